/** One of the alternatives must be met: all of its lexemes. */
export type LexemeClause = readonly (readonly string[])[];

const BEGUN = ':*';

/** A clause that any lexeme meets which begins so. */
export function beginWith(beginning: string): LexemeClause {
  return [[`${beginning}${BEGUN}`]];
}

/** Whether several lexemes may meet a clause. */
export function isOpen(clause: LexemeClause): boolean {
  return clause.length > 1 || clause.flat().some((lexeme) => lexeme.endsWith(BEGUN));
}

/** Clauses as a `tsquery`. Lexemes hold nothing but letters and digits, so that nothing needs to be quoted. */
export function writeQuery(clauses: readonly LexemeClause[], operator: '&' | '|' = '&'): string {
  return clauses
    .map((clause) => {
      const alternatives = clause.map((lexemes) => `(${lexemes.join(' & ')})`);
      return `(${alternatives.join(' | ')})`;
    })
    .join(` ${operator} `);
}
