import { createQuotationCloser, isOpeningMark } from '../../domain/close-quotation.ts';

/** A piece of a query: a word or a quoted text, perhaps after a minus and the name of a filter. */
export interface QueryToken {
  readonly minus: boolean;
  readonly name?: string;
  readonly value: string;
  readonly quoted: boolean;
}

const BLANK = /[\s\p{Cc}]*/uy;
const NAME = /[a-z]{1,12}:(?!\/\/)/iuy;
const BARE = /[^\s\p{Cc}"“”„‟«「]+/uy;

/** Splits a query at its blanks and quotation marks; a mark that is never closed is none, and is told. */
export function splitQuery(text: string): {
  readonly tokens: readonly QueryToken[];
  readonly unclosed: boolean;
} {
  const tokens: QueryToken[] = [];
  const findClosing = createQuotationCloser(text);
  let unclosed = false;
  for (let at = skip(BLANK, text, 0); at < text.length; at = skip(BLANK, text, at)) {
    const minus = /^[-−–][^\s\p{Cc}-]/u.test(text.slice(at, at + 2));
    const begin = minus ? at + 1 : at;
    const named = skip(NAME, text, begin);
    const isOpen = isOpeningMark(text.charAt(named));
    const end = isOpen ? findClosing(named) : undefined;
    unclosed ||= isOpen && end === undefined;
    const from = isOpen ? named + 1 : named;
    const to = end ?? skip(BARE, text, from);
    tokens.push({
      minus,
      ...(named > begin ? { name: text.slice(begin, named - 1).toLowerCase() } : {}),
      value: text.slice(from, to),
      quoted: end !== undefined,
    });
    at = end === undefined ? Math.max(to, at + 1) : end + 1;
  }
  return {
    tokens: tokens.filter(({ name, value }) => name !== undefined || value !== ''),
    unclosed,
  };
}

/** Where a sticky pattern's match ends; `at` itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
