import type { Entry } from './gazetteer-trie.ts';
import { ACRONYMS_LIKE_WORDS } from './gazetteer-words.ts';

/** From this length on, an acronym may be written as a word (“Nato”). */
const SHORTEST_ACRONYM_AS_WORD = 4;

/** Whether the words of a text are capitalised as the alias asks: “us” and “turkey” are words, “US” and “Turkey” names. */
export function fitsCase({ words, queryOnly }: Entry, found: readonly string[]): boolean {
  if (queryOnly) return false;
  return words.every((word, at) => fitsWord(word, found[at] ?? ''));
}

/** Whether the words of a query may mean the alias: any case will do, but “who” is a word. */
export function fitsQuery({ words }: Entry, found: readonly string[]): boolean {
  const [word = ''] = found;
  return words.length > 1 || word === word.toUpperCase() || !ACRONYMS_LIKE_WORDS.has(word);
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}

function fitsWord(alias: string, found: string): boolean {
  if (!isCapitalised(alias) || alias === 'The') return true;
  if (!isAcronym(alias)) return isCapitalised(found);
  return found === alias || (alias.length >= SHORTEST_ACRONYM_AS_WORD && isCapitalised(found));
}

function isAcronym(word: string): boolean {
  return word === word.toUpperCase();
}
