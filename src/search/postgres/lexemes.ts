/** A term as PostgreSQL keeps it whatever is in it: `to_tsvector` must neither split nor change it. */
export function writeLexeme(term: string): string {
  return `t${Buffer.from(term, 'utf8').toString('hex')}`;
}

/** A text as a column or a parameter takes it: PostgreSQL refuses NUL and half characters. */
export function encodeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The text that was encoded. */
export function decodeText(encoded: string): string {
  return String(JSON.parse(`"${encoded}"`));
}

/** Clauses of terms as a `tsquery`: of each clause one alternative, all its terms. Lexemes hold nothing but letters and digits. */
export function writeQuery(
  clauses: readonly (readonly (readonly string[])[])[],
  operator: '&' | '|',
): string {
  return clauses
    .map((clause) => {
      const alternatives = clause.map((terms) => `(${terms.map(writeLexeme).join(' & ')})`);
      return `(${alternatives.join(' | ')})`;
    })
    .join(` ${operator} `);
}
