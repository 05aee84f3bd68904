import type { TextSpan } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { readContent, type Stretch } from './content.ts';
import { findDates } from './dates/dates.ts';
import { type FormContext, readForm } from './modality/form.ts';
import { isNegated, type Modality, readModality } from './modality/modality.ts';
import { findPrediction } from './modality/prediction.ts';
import { locateWords } from './modality/scopes.ts';
import type { PassageContext } from './passage-context.ts';

/** What is read from the content of a claim alone, whoever says it. */
export type Meaning = Pick<
  Claim,
  'hedges' | 'negated' | 'negation' | 'form' | 'dates' | 'prediction'
>;

/** A sentence of a claim with what in it is unsure or denied. */
interface ReadStretch {
  readonly stretch: Stretch;
  readonly modality: Modality;
}

/** Reads how sure a claim is, what it denies, whether it asks, and of which time it speaks. */
export function readMeaning(
  content: readonly TextSpan[],
  context: PassageContext,
  { isAsked, isBackshifted }: FormContext,
): Meaning {
  const { publishedOn } = context;
  const stretches = readContent(content, {
    sentences: context.reading.sentences,
    spans: context.sentenceSpans,
  });
  const read = stretches.map((stretch) => ({ stretch, modality: readModality(stretch) }));
  const dated = stretches.map((stretch) => ({ stretch, dates: findDates(stretch, publishedOn) }));
  const [first] = read;
  const [prediction] = dated.flatMap(
    ({ stretch, dates }) => findPrediction(stretch, { dates, publishedOn, isBackshifted }) ?? [],
  );
  return {
    hedges: locate(read, ({ hedges }) => hedges),
    negated: first !== undefined && isNegated(first.stretch, first.modality),
    negation: locate(read, ({ negations }) => negations),
    form: readForm(stretches, { isAsked, isBackshifted }),
    dates: dated.flatMap(({ dates }) => dates),
    ...(prediction ? { prediction } : {}),
  };
}

function locate(
  read: readonly ReadStretch[],
  select: (modality: Modality) => Modality['hedges'],
): readonly TextSpan[] {
  return read.flatMap(({ stretch, modality }) => locateWords(select(modality), stretch));
}
