import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, startPostgres, type TestServer } from '../../testing/postgres.ts';
import { type DatabaseLocation, openDatabase } from '../drivers/open-database.ts';
import { loadSqlite } from '../drivers/sqlite-driver.ts';
import { migrate } from '../migrations/migrations.ts';
import { copiedTables } from './copied-tables.ts';
import { copyStore } from './copy-store.ts';
import type { Copy } from './copy-tables.ts';
import { fillStore } from './fill-store.contract.ts';
import { type AnyDatabase, addRows, type Row, readRows } from './table-rows.ts';

const MANY = 1_100;

let folder: string;
let postgres: TestServer;
let filled: DatabaseLocation;
let made = 0;

beforeAll(async () => {
  [folder, postgres] = await Promise.all([
    mkdtemp(join(tmpdir(), 'readout-copy-')),
    startPostgres(),
  ]);
  filled = await fillFile();
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

const makeFile = async (): Promise<DatabaseLocation> => ({
  dataFolder: await mkdtemp(join(folder, 'sqlite-')),
});

/** A database that sorts texts as people do, which SQLite does not. */
async function makeDatabase(): Promise<DatabaseLocation> {
  made += 1;
  const admin = postgres.server.getPgClient('postgres', '127.0.0.1');
  await admin.connect();
  await admin.query(
    `create database copy_${made} template template0 locale_provider icu icu_locale 'en' locale 'C'`,
  );
  await admin.end();
  const databaseUrl = `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/copy_${made}`;
  return { databaseUrl, dataFolder: folder };
}

async function makeFilled(): Promise<DatabaseLocation> {
  const location = await makeFile();
  await cp(filled.dataFolder, location.dataFolder, { recursive: true });
  return location;
}

async function fillFile(): Promise<DatabaseLocation> {
  const location = await makeFile();
  await fillStore(location);
  await withDatabase(location, async (db) => {
    const rows = Array.from({ length: MANY }, (_, at) => ({
      subscription_id: at % 2 === 0 ? 's' : 'S',
      claim_id: `a#${at}`,
    }));
    await db.insertInto('posted_claim').values(rows).execute();
  });
  return location;
}

async function withDatabase<T>(
  location: DatabaseLocation,
  work: (db: AnyDatabase) => Promise<T>,
): Promise<T> {
  const db: AnyDatabase = await openDatabase(location, { prepare: migrate });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Every row of every table. */
async function readAll(location: DatabaseLocation): Promise<Readonly<Record<string, Row[]>>> {
  return await withDatabase(location, async (db) => {
    const all: Record<string, Row[]> = {};
    for (const table of copiedTables) {
      const rows: Row[] = [];
      for await (const some of readRows(db, table)) rows.push(...some);
      all[table.name] = rows;
    }
    return all;
  });
}

async function copy(
  from: DatabaseLocation,
  to: DatabaseLocation,
  onProgress: Copy['onProgress'] = () => undefined,
): Promise<string> {
  const outcome = await copyStore(from, to, { setting: '--to', onProgress });
  if ('foreign' in outcome) return `${outcome.foreign} is foreign`;
  const others = outcome.tables.filter(({ isSame }) => !isSame).map(({ name }) => name);
  return others.length === 0 ? 'the same' : `${others} differ`;
}

/** Changes a file at once, as another process would. */
function change({ dataFolder }: DatabaseLocation, statement: string): void {
  const database = new (loadSqlite())(join(dataFolder, 'readout.db'));
  database.exec(statement);
  database.close();
}

describe('copyStore', () => {
  it('knows every table by its key', async () => {
    const known = await withDatabase(await makeFile(), async (db) => {
      const tables = (await db.introspection.getTables()).map(async ({ name }) => {
        const { rows } = await sql<{ name: string }>`
          select name from pragma_table_info(${name}) where pk > 0 order by pk`.execute(db);
        return [name, rows.map((row) => row.name)];
      });
      return Object.fromEntries(await Promise.all(tables));
    });
    expect(Object.fromEntries(copiedTables.map(({ name, key }) => [name, key]))).toEqual(known);
  });

  it('brings every row from SQLite to PostgreSQL, and back', async () => {
    const [file, server, back] = [await makeFilled(), await makeDatabase(), await makeFile()];
    const rows = await readAll(file);
    expect(Object.keys(rows).filter((name) => rows[name]?.length === 0)).toEqual([]);
    expect(await copy(file, server)).toBe('the same');
    expect(await copy(server, back)).toBe('the same');
    expect(await readAll(back)).toEqual(rows);
    expect(await copy(back, server)).toBe('the same');
  });

  it.each([
    ['PostgreSQL', makeDatabase],
    ['SQLite', makeFile],
  ])('goes on where it was cut off, to %s', async (_case, makeTarget) => {
    const [file, target] = [await makeFilled(), await makeTarget()];
    const written: number[] = [];
    for (const last of [3, 9, 14]) {
      let batches = 0;
      const cutOff = copy(file, target, ({ step }) => {
        if (step !== 'copied') return;
        batches += 1;
        if (batches === last) throw new Error('The power is gone.');
      });
      await expect(cutOff).rejects.toMatchObject({ code: 'store_failed' });
      written.push(Object.values(await readAll(target)).flat().length);
    }
    expect(written).toEqual(written.toSorted((a, b) => a - b));
    expect(await copy(file, target)).toBe('the same');
    expect(Object.values(await readAll(target)).flat()).toHaveLength(
      Object.values(await readAll(file)).flat().length,
    );
  });

  it('fills gaps, where rows came to the store since it was cut off', async () => {
    const [file, target] = [await makeFilled(), await makeFile()];
    await copy(file, target);
    change(file, "insert into posted_claim values ('A', 'a#0'), ('s', 'a#0.5'), ('t', 'a#0')");
    expect(await copy(file, target)).toBe('the same');
    expect(await readAll(target)).toEqual(await readAll(file));
  });

  it.each([
    ['article', "insert into article values ('x', '', '{}', 0, '{}', '{}')"],
    ['claim', "update claim set body = '{}' where id = (select min(id) from claim)"],
    ['subscription', 'update subscription set next_due_ms = 0'],
    ['posted_claim', "insert into posted_claim values ('s', 'b#1')"],
  ])('writes nothing to a target with other rows in “%s”', async (name, statement) => {
    const [file, target] = [await makeFilled(), await makeFile()];
    await copy(file, target);
    change(target, `delete from draft; ${statement}`);
    const rows = await readAll(target);
    expect(await copy(file, target)).toBe(`${name} is foreign`);
    expect(await readAll(target)).toEqual(rows);
  });

  it('names the tables that are not the same in the end', async () => {
    const [file, target] = [await makeFilled(), await makeFile()];
    const outcome = await copy(file, target, ({ step, name }) => {
      if (step !== 'copied') return;
      if (name === 'draft') change(target, "update draft set saved_ms = '1'");
      if (name === 'delivery') change(target, 'delete from delivery');
    });
    expect(outcome).toBe('draft,delivery differ');
  });

  it('copies what the store held when it began', async () => {
    const [file, target] = [await makeFilled(), await makeFile()];
    const rows = await readAll(file);
    const outcome = await copy(file, target, ({ step, name }) => {
      if (step === 'copied' && name === 'article') change(file, 'delete from posted_claim');
    });
    expect(outcome).toBe('the same');
    expect(await readAll(target)).toEqual(rows);
  });
});

describe('addRows', () => {
  const row: Row = { id: 'a', body: '{}', saved_ms: 0, problem: null };
  it.each<[string, readonly Row[], boolean]>([
    ['the same row', [row], true],
    ['one whose BIGINT is a text', [{ ...row, saved_ms: '0' }], true],
    [
      'one with its columns in another order',
      [{ problem: null, saved_ms: 0, body: '{}', id: 'a' }],
      true,
    ],
    ['another number', [{ ...row, saved_ms: 1 }], false],
    ['an empty text for none', [{ ...row, problem: '' }], false],
    ['the word for none', [{ ...row, problem: 'null' }], false],
    ['one that is there twice', [row, row], false],
    ['none', [], false],
  ])('tells %s', (_case, rows, isSame) => {
    expect(addRows(0n, rows) === addRows(0n, [row])).toBe(isSame);
  });

  it('does not depend on the order', () => {
    const other = { ...row, id: 'b' };
    expect(addRows(0n, [row, other])).toBe(addRows(addRows(0n, [other]), [row]));
  });
});
