import type pg from 'pg';
import type { IndexedClaim } from '../claim-entry.ts';
import { composeConditions, type Demand } from './conditions.ts';
import { readBody } from './write-articles.ts';

/** So many claims at most are scored for a question. */
export const MOST_SCORED = 2000;

/** Claims that meet a search as far as the server can tell. */
export interface Picked {
  readonly entries: readonly IndexedClaim[];
  /** There are more than these. */
  readonly more: boolean;
}

/** What is picked, and in which order the first `MOST_SCORED` come. */
interface Pick extends Demand {
  readonly order: string;
}

/** Reads the first of the entries that meet clauses and filters. */
export async function pickEntries(reader: pg.Pool, { order, ...demand }: Pick): Promise<Picked> {
  const values: unknown[] = [];
  const conditions = composeConditions(demand, (value) => `$${values.push(value)}`);
  const { rows } = await reader.query<{ readonly body: string }>(
    `select body from search_entry where ${conditions} order by ${order} limit ${MOST_SCORED + 1}`,
    values,
  );
  const entries = rows.slice(0, MOST_SCORED).map(readBody);
  return { entries, more: rows.length > MOST_SCORED };
}
