import type { TextSpan } from '../../domain/article.ts';
import type { AnchoredDate, Prediction } from '../../domain/claim.ts';
import type { Stretch } from '../content.ts';
import { readTense } from '../grammar/tense.ts';
import { isWord } from '../sentences/words.ts';
import { splitClauses } from './clauses.ts';
import { isLeftOpen } from './left-open.ts';
import { findMainVerb } from './main-verb.ts';
import { createPhraseFinder } from './phrases.ts';
import { isRejected } from './rejected.ts';
import { locateWords } from './scopes.ts';
import { isVerbLike } from './verb-like.ts';

/** `backshifted` counts where somebody’s past words are told: “said it would end”. */
type Futurity = 'always' | 'backshifted';

const IS = "is|are|be|been|am|’s|'s|’re|'re";
const AHEAD =
  'set|expected|projected|forecast|predicted|scheduled|slated|due|poised|bound|destined|likely|unlikely|certain|sure|about|going|planning|preparing to';

const findFuture = createPhraseFinder<Futurity>([
  ...['will', 'shall', "'ll", '’ll', 'wo', `${IS} ${AHEAD}`, 'on track|course to'].map(
    (phrase) => [phrase, 'always'] as const,
  ),
  ...[
    'plan|plans|intend|intends|expect|expects|vow|vows|pledge|pledges|promise|promises to',
    'remains|remain set|due to',
  ].map((phrase) => [phrase, 'always'] as const),
  ...['would', `was|were ${AHEAD}`, 'planned|intended|expected|vowed|pledged|promised to'].map(
    (phrase) => [phrase, 'backshifted'] as const,
  ),
]);

interface PredictionContext {
  readonly dates: readonly AnchoredDate[];
  readonly publishedOn?: string | undefined;
  readonly isBackshifted: boolean;
}

/** Finds the words by which a sentence says what will happen, and by when. */
export function findPrediction(
  stretch: Stretch,
  { dates, publishedOn, isBackshifted }: PredictionContext,
): Prediction | undefined {
  const { tokens } = stretch;
  const future = findFuture(tokens);
  const found = future.filter(
    ({ from, to, entry }) =>
      (entry === 'always' || isBackshifted) &&
      isVerbal(stretch, from) &&
      leadsToVerb(stretch, to) &&
      !isRejected(tokens, from) &&
      !isLeftOpen(stretch, from),
  );
  const prediction = composePrediction(locateWords(found, stretch), { dates, publishedOn });
  const isOpen = future.some(({ from }) => isLeftOpen(stretch, from));
  return prediction ?? (isOpen ? undefined : findScheduled(stretch, { dates, publishedOn }));
}

/** Composes a prediction of the words that foretell, and of the day they name; none where there are no such words. */
export function composePrediction(
  cue: readonly TextSpan[],
  { dates, publishedOn }: Pick<PredictionContext, 'dates' | 'publishedOn'>,
): Prediction | undefined {
  const [first] = cue;
  if (!first) return undefined;
  // Of the days it names, those that may still come; where the article has no day, any may.
  const ahead = dates.filter(({ to }) => publishedOn === undefined || to >= publishedOn);
  const date = ahead.find(({ start }) => start >= first.start) ?? ahead[ahead.length - 1];
  return { cue, ...(date ? { by: date.to } : {}) };
}

/** “The summit takes place next week”: the present of a timetable. */
function findScheduled(
  stretch: Stretch,
  { dates, publishedOn }: Pick<PredictionContext, 'dates' | 'publishedOn'>,
): Prediction | undefined {
  const [date] = dates.filter(({ from }) => publishedOn !== undefined && from > publishedOn);
  if (!date) return undefined;
  const main = findMainVerb(stretch, splitClauses(stretch));
  if (!main || readTense(stretch.tokens, main) !== 'present') return undefined;
  return { cue: [{ start: date.start, end: date.end }], by: date.to };
}

/** “His will”, “the plans to invade” and “a promise to help” are nouns. */
function isVerbal({ tokens }: Stretch, at: number): boolean {
  return /^(?:ADP|PART)$/u.test(tokens[at]?.tag ?? '') || isVerbLike(tokens, at);
}

/** “Is due to rain” and “is going to Rome” end otherwise. */
function leadsToVerb({ tokens }: Stretch, to: number): boolean {
  if (!isWord(tokens[to - 1], 'to')) return true;
  const next = tokens.slice(to, to + 3).find(({ tag }) => tag !== 'ADV');
  return /^(?:VERB|AUX)$/u.test(next?.tag ?? '');
}
