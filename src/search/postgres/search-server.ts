import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { createFilter } from '../meets.ts';
import type { Scored } from '../rank-hits.ts';
import { sumTerms, type TermWeights } from '../score-terms.ts';
import { composeFilter } from './filter-query.ts';
import { findEntries } from './find-entries.ts';
import { type LexemeCounts, readCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { writeLexeme } from './lexemes.ts';
import type { Picked } from './pick-entries.ts';
import { readBody } from './row-body.ts';

/** Terms of which each clause must be met, or any of them. */
export interface TermSearch {
  readonly clauses: readonly (readonly (readonly string[])[])[];
  readonly isAny: boolean;
  /** So many claims are to be found. */
  readonly most: number;
  /** Known from before. */
  readonly noneMeetsAll?: boolean;
  /** So many rows may be looked at for the rarest terms; otherwise few. */
  readonly cheap?: number;
  /** Terms that weigh so many times as much. */
  readonly times?: ReadonlyMap<string, number>;
}

/** Claims with what their words are worth. */
export interface Ranked {
  readonly found: readonly Scored[];
  /** There are more than these. */
  readonly more: boolean;
}

export const NOTHING: Ranked = { found: [], more: false };

/** Looks on the server for claims that meet clauses of terms and a search’s filters; without clauses, for all that meet the filters. */
export type FindClaims = (terms: TermSearch) => Promise<Ranked>;

/** Reads once what a search needs whose clauses are made of some terms; it may then be asked in several ways. */
export type SearchServer = (search: ClaimSearch, terms: readonly string[]) => Promise<FindClaims>;

/** Creates a search by the server’s own text index; BM25 is counted here, from the server’s counts. */
export function createCoreSearch(reader: pg.Pool): SearchServer {
  return async (search, terms) => {
    const filter = await composeFilter(reader, search);
    if (filter === undefined) return async () => NOTHING;
    const lexemes = [...terms.map(writeLexeme), ...filter.clauses.flat(2)];
    const held = await readCounts(reader, lexemes, search.group);
    const meets = createFilter(search);
    return async ({ clauses, times, ...how }) => {
      const { most } = how;
      const counts = weighMore(held, times);
      const asked = { ...how, clauses: writeClauses(clauses), filter, search };
      const picked = await findEntries(reader, asked, counts);
      return readBest(picked, { meets, most, weights: weighTerms(clauses.flat(2), counts) });
    };
  };
}

/** The best of what was picked, no more than a question finds: to read a row takes longer than to score it. */
function readBest({ rows, more }: Picked, { meets, weights, most }: Reading): Ranked {
  const scored = rows.map((row) => ({ row, score: sumTerms(row, weights) }));
  if (rows.length > most) scored.sort((a, b) => b.score - a.score);
  const found: Scored[] = [];
  for (const { row, score } of scored) {
    const entry = readBody(row);
    if (!meets(entry)) continue;
    if (found.length === most) return { found, more: true };
    found.push({ entry, score });
  }
  return { found, more };
}

interface Reading {
  readonly most: number;
  readonly meets: ReturnType<typeof createFilter>;
  readonly weights: TermWeights;
}

/** Clauses of terms as clauses of lexemes. */
export function writeClauses(clauses: TermSearch['clauses']): TermSearch['clauses'] {
  return clauses.map((clause) => clause.map((terms) => terms.map(writeLexeme)));
}

/** The same counts, by which some terms weigh more. */
export function weighMore(counts: LexemeCounts, times: TermSearch['times']): LexemeCounts {
  if (times === undefined || times.size === 0) return counts;
  const byLexeme = new Map(Array.from(times, ([term, by]) => [writeLexeme(term), by]));
  const count = (clause: LexemeClause): number => byLexeme.get(clause[0]?.[0] ?? '') ?? 1;
  return { ...counts, weigh: (clause) => count(clause) * counts.weigh(clause) };
}

/** What terms are worth by the server’s counts. */
export function weighTerms(terms: readonly string[], counts: LexemeCounts): TermWeights {
  const weigh = (term: string): number => counts.weigh([[writeLexeme(term)]]);
  return {
    averageTerms: counts.averageTerms,
    weights: new Map(Array.from(new Set(terms), (term) => [term, weigh(term)])),
  };
}
