import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CopiedTable } from './copied-tables.ts';

/** A database of which nothing is known but that it holds TEXT, INTEGER and BIGINT. */
export type AnyDatabase = Kysely<Record<string, Row>>;

export type Row = Readonly<Record<string, Cell>>;

/** A BIGINT comes as a text from PostgreSQL. */
type Cell = string | number | null;

const HASHES = 1n << 256n;

/** Counts the rows of a table. */
export async function countRows(db: AnyDatabase, { name }: CopiedTable): Promise<number> {
  const query = db.selectFrom(name).select(({ fn }) => fn.countAll().as('rows'));
  const { rows } = await query.executeTakeFirstOrThrow();
  return Number(rows);
}

/** Reads a table in the order of its key, some rows at a time. */
export async function* readRows(
  db: AnyDatabase,
  { name, key, batch }: CopiedTable,
): AsyncGenerator<readonly Row[]> {
  const inOrder = key.reduce(
    (query, column) => query.orderBy(column),
    db.selectFrom(name).selectAll().limit(batch),
  );
  let rows = await inOrder.execute();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield rows;
    rows = await inOrder.where(comesAfter(last, key)).execute();
  }
}

/** Finds the rows of a table that have the keys of these. */
export async function findRows(
  db: AnyDatabase,
  { name, key }: CopiedTable,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const keys = rows.map((row) => sql<boolean>`(${hasKeyOf(row, key)})`);
  return await db
    .selectFrom(name)
    .selectAll()
    .where(sql<boolean>`(${sql.join(keys, sql` or `)})`)
    .execute();
}

/** Writes rows; one whose key is there stays as it is, or is written over where a migration made it. */
export async function insertRows(
  db: AnyDatabase,
  { name, key, isMade = false }: CopiedTable,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {});
  const given = Object.fromEntries(
    columns.map((each) => [each, sql.ref<Cell>(`excluded.${each}`)]),
  );
  await db
    .insertInto(name)
    .values(rows)
    .onConflict((conflict) =>
      isMade ? conflict.columns(key).doUpdateSet(given) : conflict.doNothing(),
    )
    .execute();
}

/** Gives the key of a row as a text. */
export function writeKey(row: Row, { key }: CopiedTable): string {
  return JSON.stringify(key.map((column) => String(row[column])));
}

/** Gives a row as a text that is the same for the same row in either database. */
export function writeRow(row: Row): string {
  const cells = Object.keys(row)
    .toSorted()
    .map((column) => [column, writeCell(row[column])]);
  return JSON.stringify(cells);
}

/** Adds rows to a checksum, which does not depend on their order: the two databases sort texts in different ways. */
export function addRows(checksum: bigint, rows: readonly Row[]): bigint {
  const hashes = rows.map((row) => createHash('sha256').update(writeRow(row)).digest('hex'));
  return hashes.reduce((sum, hash) => (sum + BigInt(`0x${hash}`)) % HASHES, checksum);
}

function writeCell(cell: Cell | undefined): string | null {
  return cell === null ? null : String(cell);
}

function comesAfter(row: Row, key: readonly string[]): RawBuilder<boolean> {
  const columns = key.map((column) => sql.ref(column));
  const values = key.map((column) => row[column]);
  return sql`(${sql.join(columns)}) > (${sql.join(values)})`;
}

function hasKeyOf(row: Row, key: readonly string[]): RawBuilder<boolean> {
  const parts = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
  return sql`${sql.join(parts, sql` and `)}`;
}
