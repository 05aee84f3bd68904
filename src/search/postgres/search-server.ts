import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { createFilter } from '../meets.ts';
import type { Scored } from '../rank-hits.ts';
import { scoreTerms, type TermWeights } from '../score-terms.ts';
import { composeFilter } from './filter-query.ts';
import { findEntries } from './find-entries.ts';
import { type LexemeCounts, readCounts } from './lexeme-counts.ts';
import { writeLexeme } from './lexemes.ts';

/** Terms of which each clause must be met, or any of them. */
export interface TermSearch {
  readonly clauses: readonly (readonly (readonly string[])[])[];
  readonly isAny: boolean;
}

/** Claims with what their words are worth. */
export interface Ranked {
  readonly found: readonly Scored[];
  /** There are more than these. */
  readonly more: boolean;
}

export const NOTHING: Ranked = { found: [], more: false };

/** Looks on the server for claims that meet clauses of terms and a search’s filters; without clauses, for all that meet the filters. */
export type SearchServer = (terms: TermSearch, search: ClaimSearch) => Promise<Ranked>;

/** Creates a search by the server’s own text index; BM25 is counted here, from the server’s counts. */
export function createCoreSearch(reader: pg.Pool): SearchServer {
  return async ({ clauses, isAny }, search) => {
    const filter = await composeFilter(reader, search);
    if (filter === undefined) return NOTHING;
    const lexemes = clauses.map((clause) => clause.map((terms) => terms.map(writeLexeme)));
    const counts = await readCounts(reader, [...lexemes, ...filter.clauses], search.group);
    const asked = { clauses: lexemes, isAny, filter, search };
    const { entries, more } = await findEntries(reader, asked, counts);
    const met = entries.filter(createFilter(search));
    return { found: scoreTerms(met, weighTerms(clauses.flat(2), counts)), more };
  };
}

/** What terms are worth by the server’s counts. */
export function weighTerms(terms: readonly string[], counts: LexemeCounts): TermWeights {
  const weigh = (term: string): number => counts.weigh([[writeLexeme(term)]]);
  return {
    averageTerms: counts.averageTerms,
    weights: new Map(Array.from(new Set(terms), (term) => [term, weigh(term)])),
  };
}
