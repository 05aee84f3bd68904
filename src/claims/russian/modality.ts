import type { TextSpan } from '../../domain/article.ts';
import type { Prediction } from '../../domain/claim.ts';
import type { Word } from './words.ts';

const HEDGES = new Set(
  `возможно вероятно может могут мог могла могли мочь пожалуй наверное видимо по-видимому якобы предположительно похоже кажется
  вроде едва маловероятно вряд предполагаемый потенциально`.split(/\s+/u),
);
const NEGATION = new Set('не ни нет никогда никто ничего нельзя невозможно без'.split(' '));
const FUTURE =
  /^(?:буд(?:у|ет|ем|ете|ут)|намерен(?:а|о|ы)?|планиру(?:ет|ют)|собира(?:ет|ют)ся|предсто(?:ит|ят))$/u;
/** Endings of finite verbs that few other words have. */
const FINITE =
  /(?:.{2}(?:л|ла|ло|ли|лся|лась|лось|лись)|.{2}(?:ет|ют|ит|ят|ат|ут|ем|им)(?:ся)?|^(?:есть|нет|был[аио]?|будут))$/u;

/** Finds the words of a stretch that make it less than sure. */
export function findHedges(words: readonly Word[]): readonly TextSpan[] {
  return pick(words, ({ lower }) => HEDGES.has(lower));
}

/** Finds the words of a stretch that negate. */
export function findNegation(words: readonly Word[]): readonly TextSpan[] {
  return pick(words, ({ lower }) => NEGATION.has(lower));
}

/** Finds the words by which a stretch says what will happen. */
export function findPrediction(words: readonly Word[]): Prediction | undefined {
  const cue = pick(words, ({ lower }) => FUTURE.test(lower));
  return cue.length === 0 ? undefined : { cue };
}

/** Whether a finite verb of a stretch has a «не» right before it. */
export function isNegated(words: readonly Word[]): boolean {
  const first = words.findIndex(({ lower }) => FINITE.test(lower));
  return first > 0 && words[first - 1]?.lower === 'не';
}

/** Whether a stretch has a word that looks like a finite verb. */
export function hasVerb(words: readonly Word[]): boolean {
  return words.some(({ lower, isCapital }) => !isCapital && FINITE.test(lower));
}

function pick(words: readonly Word[], fits: (word: Word) => boolean): readonly TextSpan[] {
  return words.filter(fits).map(({ start, end }) => ({ start, end }));
}
