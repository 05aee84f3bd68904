import type pg from 'pg';
import { composeConditions, type Demand } from './conditions.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { listColumns, type PickedClaim, type RowBody, readBody } from './row-body.ts';

/** So many claims at most are found by a question. */
export const MOST_FOUND = 2000;
/** So many are scored: which are the best of them is told by no column. */
const MOST_SCORED = 3000;

/** Claims that meet a search as far as the server can tell. */
export interface Picked {
  readonly entries: readonly PickedClaim[];
  /** There are more than these. */
  readonly more: boolean;
}

/** What is picked, and which come first. */
interface Ordered extends Demand {
  readonly order: string;
  readonly isScored: boolean;
  /** Far more may meet it: then places are sorted, and the first rows are read again. */
  readonly isMany: boolean;
}

/** A clause of which much is made where it is met. */
export interface Weighed {
  readonly clause: LexemeClause;
  readonly weight: number;
}

/** Reads the first of the entries that meet clauses and filters, some more than are found where they are scored yet. */
export async function pickFirst(
  reader: pg.Pool,
  { order, isScored, isMany, ...demand }: Ordered,
): Promise<Picked> {
  const values: unknown[] = [];
  const columns = listColumns(demand.search, isScored);
  const conditions = composeConditions(demand, (value) => `$${values.push(value)}`);
  const most = isScored ? MOST_SCORED : MOST_FOUND;
  const first = `from search_entry where ${conditions} order by ${order} limit ${most + 1}`;
  return readRows(
    reader,
    most,
    isMany ? composeReading(columns, `select ctid ${first}`) : `select ${columns} ${first}`,
    values,
  );
}

/** Reads the entries of which most is made: each is worth the clauses it meets, and meets all of the filter. */
export async function pickHeaviest(
  reader: pg.Pool,
  clauses: readonly Weighed[],
  { filter, search }: Omit<Demand, 'clauses'>,
): Promise<Picked> {
  const values: unknown[] = [];
  const met = clauses.map(({ clause, weight }) => {
    const demand = { clauses: [clause, ...filter.clauses], filter, search };
    const conditions = composeConditions(demand, (value) => `$${values.push(value)}`);
    return `select ctid, length, ${weight.toFixed(3)} as weight from search_entry where ${conditions}`;
  });
  const first = `select ctid from (${met.join(' union all ')}) as met
    group by ctid, length order by sum(weight) desc, length, ctid limit ${MOST_SCORED + 1}`;
  return readRows(reader, MOST_SCORED, composeReading(listColumns(search, true), first), values);
}

/** Rows by the places that a statement gives. */
function composeReading(columns: string, places: string): string {
  return `select ${columns} from search_entry where ctid = any(array(${places}))`;
}

async function readRows(
  reader: pg.Pool,
  most: number,
  ...[statement, values]: readonly [string, unknown[]]
): Promise<Picked> {
  const { rows } = await reader.query<RowBody>(statement, values);
  return { entries: rows.slice(0, most).map(readBody), more: rows.length > most };
}
