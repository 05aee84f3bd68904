import type { Kysely } from 'kysely';
import { divide } from '../tables/divide.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { CorpusStore, FolderLease, FolderReader } from './corpus-store.ts';

type Attempt = <T>(what: string, work: () => Promise<T>) => Promise<T>;
type Holder = Omit<FolderReader, 'content'>;

/** Makes the tables of who reads the folder of articles, and of its files that are away. */
export async function createCorpusTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('folder_lease')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('until_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('away_file')
    .addColumn('article_id', 'text', (column) =>
      column.primaryKey().references('article.id').onDelete('cascade'),
    )
    .addColumn('since_ms', 'bigint', (column) => column.notNull())
    .execute();
  // A migration is given a database of which no table is known.
  const tables = db as Kysely<Tables>;
  const nobody = { id: 1, holder: '', content: '', engine: '', until_ms: 0 };
  await tables.insertInto('folder_lease').values(nobody).execute();
}

/** Makes the part of a store that knows of the folder of articles. */
export function createCorpusStore(db: Kysely<Tables>, attempt: Attempt): CorpusStore {
  return {
    takeFolder: (reader, nowMs, untilMs) =>
      attempt('say who reads the folder', () => takeFolder(db, reader, { nowMs, untilMs })),
    leaveFolder: (reader) => attempt('leave the folder', () => leaveFolder(db, reader)),
    noteAway: (ids, nowMs) => attempt('note which files are away', () => noteAway(db, ids, nowMs)),
  };
}

async function takeFolder(
  db: Kysely<Tables>,
  reader: FolderReader,
  { nowMs, untilMs }: { readonly nowMs: number; readonly untilMs: number },
): Promise<FolderLease> {
  const row = { ...composeHolder(reader), content: encodeKey(reader.content) };
  const before = await findHolder(db);
  await db
    .updateTable('folder_lease')
    .set({ ...row, until_ms: untilMs })
    .where(({ or, and, eb }) =>
      or([
        and([eb('holder', '=', row.holder), eb('engine', '=', row.engine)]),
        eb('until_ms', '<=', nowMs),
      ]),
    )
    .execute();
  const now = await findHolder(db);
  return { reader: now, isNew: before.holder !== now.holder || before.engine !== now.engine };
}

async function leaveFolder(db: Kysely<Tables>, reader: Holder): Promise<void> {
  const { holder, engine } = composeHolder(reader);
  await db
    .updateTable('folder_lease')
    .set({ holder: '', content: '', engine: '', until_ms: 0 })
    .where('holder', '=', holder)
    .where('engine', '=', engine)
    .execute();
}

async function findHolder(db: Kysely<Tables>): Promise<FolderReader> {
  const row = await db
    .selectFrom('folder_lease')
    .select(['holder', 'content', 'engine'])
    .executeTakeFirstOrThrow();
  return {
    holder: decodeKey(row.holder),
    content: decodeKey(row.content),
    engine: decodeKey(row.engine),
  };
}

function composeHolder({ holder, engine }: Holder): Holder {
  return { holder: encodeKey(holder), engine: encodeKey(engine) };
}

async function noteAway(
  db: Kysely<Tables>,
  articleIds: readonly string[],
  nowMs: number,
): Promise<ReadonlyMap<string, number>> {
  const away = new Set(articleIds);
  const known = await listAway(db);
  const back = [...known.keys()].filter((id) => !away.has(id));
  const fresh = articleIds.filter((id) => !known.has(id));
  if (back.length + fresh.length === 0) return known;
  await db.transaction().execute(async (transaction) => {
    for (const ids of divide(back)) {
      const gone = transaction.deleteFrom('away_file');
      await gone.where('article_id', 'in', ids.map(encodeKey)).execute();
    }
    for (const ids of divide(fresh)) {
      await transaction
        .insertInto('away_file')
        .values(ids.map((id) => ({ article_id: encodeKey(id), since_ms: nowMs })))
        .onConflict((conflict) => conflict.column('article_id').doNothing())
        .execute();
    }
  });
  return await listAway(db);
}

async function listAway(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('away_file').selectAll().execute();
  return new Map(rows.map((row) => [decodeKey(row.article_id), Number(row.since_ms)]));
}
