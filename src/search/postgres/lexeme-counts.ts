import type pg from 'pg';
import type { LexemeClause } from './lexeme-query.ts';

/** How many claims hold the lexemes of a question, and which part of all claims is enough to look at. */
export interface LexemeCounts {
  readonly claims: number;
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

/** Reads the counts of these clauses. */
export async function readCounts(
  reader: pg.Pool,
  clauses: readonly LexemeClause[],
): Promise<LexemeCounts> {
  const { rows: totals } = await reader.query<{ readonly claims: number; readonly terms: string }>(
    'select claims, terms from search_total',
  );
  const claims = totals[0]?.claims ?? 0;
  const { rows } = await reader.query<Row>(
    // Months and lengths are few, and read in one go with the rest.
    `select lexeme, claims from search_term
     where lexeme = any($1) or (lexeme >= 'm' and lexeme < 'o')`,
    [[...new Set(clauses.flat(2))]],
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
