import type { Demand } from './conditions.ts';
import type { LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';

/**
 * The index reads the whole list of what many claims meet, page by page: where as many times more claims meet it than are looked at,
 * it is asked of their rows, sooner where most of them meet it.
 */
const OFTEN = 1000;
/** What more of the claims meet keeps too few rows from being looked at. */
const MOSTLY = 0.5;

/** What the index of lexemes is asked for, and what the rows are that it names. */
export type Asking = Required<Pick<Demand, 'clauses' | 'checked'>>;

/** Divides clauses where so many rows are looked at. */
export function divideClauses(
  clauses: readonly LexemeClause[],
  looked: number,
  { claims, countClause }: LexemeCounts,
): Asking {
  const isOften = (clause: LexemeClause): boolean => {
    const count = countClause(clause);
    const share = count / claims;
    return share > MOSTLY || count > OFTEN * looked * (1 - share);
  };
  const asked = clauses.filter((clause) => !isOften(clause));
  return { clauses: asked, checked: clauses.filter(isOften) };
}
