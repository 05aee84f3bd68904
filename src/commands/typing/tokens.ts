import { createQuotationCloser, isOpeningMark } from '../../domain/close-quotation.ts';

/** A piece of a typed command: a word or a quoted text, after an option's name or without one. */
export interface Token {
  readonly name?: string;
  readonly value: string;
  readonly quoted: boolean;
  /** As it was typed. */
  readonly raw: string;
}

/** Where a quotation mark was never closed. */
export interface Unclosed {
  readonly unclosedAt: number;
}

const NAME = /[a-z_]{1,32}:(?!\/\/)/iuy;
const BLANK = /\s*/uy;
const BARE = /\S+/uy;
const ESCAPE = '\\';
const ESCAPED = /\\([\s\S]?)/gu;

/** Splits a typed command at its blanks, and keeps quoted texts whole, with what is quoted in them; inside them `\` saves the next character. */
export function splitTokens(text: string): readonly Token[] | Unclosed {
  const tokens: Token[] = [];
  const findClosing = createQuotationCloser(text, { escapes: ESCAPE });
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const named = skip(NAME, text, at);
    const name = named > at ? text.slice(at, named - 1).toLowerCase() : undefined;
    const read = isOpeningMark(text.charAt(named))
      ? readQuoted(text, named + 1, findClosing(named))
      : readBare(text, named);
    if (read === undefined) return { unclosedAt: named };
    tokens.push({
      ...(name === undefined ? {} : { name }),
      value: read.value,
      quoted: read.quoted,
      raw: text.slice(at, read.end),
    });
    at = skip(BLANK, text, read.end);
  }
  return tokens;
}

function readBare(text: string, start: number) {
  const end = skip(BARE, text, start);
  return { value: text.slice(start, end), quoted: false, end };
}

function readQuoted(text: string, start: number, end: number | undefined) {
  if (end === undefined) return undefined;
  return { value: text.slice(start, end).replace(ESCAPED, '$1'), quoted: true, end: end + 1 };
}

/** Where a sticky pattern's match ends; `at` itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
