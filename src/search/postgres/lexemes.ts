import { createHash } from 'node:crypto';

/** Most terms are such, and a row is half as long where they stand as they are. */
const PLAIN = /^[a-z0-9]+$/u;
/** Words of names that begin alike so far are told apart by what was found. */
const LONGEST_WORD = 40;

/** A term as PostgreSQL keeps it whatever is in it: nothing of a lexeme is an operator of a `tsquery`. */
export function writeLexeme(term: string): string {
  return PLAIN.test(term) ? `t${term}` : `x${Buffer.from(term, 'utf8').toString('hex')}`;
}

/** A fact as a lexeme, so that one index answers words and filters together: no fact is mistaken for a term or another fact. */
export function writeFact(kind: FactKind, value: string): string {
  const digest = createHash('md5').update(value).digest('hex').slice(0, 16);
  return `${kind}${digest}`;
}

/** What a claim is filtered by: an actor in its passage, voice, stance, hedged or not, language. */
export type FactKind = 'p' | 'v' | 'c' | 'h' | 'l';

/** Whether a lexeme is no term: terms are banded by length, facts by month. */
export function isFact(lexeme: string): boolean {
  return !/^[tx]/u.test(lexeme);
}

/** A folded word of a name as a lexeme: that of a word which begins with another begins with its lexeme. */
export function writeNameWord(kind: NameKind, word: string): string {
  return `${kind}${Buffer.from(word.slice(0, LONGEST_WORD), 'utf8').toString('hex')}`;
}

/** Whose name a word stands in: the speaker’s, or the outlet’s. */
export type NameKind = 's' | 'u';

/** A lexeme among the claims of one band alone, which is a length or a month: what ranks first is found without what ranks last. */
export function writeBand(lexeme: string, band: string): string {
  return `${band}${lexeme}`;
}

/** A text as a column or a parameter takes it: PostgreSQL refuses NUL and half characters. */
export function encodeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The text that was encoded. */
export function decodeText(encoded: string): string {
  return String(JSON.parse(`"${encoded}"`));
}
