import { findPhraseStart } from '../grammar/noun-phrases.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { isComma } from '../sentences/words.ts';

/** Finds the nouns that a “who” hangs on, in the words before it: “a man | who said so”. */
export function findAntecedent({
  words,
  before,
}: {
  readonly words: string;
  readonly before: Sentence;
}): Sentence | undefined {
  if (!/^(?:(?:most|many|some|all|both|several) of )?(?:who|whom|that|which)$/iu.test(words))
    return undefined;
  const last = before.length - (isComma(before.at(-1)) ? 2 : 1);
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(before[last]?.tag ?? '')) return undefined;
  const from = findPhraseStart(before, last);
  if (from === undefined) return undefined;
  // “The cut surprised | analysts, most of whom …”
  const start = before.findIndex(({ tag }, at) => at >= from && tag !== 'VERB');
  return before.slice(start, last + 1);
}
