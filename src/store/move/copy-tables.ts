import { type CopiedTable, copiedTables } from './copied-tables.ts';
import {
  type AnyDatabase,
  addRows,
  countRows,
  findRows,
  insertRows,
  type Row,
  readRows,
  writeKey,
  writeRow,
} from './table-rows.ts';

/** How many rows a table has, and a number that any difference in them changes. */
interface TableSum {
  readonly rows: number;
  readonly checksum: bigint;
}

/** A table on both sides after a copy. */
export interface TableCheck {
  readonly name: string;
  readonly from: TableSum;
  readonly to: TableSum;
  readonly isSame: boolean;
}

/** How far a copy is. */
export interface CopyProgress {
  readonly step: 'compared' | 'copied' | 'checked';
  readonly name: string;
  readonly rows: number;
  readonly total: number;
}

export type CopyOutcome =
  /** Names the table of the target that holds a row which the store does not: nothing was written. */
  { readonly foreign: string } | { readonly tables: readonly TableCheck[] };

export interface Copy {
  readonly from: AnyDatabase;
  readonly to: AnyDatabase;
  readonly onProgress: (progress: CopyProgress) => void;
}

/** Copies every table and sums up both sides, unless the target holds anything else. */
export async function copyTables(copy: Copy): Promise<CopyOutcome> {
  for (const table of copiedTables) {
    if (await isForeign(table, copy)) return { foreign: table.name };
  }
  const tables: TableCheck[] = [];
  for (const table of copiedTables) {
    const from = await copyTable(table, copy);
    const to = await sumTarget(table, copy);
    const isSame = from.rows === to.rows && from.checksum === to.checksum;
    tables.push({ name: table.name, from, to, isSame });
  }
  return { tables };
}

/** Whether the target holds a row that the store does not. */
async function isForeign(table: CopiedTable, { from, to, onProgress }: Copy): Promise<boolean> {
  const { name, isMade = false } = table;
  if (isMade) return false;
  const total = await countRows(to, table);
  let rows = 0;
  for await (const some of readRows(to, table)) {
    const known = new Set((await findRows(from, table, some)).map(writeRow));
    if (!some.every((row) => known.has(writeRow(row)))) return true;
    rows += some.length;
    onProgress({ step: 'compared', name, rows, total });
  }
  return false;
}

async function copyTable(table: CopiedTable, { from, to, onProgress }: Copy): Promise<TableSum> {
  const { name, isMade = false } = table;
  const total = await countRows(from, table);
  const isBegun = !isMade && (await countRows(to, table)) > 0;
  let sum: TableSum = { rows: 0, checksum: 0n };
  for await (const some of readRows(from, table)) {
    await insertRows(to, table, isBegun ? await leaveOutKnown(to, table, some) : some);
    sum = addSum(sum, some);
    onProgress({ step: 'copied', name, rows: sum.rows, total });
  }
  return sum;
}

async function leaveOutKnown(
  to: AnyDatabase,
  table: CopiedTable,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const known = new Set((await findRows(to, table, rows)).map((row) => writeKey(row, table)));
  return rows.filter((row) => !known.has(writeKey(row, table)));
}

async function sumTarget(table: CopiedTable, { to, onProgress }: Copy): Promise<TableSum> {
  const { name } = table;
  const total = await countRows(to, table);
  let sum: TableSum = { rows: 0, checksum: 0n };
  for await (const some of readRows(to, table)) {
    sum = addSum(sum, some);
    onProgress({ step: 'checked', name, rows: sum.rows, total });
  }
  return sum;
}

function addSum({ rows, checksum }: TableSum, some: readonly Row[]): TableSum {
  return { rows: rows + some.length, checksum: addRows(checksum, some) };
}
