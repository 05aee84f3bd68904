import type { Kysely } from 'kysely';
import { divide } from './divide.ts';
import type { EntryState, FollowedFeed } from './feed-store.ts';
import { composeFeedRow, hashKey, readEntry, readFeed } from './rows.ts';
import type { Tables } from './tables.ts';

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

/** Moves the next poll, where it still is when it was read. */
export async function claimFeed(
  db: Kysely<Tables>,
  { url, nextPollMs }: FollowedFeed,
  untilMs: number,
): Promise<boolean> {
  if (nextPollMs === undefined) return false;
  const { numUpdatedRows: claimed } = await db
    .updateTable('feed')
    .set({ next_poll_ms: untilMs })
    .where('id', '=', hashKey(url))
    .where('next_poll_ms', '=', nextPollMs)
    .executeTakeFirstOrThrow();
  return claimed === 1n;
}

/** Deletes a feed, and its entries by the reference between the tables. */
export async function unfollowFeed(db: Kysely<Tables>, url: string): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('feed')
    .where('id', '=', hashKey(url))
    .executeTakeFirstOrThrow();
  return removed === 1n;
}

/** Gives all feeds; sorted here, because databases differ in how they sort. */
export async function listFeeds(db: Kysely<Tables>): Promise<readonly FollowedFeed[]> {
  const rows = await db.selectFrom('feed').select(['next_poll_ms', 'body']).execute();
  return rows.map(readFeed).sort((a, b) => a.addedMs - b.addedMs || (a.url < b.url ? -1 : 1));
}

/** Gives what is known of entries, some at a time. */
export async function findEntries(
  db: Kysely<Tables>,
  feedUrl: string,
  ids: readonly string[],
): Promise<readonly EntryState[]> {
  const found = new Map<string, EntryState>();
  for (const keys of divide(ids.map(hashKey))) {
    const rows = await db
      .selectFrom('feed_entry')
      .select('body')
      .where('feed_id', '=', hashKey(feedUrl))
      .where('id', 'in', keys)
      .execute();
    for (const entry of rows.map(readEntry)) found.set(entry.id, entry);
  }
  return ids.map((id) => found.get(id)).filter((entry) => entry !== undefined);
}

/** Writes an entry over what was there; it selects its feed, for that may be gone by now. */
export async function saveEntry(
  db: Kysely<Tables>,
  feedUrl: string,
  entry: EntryState,
): Promise<void> {
  const body = JSON.stringify(entry);
  await db
    .insertInto('feed_entry')
    .columns(['feed_id', 'id', 'body'])
    .expression(({ selectFrom, val }) =>
      selectFrom('feed')
        .select(['feed.id as feed_id', val(hashKey(entry.id)).as('id'), val(body).as('body')])
        .where('feed.id', '=', hashKey(feedUrl)),
    )
    .onConflict((conflict) => conflict.columns(['feed_id', 'id']).doUpdateSet({ body }))
    .execute();
}
