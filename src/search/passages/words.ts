import type { TextSpan } from '../../domain/article.ts';

/** A word of a text as it is compared, and where it stands. */
export interface Word extends TextSpan {
  readonly folded: string;
}

// A sign of currency or percent counts as a word: “5%” is not “5”. Where words are not spaced, each character is one.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*|[\p{Sc}%‰]/gu;
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
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFKD').replace(INVISIBLE, '');
}
