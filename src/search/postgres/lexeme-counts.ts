import type pg from 'pg';
import { LONGEST, SHORTEST, writeLength } from './entry-lexemes.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { listOwners } from './owners.ts';

/** How many claims hold the lexemes of a question, and how they fall into bands. */
export interface LexemeCounts {
  readonly claims: number;
  /** Nobody else has claims. */
  readonly isWhole: boolean;
  readonly averageTerms: number;
  /** The lengths, shortest first. */
  readonly lengths: readonly Band[];
  /** The months, newest first. */
  readonly months: readonly Band[];
  /** At most so many claims meet a clause. */
  countClause(clause: LexemeClause): number;
  /** The share of the claims that meets all of some clauses, as if none had to do with another. */
  shareAll(clauses: readonly LexemeClause[]): number;
  /** BM25’s weight of a clause by its rarity. */
  weigh(clause: LexemeClause): number;
}

/** The claims of one length or one month, as a lexeme. */
export interface Band {
  readonly lexeme: string;
  readonly claims: number;
}

const LENGTHS = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, at) =>
  writeLength(SHORTEST + at),
);

/** A term that stands several times in a claim weighs as much as in one that is shorter than any: of so many claims in each length. */
const OVERWEIGHT = 0.002;

interface Total {
  readonly entries: number | null;
  readonly terms: string | null;
  readonly whole: boolean | null;
}

/** Reads the counts of these lexemes among what a group may read: another’s texts change nothing of what it is told. */
export async function readCounts(
  reader: pg.Pool,
  lexemes: readonly string[],
  group: string | undefined,
): Promise<LexemeCounts> {
  const owners = listOwners(group);
  const [{ rows: totals }, { rows }] = await Promise.all([
    reader.query<Total>(
      `select sum(entries) filter (where owner = any($1))::integer as entries,
         sum(terms) filter (where owner = any($1)) as terms,
         bool_and(owner = any($1)) as whole
       from search_total where entries > 0`,
      [owners],
    ),
    reader.query<Band>(
      // Months and lengths are few, and read in one go with the rest.
      `select lexeme, sum(claims)::integer as claims from search_term
       where owner = any($2) and (lexeme = any($1) or (lexeme >= 'm' and lexeme < 'o')) group by lexeme`,
      [[...new Set(lexemes)], owners],
    ),
  ]);
  const claims = totals[0]?.entries ?? 0;
  const averageTerms = Number(totals[0]?.terms ?? 0) / Math.max(1, claims);
  const counts = new Map(rows.map((row) => [row.lexeme, row.claims]));
  const count = (lexeme: string): number => counts.get(lexeme) ?? 0;
  const countClause = (clause: LexemeClause): number =>
    clause.reduce((sum, all) => sum + Math.min(...all.map(count)), 0);
  return {
    claims,
    isWhole: totals[0]?.whole ?? true,
    averageTerms,
    lengths: LENGTHS.map((lexeme, at) => ({
      lexeme,
      claims:
        SHORTEST + at < averageTerms ? Math.max(count(lexeme), claims * OVERWEIGHT) : count(lexeme),
    })),
    months: rows.filter(({ lexeme }) => lexeme.startsWith('m')).sort(byMonth),
    countClause,
    shareAll: (clauses) =>
      multiply(
        clauses.map((clause) => {
          const shares = clause.map((all) => multiply(all.map((each) => count(each) / claims)));
          return Math.min(
            1,
            shares.reduce((sum, share) => sum + share, 0),
          );
        }),
      ),
    weigh(clause) {
      const held = countClause(clause);
      return Math.log(1 + (claims - held + 0.5) / (held + 0.5));
    },
  };
}

function multiply(shares: readonly number[]): number {
  return shares.reduce((product, share) => product * share, 1);
}

/** Without a month last. */
function byMonth(a: Band, b: Band): number {
  return a.lexeme < b.lexeme ? 1 : -1;
}
