import type pg from 'pg';
import { composeConditions, type Demand } from './conditions.ts';
import type { Asking } from './divide-clauses.ts';
import { type LexemeClause, writeQuery } from './lexeme-query.ts';
import { listColumns, type RowBody } from './row-body.ts';

/** So many times more are scored than are found: which are the best of them is told by no column. */
const SCORED = 3;

/** Rows of claims that meet a search as far as the server can tell. */
export interface Picked {
  readonly rows: readonly RowBody[];
  /** There are more than these. */
  readonly more: boolean;
}

/** What comes first: short claims, which are scored yet, or late days. */
export type Order = 'length' | 'day';

interface Ordered extends Demand {
  readonly order: Order;
  /** So many claims are to be found. */
  readonly most: number;
}

/** What much is made of where it is met. */
export interface Weighed extends Asking {
  readonly weight: number;
}

const ORDERS: Readonly<Record<Order, string>> = {
  // As equals are shown: the newest first.
  length: 'length, published_on desc, id',
  day: 'published_on desc, id',
};

/** Reads the first of the entries that meet clauses and filters, some more than are found where they are scored yet. */
export async function pickInOrder(reader: pg.Pool, { order, ...demand }: Ordered): Promise<Picked> {
  const most = countRead(order, demand.most);
  const { put, values } = createValues();
  return readRows(
    reader,
    most,
    `select ${listColumns(demand.search, order === 'length')} from search_entry
     where ${composeConditions(demand, put)} order by ${ORDERS[order]} limit ${most + 1}`,
    values,
  );
}

/** As above, unless more than so many meet them; the texts are read of those that are given back, and of no others. */
export async function pickIfFew(
  reader: pg.Pool,
  { order, few, ...demand }: Ordered & { readonly few: number },
): Promise<Picked | undefined> {
  const most = countRead(order, demand.most);
  const { put, values } = createValues();
  const columns = listColumns(demand.search, order === 'length');
  const { rows } = await reader.query<RowBody & { readonly met: number }>(
    `with met as materialized (
       select ctid as place, length, published_on, id from search_entry
       where ${composeConditions(demand, put)} limit ${few + 1})
     select ${columns}, (select count(*) from met)::integer as met from search_entry
     where ctid = any(array(select place from met order by ${ORDERS[order]} limit ${most + 1}))
     order by ${ORDERS[order]}`,
    values,
  );
  const [{ met } = { met: 0 }] = rows;
  if (met > few) return undefined;
  return { rows: rows.slice(0, most), more: rows.length > most };
}

/**
 * Reads the entries that meet a part and all clauses, of one part after the other: no more rows are looked at than are read, and no
 * query names many lexemes of which any will do, for which the server takes as long again with each.
 */
export async function pickInParts(
  reader: pg.Pool,
  parts: readonly (readonly LexemeClause[])[],
  { order, ...demand }: Ordered,
): Promise<Picked> {
  const most = countRead(order, demand.most);
  const { put, values } = createValues();
  const columns = listColumns(demand.search, order === 'length');
  const queries = put(parts.map((part) => writeQuery(part)));
  return readRows(
    reader,
    most,
    `select ${columns} from unnest(${queries}::tsquery[]) as part (query), lateral (
       select ${columns} from search_entry
       where ${composeConditions({ ...demand, query: 'part.query' }, put)}
       order by ${ORDERS[order]} offset 0) as entry
     limit ${most + 1}`,
    values,
  );
}

/** Reads the entries of which most is made: each is worth what it meets. */
export async function pickHeaviest(
  reader: pg.Pool,
  weighed: readonly Weighed[],
  { filter, search, ...wanted }: Pick<Ordered, 'filter' | 'search' | 'most'>,
): Promise<Picked> {
  const most = countRead('length', wanted.most);
  const { put, values } = createValues();
  const met = weighed.map(({ weight, ...asking }) => {
    const conditions = composeConditions({ ...asking, filter, search }, put);
    return `select ctid, length, ${weight.toFixed(3)} as weight from search_entry where ${conditions}`;
  });
  return readRows(
    reader,
    most,
    `select ${listColumns(search, true)} from search_entry where ctid = any(array(
       select ctid from (${met.join(' union all ')}) as met
       group by ctid, length order by sum(weight) desc, length, ctid limit ${most + 1}))`,
    values,
  );
}

function countRead(order: Order, most: number): number {
  return order === 'length' ? SCORED * most : most;
}

function createValues() {
  const values: unknown[] = [];
  return { values, put: (value: unknown): string => `$${values.push(value)}` };
}

async function readRows(
  reader: pg.Pool,
  most: number,
  ...[statement, values]: readonly [string, unknown[]]
): Promise<Picked> {
  const { rows } = await reader.query<RowBody>(statement, values);
  return { rows: rows.slice(0, most), more: rows.length > most };
}
