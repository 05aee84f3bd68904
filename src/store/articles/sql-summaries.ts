import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { ArticleSummary } from '../store.ts';
import { encodeKey, readSummary } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import { selectSummaries } from './sql-articles.ts';

/** So many are read at once; SQLite gives them within the call, so that others get their turn after each. */
const PAGE = 500;

/** How far changes are known. */
interface Known {
  readonly taken: number;
  readonly removed: number;
}

/**
 * Keeps what is known of every article without its text, and gives it, sorted by id; the same list again where nothing changed. Only what any
 * process changed since is read: every question to all texts begins with this list, and ten thousand rows are a third of a second.
 */
export function createSummaries(db: Kysely<Tables>): () => Promise<readonly ArticleSummary[]> {
  const held = new Map<string, ArticleSummary>();
  let known: Known = { taken: -1, removed: 0 };
  let list: readonly ArticleSummary[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function refresh(): Promise<readonly ArticleSummary[]> {
    // Read first: what changes meanwhile is read once more the next time.
    const now = await readTurn(db);
    if (now.taken === known.taken) return list;
    let isChanged = false;
    for await (const summaries of readChanged(db, known.taken)) {
      for (const summary of summaries) held.set(summary.id, summary);
      isChanged = true;
    }
    if (now.removed !== known.removed) {
      const ids = await listIds(db);
      for (const id of held.keys()) if (!ids.has(encodeKey(id))) held.delete(id);
      isChanged = true;
    }
    known = now;
    // Sorted here, because databases differ in how they sort.
    if (isChanged) list = [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return list;
  }

  return () => {
    // One that began before may have missed what its caller has just written.
    const summaries = last.then(refresh);
    last = summaries.catch(() => undefined);
    return summaries;
  };
}

/** Adds what tells changes; all that is there counts as changed. */
export async function addChanges(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('article_lineage')
    .addColumn('changed', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  const index = db.schema.createIndex('article_lineage_changed');
  await index.on('article_lineage').columns(['changed', 'article_id']).execute();
  await db.schema
    .alterTable('turn')
    .addColumn('removed', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}

async function readTurn(db: Kysely<Tables>): Promise<Known> {
  const turn = db.selectFrom('turn').select(['taken', 'removed']);
  const { taken, removed } = await turn.executeTakeFirstOrThrow();
  return { taken: Number(taken), removed: Number(removed) };
}

async function* readChanged(
  db: Kysely<Tables>,
  since: number,
): AsyncGenerator<readonly ArticleSummary[]> {
  // Turns are counted, and no id is empty.
  for (let last = { changed: since + 1, id: '' }; ; ) {
    const rows = await selectSummaries(db)
      .select(['id', 'changed'])
      .where(sql<boolean>`(changed, article_id) > (${last.changed}, ${last.id})`)
      .orderBy('changed')
      .orderBy('article_id')
      .limit(PAGE)
      .execute();
    const end = rows.at(-1);
    if (end !== undefined) yield rows.map(readSummary);
    if (end === undefined || rows.length < PAGE) return;
    await setImmediate();
    last = { changed: Number(end.changed), id: end.id };
  }
}

async function listIds(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }>`select article_id as id from article_lineage`.execute(db);
  return new Set(rows.rows.map(({ id }) => id));
}
