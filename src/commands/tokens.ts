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

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
};
const NAME = /[a-z_]{1,32}:(?!\/\/)/iuy;
const BLANK = /\s*/uy;
const BARE = /\S+/uy;

/** Splits a typed command at its blanks, and keeps quoted texts whole; inside them `\` saves the next character. */
export function splitTokens(text: string): readonly Token[] | Unclosed {
  const tokens: Token[] = [];
  let at = skip(BLANK, text, 0);
  while (at < text.length) {
    const named = skip(NAME, text, at);
    const name = named > at ? text.slice(at, named - 1).toLowerCase() : undefined;
    const read = readValue(text, named);
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

function readValue(text: string, start: number) {
  const closing = CLOSING[text[start] ?? ''];
  if (closing !== undefined) return readQuoted(text, start + 1, closing);
  const end = skip(BARE, text, start);
  return { value: text.slice(start, end), quoted: false, end };
}

function readQuoted(text: string, start: number, closing: string) {
  let value = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (closing.includes(character)) return { value, quoted: true, end: at + 1 };
    if (character === '\\') at += 1;
    value += text.charAt(at);
  }
  return undefined;
}

/** Where a sticky pattern's match ends; `at` itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
