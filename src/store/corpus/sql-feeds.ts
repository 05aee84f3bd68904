import type { Kysely } from 'kysely';
import { divide } from '../tables/divide.ts';
import {
  composeFeedRow,
  encodeKey,
  hashKey,
  keyFeed,
  readEntry,
  readFeed,
} from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { EntryState, FeedName, FollowedFeed } from './feed-store.ts';

/** Writes a feed that is not there yet. */
export async function followFeed(db: Kysely<Tables>, feed: FollowedFeed): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('feed')
    .values(composeFeedRow(feed))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return added === 1n;
}

/** Writes over a feed that is there. */
export async function saveFeed(db: Kysely<Tables>, feed: FollowedFeed): Promise<void> {
  const { id, ...row } = composeFeedRow(feed);
  await db.updateTable('feed').set(row).where('id', '=', id).execute();
}

/** Says whether a feed is there. */
export async function isFollowed(db: Kysely<Tables>, feed: FeedName): Promise<boolean> {
  const row = db.selectFrom('feed').select('id').where('id', '=', keyFeed(feed));
  return (await row.executeTakeFirst()) !== undefined;
}

/** Moves the next poll, where it still is when it was read. */
export async function claimFeed(
  db: Kysely<Tables>,
  { nextPollMs, ...feed }: FollowedFeed,
  untilMs: number,
): Promise<boolean> {
  if (nextPollMs === undefined) return false;
  const { numUpdatedRows: claimed } = await db
    .updateTable('feed')
    .set({ next_poll_ms: untilMs })
    .where('id', '=', keyFeed(feed))
    .where('next_poll_ms', '=', nextPollMs)
    .executeTakeFirstOrThrow();
  return claimed === 1n;
}

/** Deletes a feed, and its entries by the reference between the tables. */
export async function unfollowFeed(db: Kysely<Tables>, feed: FeedName): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('feed')
    .where('id', '=', keyFeed(feed))
    .executeTakeFirstOrThrow();
  return removed === 1n;
}

/** Gives the feeds of a group, or all; sorted here, because databases differ in how they sort. */
export async function listFeeds(
  db: Kysely<Tables>,
  group: string | undefined,
): Promise<readonly FollowedFeed[]> {
  const all = db.selectFrom('feed').select(['next_poll_ms', 'body']);
  const rows = await (group === undefined
    ? all
    : all.where('group_key', '=', encodeKey(group))
  ).execute();
  return rows.map(readFeed).sort((a, b) => a.addedMs - b.addedMs || (a.url < b.url ? -1 : 1));
}

/** Gives what is known of entries, some at a time. */
export async function findEntries(
  db: Kysely<Tables>,
  feed: FeedName,
  ids: readonly string[],
): Promise<readonly EntryState[]> {
  const found = new Map<string, EntryState>();
  for (const keys of divide(ids.map(hashKey))) {
    const rows = await db
      .selectFrom('feed_entry')
      .select('body')
      .where('feed_id', '=', keyFeed(feed))
      .where('id', 'in', keys)
      .execute();
    for (const entry of rows.map(readEntry)) found.set(entry.id, entry);
  }
  return ids.map((id) => found.get(id)).filter((entry) => entry !== undefined);
}

/** Writes an entry over what was there; it selects its feed, for that may be gone by now: says whether it is there. */
export async function saveEntry(
  db: Kysely<Tables>,
  feed: FeedName,
  entry: EntryState,
): Promise<boolean> {
  const body = JSON.stringify(entry);
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('feed_entry')
    .columns(['feed_id', 'id', 'body'])
    .expression(({ selectFrom, val }) =>
      selectFrom('feed')
        .select(['feed.id as feed_id', val(hashKey(entry.id)).as('id'), val(body).as('body')])
        .where('feed.id', '=', keyFeed(feed)),
    )
    .onConflict((conflict) => conflict.columns(['feed_id', 'id']).doUpdateSet({ body }))
    .executeTakeFirstOrThrow();
  return saved === 1n;
}
