import type { Demand } from './conditions.ts';
import type { LexemeCounts } from './lexeme-counts.ts';
import { beginWith, type LexemeClause } from './lexeme-query.ts';

/**
 * The index reads the whole list of what many claims meet, page by page: where as many times more claims meet it than are looked at,
 * it is asked of their rows, sooner where most of them meet it.
 */
const OFTEN = 1000;
/** What more of the claims meet keeps too few rows from being looked at. */
const MOSTLY = 0.5;
/** To look for a claim in the lists of so many lexemes, of which any will do, takes as long as to look at its row. */
const ALTERNATIVES = 150;
/** To gather so many claims whose lexemes begin alike takes as long as to look at one row. */
const GATHERED = 10;

/** What the index of lexemes is asked for, and what the rows are that it names. */
export type Asking = Required<Pick<Demand, 'clauses' | 'checked'>>;

/** What a clause leaves of the rows is no less than so much: words have to do with each other. */
const LEFT = 0.1;

/** Divides clauses where so many rows are looked at; those for the index come first that it goes through soonest. */
export function divideClauses(
  clauses: readonly LexemeClause[],
  looked: number,
  { counts, filter }: Pick<Demand, 'filter'> & { readonly counts: LexemeCounts },
): Asking {
  const { claims, countClause } = counts;
  let left = looked;
  const gathered = new Map<LexemeClause, LexemeClause>();
  const isOften = (clause: LexemeClause): boolean => {
    const count = countClause(clause);
    const share = count / claims;
    const beginning = filter.beginnings.get(clause);
    // A row is asked at once what all of them begin with, but for each lexeme where they are different.
    const tried = beginning === undefined ? 0 : (left * clause.length) / ALTERNATIVES;
    const steps = Math.min(tried, count / GATHERED);
    if (share > MOSTLY || count / OFTEN + steps > left * (1 - share)) return true;
    if (beginning !== undefined && steps < tried) gathered.set(clause, beginWith(beginning));
    if (count > looked) left *= Math.max(LEFT, share);
    return false;
  };
  // Names come last: what they cost follows from what the others leave.
  const isNamed = (clause: LexemeClause): boolean => filter.beginnings.has(clause);
  const sorted = sortByCount(clauses, counts).sort(
    (a, b) => Number(isNamed(a)) - Number(isNamed(b)),
  );
  const checked = new Set(sorted.filter(isOften));
  // The index goes through the first of them whole.
  const steps = (clause: LexemeClause): number => countClause(clause) * clause.length;
  const asked = clauses.filter((clause) => !checked.has(clause));
  return {
    clauses: asked
      .sort((a, b) => steps(a) - steps(b))
      .map((clause) => gathered.get(clause) ?? clause),
    checked: [...checked],
  };
}

/** Sorts clauses, the rarest first. */
export function sortByCount(
  clauses: readonly LexemeClause[],
  { countClause }: Pick<LexemeCounts, 'countClause'>,
): LexemeClause[] {
  return [...clauses].sort((a, b) => countClause(a) - countClause(b));
}
