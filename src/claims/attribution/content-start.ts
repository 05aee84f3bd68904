import type { SentenceToken } from '../sentences/sentences.ts';
import { isComma, isDash } from '../sentences/words.ts';

const CONJUNCTION = /^(?:but|and|yet|so|or)$/u;
const CONNECTIVE =
  /^(?:still|however|meanwhile|nevertheless|nonetheless|also|additionally|moreover|furthermore|indeed)$/u;
const LONGEST_DATELINE = 10;

/** Finds where content begins that stands before its cue: behind a dateline and what only leads over from the last sentence. */
export function findContentStart(tokens: readonly SentenceToken[]): number {
  const from = skipDateline(tokens);
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || first.quotation >= 0) return from;
  if (CONNECTIVE.test(first.lower) && isComma(second)) return from + 2;
  return CONJUNCTION.test(first.lower) && !isComma(second) ? from + 1 : from;
}

/** “OSLO, March 3 (UPI) — | Talks have ended, Park said.” */
function skipDateline(tokens: readonly SentenceToken[]): number {
  const first = tokens[0];
  if (!first || first.quotation >= 0 || !/^\p{Lu}{3,}$/u.test(first.word)) return 0;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex((token) => isDash(token));
  return dash < 0 ? 0 : dash + 1;
}
