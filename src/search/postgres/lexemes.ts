import { createHash } from 'node:crypto';

/** A term as PostgreSQL keeps it whatever is in it: nothing of a lexeme is an operator of a `tsquery`. */
export function writeLexeme(term: string): string {
  return `t${Buffer.from(term, 'utf8').toString('hex')}`;
}

/** A fact as a lexeme, so that one index answers words and filters together: no fact is mistaken for a term or another fact. */
export function writeFact(kind: FactKind, value: string): string {
  const digest = createHash('md5').update(value).digest('hex').slice(0, 16);
  return `${kind}${digest}`;
}

/** What a claim is filtered by: an actor in its passage, speaker, outlet, voice, stance, hedged or not, language. */
export type FactKind = 'p' | 's' | 'u' | 'v' | 'c' | 'h' | 'l';

/** A text as a column or a parameter takes it: PostgreSQL refuses NUL and half characters. */
export function encodeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The text that was encoded. */
export function decodeText(encoded: string): string {
  return String(JSON.parse(`"${encoded}"`));
}
