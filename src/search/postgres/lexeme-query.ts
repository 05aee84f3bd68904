/** One of the alternatives must be met: all of its lexemes. */
export type LexemeClause = readonly (readonly string[])[];

/** Clauses as a `tsquery`. Lexemes hold nothing but letters and digits, so that nothing needs to be quoted. */
export function writeQuery(clauses: readonly LexemeClause[], operator: '&' | '|' = '&'): string {
  return clauses
    .map((clause) => {
      const alternatives = clause.map((lexemes) => `(${lexemes.join(' & ')})`);
      return `(${alternatives.join(' | ')})`;
    })
    .join(` ${operator} `);
}
