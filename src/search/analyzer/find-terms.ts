import { foldText } from './fold-text.ts';
import { isUnspaced, segmentWords } from './segment-words.ts';
import { stemWord } from './stem-word.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Changes whenever the same text gives other terms: an index made with another one is made anew. */
export const ANALYZER_VERSION = 1;

/** A number keeps its stops and commas: `3.5`, `10,000`. */
const WORD =
  /\p{N}{1,40}(?:[.,]\p{N}{1,40}){1,20}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:'\p{L}+)?/gu;
const POSSESSIVE = /'s?$/u;

/** Names that most texts write short. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['united states of america', 'us'],
  ['united states', 'us'],
  ['usa', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);
const LONG_NAME =
  /\b(?:united\s{1,9}states(?:\s{1,9}of\s{1,9}america)?|usa|united\s{1,9}(?:kingdom|nations)|european\s{1,9}union)\b/gu;

/**
 * The terms a text is found by, repeated as in the text: folded, without stop words, stemmed. Each word is read by its own
 * script, so that a query needs no language: Porter's stemmer for Latin, Snowball's Russian one for Cyrillic, words and pairs
 * of characters for scripts without spaces.
 */
export function findTerms(text: string): string[] {
  const folded = foldText(text).replace(LONG_NAME, shorten);
  return (folded.match(WORD) ?? []).flatMap((word) => {
    if (isUnspaced(word)) return segmentWords(word).filter((part) => !STOP_WORDS.has(part));
    const bare = word.replace(POSSESSIVE, '').replaceAll(',', '');
    return bare === '' || STOP_WORDS.has(word) || STOP_WORDS.has(bare) ? [] : [stemWord(bare)];
  });
}

function shorten(name: string): string {
  return SHORT_NAMES.get(name.replace(/\s+/gu, ' ')) ?? name;
}
