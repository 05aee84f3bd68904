import { skipLabel } from '../../sentences/labels.ts';
import type { SentenceToken } from '../../sentences/sentences.ts';
import { isComma } from '../../sentences/words.ts';

const CONJUNCTION = /^(?:but|and|yet|so|or)$/u;
const CONNECTIVE =
  /^(?:still|however|meanwhile|nevertheless|nonetheless|also|additionally|moreover|furthermore|indeed)$/u;

/** Finds where content begins that stands before its cue: behind a dateline and what only leads over from the last sentence. */
export function findContentStart(tokens: readonly SentenceToken[]): number {
  const from = skipLabel(tokens);
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || first.quotation >= 0) return from;
  if (CONNECTIVE.test(first.lower) && isComma(second)) return from + 2;
  return CONJUNCTION.test(first.lower) && !isComma(second) ? from + 1 : from;
}
