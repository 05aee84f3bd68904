import type pg from 'pg';
import type { ClaimSearch, IndexedClaim } from '../claim-entry.ts';
import { listOwners, type ServerFilter } from './filter-query.ts';
import { type LexemeClause, writeQuery } from './lexeme-query.ts';
import { encodeText } from './lexemes.ts';
import { readBody } from './write-articles.ts';

/** So many claims at most are scored for a question. */
export const MOST_SCORED = 2000;

/** Claims that meet a search as far as the server can tell. */
export interface Picked {
  readonly entries: readonly IndexedClaim[];
  /** There are more than these. */
  readonly more: boolean;
}

/** What is picked: lexemes, filters, and in which order the first `MOST_SCORED` come. */
export interface Pick {
  readonly clauses: readonly LexemeClause[];
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
  readonly order: string;
}

/** Reads the first of the entries that meet clauses and filters. */
export async function pickEntries(
  reader: pg.Pool,
  { clauses, filter, search, order }: Pick,
): Promise<Picked> {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const { since, until, group } = search;
  const conditions = [
    `owner = any(${put(listOwners(group).map(encodeText))})`,
    ...(clauses.length === 0 ? [] : [`lexemes @@ ${put(writeQuery(clauses))}::tsquery`]),
    ...(filter.articles === undefined ? [] : [`article_id = any(${put(filter.articles)})`]),
    ...(since === undefined ? [] : [`published_on >= ${put(since)}`]),
    ...(until === undefined ? [] : [`published_on <> '' and published_on <= ${put(until)}`]),
  ];
  const { rows } = await reader.query<{ readonly body: string }>(
    `select body from search_entry where ${conditions.join(' and ')}
     order by ${order} limit ${MOST_SCORED + 1}`,
    values,
  );
  const entries = rows.slice(0, MOST_SCORED).map(readBody);
  return { entries, more: rows.length > MOST_SCORED };
}
