import type { SentenceToken } from '../sentences/sentences.ts';
import { isWord } from '../sentences/words.ts';

/** A way from a verb to the actor behind it, word by word; `…` stands for up to four words of a noun phrase. */
export type Way = readonly (ReadonlySet<string> | '…')[];

const MOST_BETWEEN = 4;

/** Reads ways: “… sanctions on|against; with”. */
export function readWays(text: string): readonly Way[] {
  return text.split(';').map((way) =>
    way
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => (word === '…' ? word : new Set(word.split('|')))),
  );
}

/** One behind the last token of a way that begins with a token; undefined where it is not there. */
export function followWay(
  tokens: readonly SentenceToken[],
  at: number,
  way: Way,
): number | undefined {
  const [step, ...rest] = way;
  if (step === undefined) return at;
  if (step !== '…') {
    return step.has(tokens[at]?.lower ?? '') ? followWay(tokens, at + 1, rest) : undefined;
  }
  for (let skip = 0; skip <= MOST_BETWEEN; skip += 1) {
    const end = followWay(tokens, at + skip, rest);
    if (end !== undefined) return end;
    if (!mayStandBetween(tokens[at + skip])) return undefined;
  }
  return undefined;
}

function mayStandBetween(token: SentenceToken | undefined): boolean {
  if (isWord(token, 'of', 'and')) return true;
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON|PART|VERB)$/u.test(token?.tag ?? '');
}
