import { foldName } from './analyzer/fold-text.ts';
import { isUnspaced } from './analyzer/segment-words.ts';
import { STOP_WORDS } from './analyzer/stop-words.ts';

/** The words of which no term is made, as they stand in a folded text; of scripts without spaces their characters. */
const COMMON = new Set(
  [...STOP_WORDS].flatMap((word) => foldName(word).split(' ')).flatMap(takeApart),
);
/** One character for each. */
const SIGNS = new Map([...COMMON].map((word, at) => [word, String.fromCharCode(0x100 + at)]));
/** Stands for whatever is not common, however long. */
const GAP = ' ';

/** A word, or the characters of one in a script without spaces; what else stands in it is no word. */
function takeApart(word: string): readonly string[] {
  if (!isUnspaced(word)) return [word];
  return Array.from(word, (character) => (isUnspaced(character) ? character : ''));
}

/** What is left of a folded text where each common word is a sign and all between them a gap: a phrase of common words is found in it as it stands. */
export function writeOutline(folded: string): string {
  let outline = '';
  const add = (sign: string): void => {
    if (sign !== GAP || !outline.endsWith(GAP)) outline += sign;
  };
  for (const word of folded.split(' ')) {
    const parts = takeApart(word).map((part) => SIGNS.get(part) ?? GAP);
    for (const sign of isUnspaced(word) ? [GAP, ...parts, GAP] : parts) add(sign);
  }
  return outline;
}

/** The outline of a phrase of common words alone; undefined where it is not, or where its words are not all of one kind. */
export function writePhraseOutline(phrase: string): string | undefined {
  const words = phrase.trim().split(' ');
  // A phrase that begins within a word is looked for there.
  if (!phrase.startsWith(' ') && (words.length > 1 || !words.every(isUnspaced))) return undefined;
  const signs = words.flatMap(takeApart).map((part) => SIGNS.get(part));
  return signs.includes(undefined) ? undefined : signs.join('');
}

/** The common words of a folded text, and every two that stand together. */
export function listCommonWords(folded: string): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const see = (parts: readonly string[]): void => {
    for (const [at, part] of parts.entries()) {
      if (!COMMON.has(part)) continue;
      found.set(part, [part]);
      const next = parts[at + 1] ?? '';
      if (COMMON.has(next)) found.set(`${part} ${next}`, [part, next]);
    }
  };
  const words = folded.split(' ');
  see(words.map((word) => (isUnspaced(word) ? '' : word)));
  for (const word of words) if (isUnspaced(word)) see(takeApart(word));
  return [...found.values()];
}
