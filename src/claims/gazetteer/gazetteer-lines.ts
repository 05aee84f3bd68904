import { isCapitalised } from './gazetteer-case.ts';
import type { Token } from './gazetteer-tokens.ts';

/** How a line is capitalised: as a sentence is, as Headlines Are, or IN CAPITALS. */
export type LineStyle = 'sentence' | 'headline' | 'capitals';

/** Words shorter than this (“of”, “with”) say little about the style of a line. */
const SHORTEST_TELLING_WORD = 4;
const FEWEST_WORDS = 3;
const SHARE_OF_A_HEADLINE = 0.7;

interface Count {
  words: number;
  telling: number;
  capitalised: number;
  inCapitals: number;
  end: number;
}

/** Reads the style of each line, by the number tokens carry. */
export function readLineStyles(
  text: string,
  tokens: readonly Token[],
): ReadonlyMap<number, LineStyle> {
  const counts = new Map<number, Count>();
  for (const token of tokens) count(counts, token, text.slice(token.start, token.end));
  return new Map(Array.from(counts, ([line, counted]) => [line, judge(counted, text)]));
}

function count(counts: Map<number, Count>, { line, end }: Token, word: string): void {
  const counted = counts.get(line) ?? { words: 0, telling: 0, capitalised: 0, inCapitals: 0, end };
  counts.set(line, counted);
  counted.words++;
  counted.end = end;
  if (word === word.toUpperCase()) counted.inCapitals++;
  if (word.length < SHORTEST_TELLING_WORD) return;
  counted.telling++;
  if (isCapitalised(word)) counted.capitalised++;
}

function judge({ words, telling, capitalised, inCapitals, end }: Count, text: string): LineStyle {
  if (words < FEWEST_WORDS) return 'sentence';
  if (inCapitals === words) return 'capitals';
  if (words === FEWEST_WORDS || text[end] === '.') return 'sentence';
  return capitalised >= telling * SHARE_OF_A_HEADLINE ? 'headline' : 'sentence';
}
