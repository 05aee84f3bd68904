import type { TextSpan } from '../../domain/article.ts';

/** A word of a text as it is compared, and where it stands. */
export interface Word extends TextSpan {
  readonly folded: string;
}

// A sign of currency or percent counts as a word, and so does a minus: “5%” is not “5”, nor is “-5”. A point or comma within a number is
// part of it: “1.5” is not “1-5”. Where words are not spaced, each character is one.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|(?<=\p{N})[.,](?=\p{N}))*|[\p{Sc}%‰]|(?<![\p{L}\p{M}\p{N}])[-−–](?=\p{Sc}?\p{N})/gu;
/** What a minus is compared as; it stands right before its number. */
export const MINUS = '-';
const DASH = /^[−–]$/;
/** What raises a number: “10²” is not “102”. */
const POWER = /(?<=\p{N})(?=[⁰¹²³⁴-⁹])/gu;
const INVISIBLE = /[\p{M}\u00AD\u200B-\u200D\u2060]/gu;

/** Splits a text into words that are the same whatever their case, accents, quotation marks, dashes and blanks. */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ index: start, 0: word }) => ({
    folded: foldWord(word),
    start,
    end: start + word.length,
  }));
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower.replace(DASH, MINUS).replace(POWER, '^').normalize('NFKD').replace(INVISIBLE, '');
}
