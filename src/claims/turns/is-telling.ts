import type { SentenceReading } from '../reading.ts';

const FEWEST_WORDS = 3;
const GREETING = /^(?:thank|thanks|hello|hi|welcome|good (?:morning|afternoon|evening))$/u;

/** Whether a sentence says something from a place on: no question, no “[Laughs.]”, no “No.” and no “Thank you all.” */
export function isTelling({ parsed }: SentenceReading, from: number): boolean {
  const tokens = parsed.tokens.filter(({ start }) => start >= from);
  const [first, second] = tokens;
  const words = tokens.filter(({ word }) => /^\p{L}/u.test(word));
  const isAside = first?.word === '[' || first?.word === '(';
  const greets =
    GREETING.test(first?.lower ?? '') || GREETING.test(`${first?.lower} ${second?.lower}`);
  return (
    words.length >= FEWEST_WORDS && !isAside && !greets && !tokens.some(({ word }) => word === '?')
  );
}
