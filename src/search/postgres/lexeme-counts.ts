import type pg from 'pg';
import { listOwners } from './filter-query.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { encodeText } from './lexemes.ts';

/** How many claims hold the lexemes of a question, and which part of all claims is enough to look at. */
export interface LexemeCounts {
  readonly claims: number;
  /** Nobody else has claims. */
  readonly isWhole: boolean;
  readonly averageTerms: number;
  count(lexeme: string): number;
  /** At most so many claims meet a clause. */
  countClause(clause: LexemeClause): number;
  /** BM25’s weight of a clause by its rarity. */
  weigh(clause: LexemeClause): number;
  /** The shortest claims, as lexemes, among which likely so many meet all clauses; undefined where looking at all is cheap. */
  pickShortest(clauses: readonly LexemeClause[], wanted: number): LexemeClause | undefined;
  /** The newest months likewise. */
  pickNewest(clauses: readonly LexemeClause[], wanted: number): LexemeClause | undefined;
}

interface Row {
  readonly lexeme: string;
  readonly claims: number;
}

interface Total {
  readonly entries: number | null;
  readonly terms: string | null;
  readonly whole: boolean | null;
}

/** Reads the counts of these clauses among what a group may read: another’s texts change nothing of what it is told. */
export async function readCounts(
  reader: pg.Pool,
  clauses: readonly LexemeClause[],
  group: string | undefined,
): Promise<LexemeCounts> {
  const owners = listOwners(group).map(encodeText);
  const { rows: totals } = await reader.query<Total>(
    `select sum(entries) filter (where owner = any($1))::integer as entries,
       sum(terms) filter (where owner = any($1)) as terms,
       bool_and(owner = any($1)) as whole
     from search_total where entries > 0`,
    [owners],
  );
  const claims = totals[0]?.entries ?? 0;
  const { rows } = await reader.query<Row>(
    // Months and lengths are few, and read in one go with the rest.
    `select lexeme, sum(claims)::integer as claims from search_term
     where owner = any($2) and (lexeme = any($1) or (lexeme >= 'm' and lexeme < 'o')) group by lexeme`,
    [[...new Set(clauses.flat(2))], owners],
  );
  const counts = new Map(rows.map((row) => [row.lexeme, row.claims]));
  const count = (lexeme: string): number => counts.get(lexeme) ?? 0;
  const countClause = (clause: LexemeClause): number =>
    clause.reduce((sum, lexemes) => sum + Math.min(...lexemes.map(count)), 0);
  const pick = (bands: readonly Row[], all: readonly LexemeClause[], wanted: number) =>
    pickBands(bands, { claims, held: all.map(countClause), wanted });
  const lengths = rows.filter(({ lexeme }) => lexeme.startsWith('n')).sort(byLength);
  const months = rows.filter(({ lexeme }) => lexeme.startsWith('m')).sort(byMonth);
  return {
    claims,
    isWhole: totals[0]?.whole ?? true,
    averageTerms: Number(totals[0]?.terms ?? 0) / Math.max(1, claims),
    count,
    countClause,
    weigh(clause) {
      const held = countClause(clause);
      return Math.log(1 + (claims - held + 0.5) / (held + 0.5));
    },
    pickShortest: (all, wanted) => pick(lengths, all, wanted),
    pickNewest: (all, wanted) => pick(months, all, wanted),
  };
}

function pickBands(
  bands: readonly Row[],
  {
    claims,
    held,
    wanted,
  }: { readonly claims: number; readonly held: readonly number[]; readonly wanted: number },
): LexemeClause | undefined {
  if (Math.min(...held) <= wanted) return undefined;
  // As if the clauses had nothing to do with each other; where that is wrong, too few are found, and all are looked at.
  const expected = held.reduce((product, each) => (product * each) / claims, claims);
  const enough = (claims * wanted) / Math.max(1, expected);
  const picked: string[][] = [];
  let sum = 0;
  for (const { lexeme, claims: here } of bands) {
    if (sum >= enough) return picked;
    sum += here;
    picked.push([lexeme]);
  }
  return undefined;
}

function byLength(a: Row, b: Row): number {
  return Number(a.lexeme.slice(1)) - Number(b.lexeme.slice(1));
}

/** Newest first; without a month last. */
function byMonth(a: Row, b: Row): number {
  return a.lexeme < b.lexeme ? 1 : -1;
}
