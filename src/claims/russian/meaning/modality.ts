import type { TextSpan } from '../../../domain/article.ts';
import type { Word } from '../words.ts';

const HEDGES: readonly (readonly string[])[] = [
  ...`возможно вероятно может могут мог могла могли мочь пожалуй наверное видимо по-видимому якобы предположительно похоже кажется
  вроде едва маловероятно предполагаемый потенциально`
    .split(/\s+/u)
    .map((word) => [word]),
  ...[
    'вряд ли',
    'едва ли',
    'скорее всего',
    'вероятнее всего',
    'по всей видимости',
    'может быть',
    'не исключено',
  ].map((phrase) => phrase.split(' ')),
];
const NEGATION = new Set('не ни нет никогда никто ничего нельзя невозможно без'.split(' '));
/** Endings of finite verbs that few other words have. */
const FINITE =
  /(?:.{2}(?:л|ла|ло|ли|лся|лась|лось|лись)|.{2}(?:ет|ют|ит|ят|ат|ут|ем|им)(?:ся)?|^(?:есть|нет|был[аио]?|будут))$/u;

/** Finds the words of a stretch that make it less than sure. */
export function findHedges(words: readonly Word[]): readonly TextSpan[] {
  const hedges: TextSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const length = findLongest(words, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first && last) hedges.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return hedges;
}

function findLongest(words: readonly Word[], at: number): number {
  const fitting = HEDGES.filter((parts) =>
    parts.every((part, offset) => words[at + offset]?.lower === part),
  );
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** Finds the words of a stretch that negate. */
export function findNegation(words: readonly Word[]): readonly TextSpan[] {
  return pick(words, ({ lower }) => NEGATION.has(lower));
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
