import type { Kysely } from 'kysely';
import type { GroupSettings } from '../../domain/settings.ts';
import { either, listOf, oneOf, optional, shape, text } from '../bodies/check.ts';
import { readBody } from '../bodies/read-body.ts';
import { divide } from '../tables/divide.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { Collection, CollectionAddition } from './group-store.ts';

const ALLOWED = either(oneOf('managers', 'everyone'), listOf(text));
const SETTINGS = shape<GroupSettings>({
  language: optional(text),
  timeZone: optional(text),
  collection: optional(text),
  add: optional(ALLOWED),
  schedule: optional(ALLOWED),
  moderate: optional(ALLOWED),
});

/** Gives what a group has set. */
export async function readSettings(db: Kysely<Tables>, group: string): Promise<GroupSettings> {
  const row = await db
    .selectFrom('group_settings')
    .select('body')
    .where('group_key', '=', encodeKey(group))
    .executeTakeFirst();
  if (row === undefined) return {};
  return readBody(row.body, SETTINGS, { table: 'group_settings', key: encodeKey(group) });
}

/** Writes what a group has set over what was there. */
export async function saveSettings(
  db: Kysely<Tables>,
  group: string,
  settings: GroupSettings,
): Promise<void> {
  const body = JSON.stringify(settings);
  await db
    .insertInto('group_settings')
    .values({ group_key: encodeKey(group), body })
    .onConflict((conflict) => conflict.column('group_key').doUpdateSet({ body }))
    .execute();
}

/** Gives the collections of a group; sorted here, because databases differ in how they sort. */
export async function listCollections(
  db: Kysely<Tables>,
  group: string,
): Promise<readonly Collection[]> {
  const rows = await db
    .selectFrom('collection')
    .select(['name', 'made_ms'])
    .where('group_key', '=', encodeKey(group))
    .execute();
  const articles = await selectArticles(db, group).execute();
  return rows
    .map(({ name, made_ms: made }) => ({
      name: decodeKey(name),
      madeMs: Number(made),
      articleIds: articles.filter((each) => each.name === name).map(readArticleId),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Gives a collection of a group. */
export async function findCollection(
  db: Kysely<Tables>,
  group: string,
  name: string,
): Promise<Collection | undefined> {
  const row = await db
    .selectFrom('collection')
    .select('made_ms')
    .where('group_key', '=', encodeKey(group))
    .where('name', '=', encodeKey(name))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const articles = await selectArticles(db, group).where('name', '=', encodeKey(name)).execute();
  return { name, madeMs: Number(row.made_ms), articleIds: articles.map(readArticleId) };
}

/** Writes articles into a collection that are stored and not in it yet. */
export async function addToCollection(
  db: Kysely<Tables>,
  collection: { readonly group: string; readonly name: string },
  { articleIds, nowMs }: CollectionAddition,
): Promise<number> {
  const key = { group_key: encodeKey(collection.group), name: encodeKey(collection.name) };
  return await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('collection')
      .values({ ...key, made_ms: nowMs })
      .onConflict((conflict) => conflict.columns(['group_key', 'name']).doNothing())
      .execute();
    let added = 0;
    for (const keys of divide([...new Set(articleIds)].map(encodeKey))) {
      const known = transaction.selectFrom('article').select('id').where('id', 'in', keys);
      const ids = new Set((await known.execute()).map(({ id }) => id));
      const rows = keys
        .filter((id) => ids.has(id))
        .map((id) => ({ ...key, article_id: id, added_ms: nowMs }));
      if (rows.length === 0) continue;
      const { numInsertedOrUpdatedRows: some = 0n } = await transaction
        .insertInto('collection_article')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['group_key', 'name', 'article_id']).doNothing())
        .executeTakeFirstOrThrow();
      added += Number(some);
    }
    return added;
  });
}

/** Deletes articles from a collection. */
export async function removeFromCollection(
  db: Kysely<Tables>,
  { group, name }: { readonly group: string; readonly name: string },
  articleIds: readonly string[],
): Promise<number> {
  let removed = 0;
  for (const keys of divide(articleIds.map(encodeKey))) {
    const { numDeletedRows: some } = await db
      .deleteFrom('collection_article')
      .where('group_key', '=', encodeKey(group))
      .where('name', '=', encodeKey(name))
      .where('article_id', 'in', keys)
      .executeTakeFirstOrThrow();
    removed += Number(some);
  }
  return removed;
}

/** Deletes a collection, and what is in it by the reference between the tables. */
export async function dropCollection(
  db: Kysely<Tables>,
  group: string,
  name: string,
): Promise<boolean> {
  const { numDeletedRows: dropped } = await db
    .deleteFrom('collection')
    .where('group_key', '=', encodeKey(group))
    .where('name', '=', encodeKey(name))
    .executeTakeFirstOrThrow();
  return dropped === 1n;
}

function selectArticles(db: Kysely<Tables>, group: string) {
  return db
    .selectFrom('collection_article')
    .select(['name', 'article_id'])
    .where('group_key', '=', encodeKey(group))
    .orderBy('added_ms')
    .orderBy('article_id');
}

function readArticleId({ article_id: key }: { readonly article_id: string }): string {
  return decodeKey(key);
}
