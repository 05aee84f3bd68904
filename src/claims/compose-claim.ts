import type { TextSpan } from '../domain/article.ts';
import type { Speaker, Voice } from '../domain/claim.ts';
import type { ClaimDraft } from './claim-ids.ts';
import { isDeclarative } from './declarative.ts';
import { readTense, type Tense } from './grammar/tense.ts';
import type { VerbGroup } from './grammar/verb-groups.ts';
import { readMeaning, type Utterance } from './meaning.ts';
import { findHearsay } from './modality/hearsay.ts';
import {
  type AttributedPart,
  isInside,
  listActing,
  type PassageContext,
} from './passage-context.ts';
import { findHull } from './read-article.ts';
import type { Attribution, SentenceReading } from './reading.ts';
import { findCueRelations } from './relations/cue-relations.ts';
import { skipLabel } from './sentences/labels.ts';
import type { SentenceToken } from './sentences/sentences.ts';
import { findTouching } from './sentences/sorted-spans.ts';
import { endsAsPlural, isWord } from './sentences/words.ts';
import { isQuoted, readPlainVoice, readVoice } from './voice.ts';

/** Composes the claim that an attribution gives. */
export function composeAttributed(part: AttributedPart, speaker: Speaker | undefined): ClaimDraft {
  const { attribution, context, sentence } = part;
  const { content, cue } = attribution;
  const voice = readVoice(attribution, context.reading.quotations);
  const common = composeCommon(content, context, readUtterance(part, { voice, speaker }));
  const hearsay = findHearsay(sentence.parsed).filter((span) => isInside(span, cue));
  return {
    ...common,
    quotation: findQuotation(part),
    cue,
    ...(speaker === undefined ? {} : { speaker }),
    voice,
    hedges: [...hearsay, ...common.hedges],
    relations: [...findCueRelations(part, speaker), ...common.relations],
  };
}

/** Composes what the author asserts in a sentence: nothing where it is a question, a heading or no clause. */
export function composeAsserted(
  sentence: SentenceReading,
  context: PassageContext,
): readonly ClaimDraft[] {
  const { parsed, attributions, isCarried } = sentence;
  if (isCarried || !isDeclarative(parsed)) return [];
  const cue = findHearsay(parsed);
  // “Park declined to come and reportedly left”: hearsay beside what is attributed is a claim of its own.
  const isBeside = cue.some(
    (span) => !attributions.some((one) => isInside(span, [...one.cue, ...one.content])),
  );
  if (attributions.length > 0 && !isBeside) return [];
  const content = [findSentenceSpan(sentence)];
  return [
    {
      ...composeCommon(content, context, {
        isAsked: false,
        isBackshifted: false,
        we: undefined,
        speaker: undefined,
        mayPredict: true,
        foretells: [],
        setAside: sentence.setAside ?? [],
      }),
      quotation: findHull(content),
      cue,
      voice: readPlainVoice(content, { cue, quotations: context.reading.quotations }),
    },
  ];
}

type CommonParts = Omit<ClaimDraft, 'quotation' | 'cue' | 'speaker' | 'voice'>;

function composeCommon(
  content: readonly TextSpan[],
  context: PassageContext,
  utterance: Utterance,
): CommonParts {
  const { articleId, reading, mentions, actorIds, widen } = context;
  const inside = findTouching(mentions, findHull(content)).filter((mention) =>
    isInside(mention, content),
  );
  return {
    articleId,
    passage: reading.passage,
    content,
    actorIds: widen(listActing(inside)),
    passageActorIds: actorIds,
    ...readMeaning(content, context, utterance),
  };
}

/** How the words reached us: asked or not, in whose “we”, and whether told by a past cue rather than quoted. */
function readUtterance(
  { attribution, sentence }: AttributedPart,
  { voice, speaker }: { readonly voice: Voice; readonly speaker: Speaker | undefined },
): Utterance {
  const { tokens, verbs } = sentence.parsed;
  const verb = verbs.find(({ head }) => isInside(tokens[head], attribution.cue));
  // “left, saying …”, “quoted Park as saying …”: a participle has the tense of the verb before it.
  const tensed =
    verb?.form === 'ing'
      ? verbs.findLast(({ form, head }) => form === 'finite' && head < verb.from)
      : verb;
  const tense = tensed ? readTense(tokens, tensed) : 'unknown';
  // “has said it would fall”: told of the past as well.
  const isPerfect = verb !== undefined && isWord(tokens[verb.from], 'has', 'have', "'ve");
  const isQuote = voice === 'quoted';
  // What is doubted or asked is no prediction of who does so; who denies that something will be says that it will not.
  const isOpen = attribution.cueClass === 'ask' || verb?.cue?.verb.lemma === 'doubt';
  // Who speaks for a country says “we” for it.
  const [self, represented = self] = speaker?.actorIds ?? [];
  return {
    isAsked: attribution.cueClass === 'ask',
    isBackshifted: tense === 'past' || isPerfect,
    we: isQuote ? represented : undefined,
    speaker: self,
    mayPredict: !isOpen,
    foretells: foretells(attribution, { verb, tense }) ? attribution.cue : [],
    setAside: sentence.setAside ?? [],
  };
}

const FORETELLS = /^(?:predict|forecast|project|anticipate|foresee)$/u;

/** “expects prices to fall”, “predicts a war”: the cue alone says that it will be so. */
function foretells(
  { pattern }: Attribution,
  { verb, tense }: { readonly verb: VerbGroup | undefined; readonly tense: Tense },
): boolean {
  const isForecast = FORETELLS.test(verb?.cue?.verb.lemma ?? '');
  // What was expected once may be long over.
  if (pattern === 'outcome') return isForecast || tense !== 'past';
  return pattern === 'thing' && isForecast;
}

/** All of the content but a “that” before it; the whole sentence where the content alone is no clause. */
function findQuotation({ attribution, context, sentence }: AttributedPart): TextSpan {
  const { content, pattern } = attribution;
  const hull = findHull(content);
  const isPhrase = /^(?:thing|outcome|as|noun|infinitive)$/u.test(pattern);
  const { tokens, verbs } = sentence.parsed;
  const hasVerb = verbs.some(
    ({ form, head }) => form === 'finite' && isInside(tokens[head], content),
  );
  const isWhole = hasVerb || isQuoted(content, context.reading.quotations);
  if (isPhrase || !isWhole) return findHull([hull, findSentenceSpan(sentence)]);
  return { start: skipConjunction(hull.start, tokens), end: hull.end };
}

/** The “that” after a cue is the reporter's word, and a quotation reads better without it. */
function skipConjunction(start: number, tokens: SentenceReading['parsed']['tokens']): number {
  const at = tokens.findIndex((token) => token.start === start);
  const [first, second] = tokens.slice(at, at + 2);
  if (at < 0 || first?.lower !== 'that' || second === undefined) return start;
  return first.tag === 'SCONJ' || opensClause(second) ? second.start : start;
}

/** “said in a statement that the dam leaks”, whatever the tagger takes “that” for; “said that deal was off” tells of a deal. */
function opensClause(next: SentenceToken): boolean {
  return (
    next.opens ||
    /^(?:DET|PRON|PROPN)$/u.test(next.tag) ||
    (next.tag === 'NOUN' && endsAsPlural(next))
  );
}

function findSentenceSpan({ parsed: { tokens } }: SentenceReading): TextSpan {
  return { start: tokens[skipLabel(tokens)]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}
