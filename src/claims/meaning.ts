import type { TextSpan } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Relation } from '../domain/relation.ts';
import { readContent, type Stretch } from './content.ts';
import { findDates } from './dates/dates.ts';
import { type FormContext, readForm } from './modality/form.ts';
import { isNegated, type Modality, readModality } from './modality/modality.ts';
import { composePrediction, findPrediction } from './modality/prediction.ts';
import { locateWords } from './modality/scopes.ts';
import { isInside, type PassageContext } from './passage-context.ts';
import { findAnswered } from './relations/answers.ts';
import { findRelations } from './relations/relations.ts';
import { findSentenceBefore } from './sentence-before.ts';
import { isWord } from './sentences/words.ts';

/** What is read from the content of a claim alone. */
export type Meaning = Pick<
  Claim,
  'hedges' | 'negated' | 'negation' | 'form' | 'dates' | 'relations' | 'prediction'
>;

/** How the words of a claim reached us, as far as their meaning hangs on it. */
export interface Utterance extends FormContext {
  /** The actor that “we” means. */
  readonly we: string | undefined;
  /** The actor who speaks. */
  readonly speaker: string | undefined;
  /** Who speaks says that it will be so, if it will. */
  readonly mayPredict: boolean;
  /** The cue that foretells by itself what it introduces: “expects | prices to fall”. */
  readonly foretells: readonly TextSpan[];
  /** The words in it that nobody says. */
  readonly setAside: readonly TextSpan[];
}

/** A sentence of a claim with what in it is unsure or denied. */
interface ReadStretch {
  readonly stretch: Stretch;
  readonly modality: Modality;
}

/** Reads how sure a claim is, what it denies, whether it asks, of which time it speaks, and who in it stands how to whom. */
export function readMeaning(
  content: readonly TextSpan[],
  context: PassageContext,
  utterance: Utterance,
): Meaning {
  const { publishedOn } = context;
  const stretches = readContent(content, {
    sentences: context.reading.sentences,
    spans: context.sentenceSpans,
  });
  const read = stretches.map((stretch) => ({ stretch, modality: readModality(stretch) }));
  // Quoted words keep their tense: “said it would be “a long road””, but “said that “it would be long””.
  const isTold = (stretch: Stretch): boolean =>
    utterance.isBackshifted &&
    !isInside(
      stretch.tokens.find((token) => isWord(token, 'would', "'d", 'was', 'were')),
      context.reading.quotations,
    );
  const isForetold = utterance.foretells.length > 0;
  const dated = stretches.map((stretch) => ({
    stretch,
    dates: findDates(stretch, publishedOn, isForetold),
  }));
  const [first] = read;
  const [predicted] = dated
    .flatMap(
      ({ stretch, dates }) =>
        findPrediction(stretch, { dates, publishedOn, isBackshifted: isTold(stretch) }) ?? [],
    )
    .filter(({ cue }) => utterance.mayPredict && !isInside(cue[0], utterance.setAside));
  const allDates = dated.flatMap(({ dates }) => dates);
  const prediction =
    predicted ?? composePrediction(utterance.foretells, { dates: allDates, publishedOn });
  return {
    hedges: locate(read, ({ hedges }) => hedges),
    negated: first !== undefined && isNegated(first.stretch, first.modality),
    negation: locate(read, ({ negations }) => negations),
    form: readForm(stretches, {
      isAsked: utterance.isAsked,
      isBackshifted: stretches.slice(0, 1).some(isTold),
    }),
    dates: allDates,
    relations: readRelations(read, context, utterance),
    ...(prediction ? { prediction } : {}),
  };
}

function locate(
  read: readonly ReadStretch[],
  select: (modality: Modality) => Modality['hedges'],
): readonly TextSpan[] {
  return read.flatMap(({ stretch, modality }) => locateWords(select(modality), stretch));
}

function readRelations(
  read: readonly ReadStretch[],
  context: PassageContext,
  { we, speaker, setAside }: Utterance,
): readonly Relation[] {
  const { mentions, widen } = context;
  const [first, ...others] = read;
  const start = first?.stretch.tokens[0]?.start;
  if (!first || start === undefined) return [];
  const before = findSentenceBefore(context, start);
  const these = before?.lastActor;
  const relations = [
    ...findRelations(first.stretch, first.modality, { mentions, we, speaker, these }),
    ...others.flatMap(({ stretch, modality }) =>
      findRelations(stretch, modality, { mentions, we }),
    ),
    ...(before?.question
      ? findAnswered({ stretch: first.stretch, mentions }, before.question)
      : []),
  ];
  // Nobody stands in a relation to whom he stands for.
  return relations.filter(
    ({ from, to, evidence }) =>
      !widen([from]).includes(to) &&
      !widen([to]).includes(from) &&
      !isInside(evidence[0], setAside),
  );
}
