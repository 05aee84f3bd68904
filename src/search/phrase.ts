import { foldName } from './analyzer/fold-text.ts';
import type { ClaimEntry } from './claim-entry.ts';

/** What phrases are looked for in: text and headline of a claim, folded, with a mark between that no phrase holds. */
export function foldEntry({ text, headline }: Pick<ClaimEntry, 'text' | 'headline'>): string {
  return ` ${foldName(text)} | ${foldName(headline)} `;
}

/** A phrase as it stands in a folded entry; undefined where it holds neither letter nor digit, so that it stands nowhere. */
export function foldPhrase(text: string): string | undefined {
  const phrase = foldName(text);
  if (phrase === '') return undefined;
  // Where words have no spaces between them, a phrase may begin and end anywhere.
  const edge = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N} ]*$/u.test(phrase) ? ' ' : '';
  return `${edge}${phrase}${edge}`;
}

/** What folding changes in nothing but its case, unless letters stand around a full stop: it puts abbreviations together. */
const PLAIN = /^[ -~\n‘’“”–—…«»а-яА-Я]*$/u;
const DOTTED = /\p{L}\.\p{L}/u;

/** Whether the words of an entry's folded text stand in its text and headline as they are, but for their case; a tenth of the time that folding takes. */
export function isPlain({ text, headline }: Pick<ClaimEntry, 'text' | 'headline'>): boolean {
  const both = `${text}\n${headline}`;
  return PLAIN.test(both) && !DOTTED.test(both);
}

/** Tells of a plain text whether it may hold one of some folded phrases: the longest word of one must stand in it. */
export function createGuess(phrases: readonly string[]): (text: string) => boolean {
  const words = phrases.map(findLongestWord);
  if (words.includes('')) return () => true;
  const any = new RegExp(words.join('|'), 'i');
  return (text) => any.test(text);
}

/** The longest word of a folded phrase that has no letters but those of plain texts. */
function findLongestWord(phrase: string): string {
  const words: readonly string[] = phrase.match(/[a-z]+|[а-я]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
