import type { TextSpan } from '../domain/article.ts';

/** What nobody sees: white space, control characters, soft hyphens, zero-width and direction marks. */
const BLANK = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Moves both ends of a span inwards over what nobody sees. */
export function trimSpan(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Gives words as they are compared: nothing invisible in them, and one space between them. */
export function foldBlanks(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
