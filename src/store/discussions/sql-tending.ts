import { type Kysely, sql } from 'kysely';
import type { Discussion } from '../../domain/discussion.ts';
import { encodeKey } from '../tables/rows.ts';
import { isOn } from '../tables/sql-adapters.ts';
import type { Tables } from '../tables/tables.ts';
import type { TendedDiscussion, Tending, TendingEnd } from './discussion-store.ts';
import { readDiscussion } from './sql-discussions.ts';

const CANDIDATES = 8;

/** Takes a discussion by compare-and-swap on its fence: of several processes one gets it. */
export async function claimDiscussion(
  db: Kysely<Tables>,
  nowMs: number,
  {
    leaseMs,
    adapters,
  }: { readonly leaseMs: number; readonly adapters?: readonly string[] | undefined },
): Promise<TendedDiscussion | undefined> {
  const candidates = await db
    .selectFrom('discussion')
    .select(['id', 'fence'])
    .where('ready_ms', '<=', nowMs)
    .where('lease_ms', '<=', nowMs)
    .where(isOn('place', adapters))
    .orderBy('ready_ms')
    .orderBy('id')
    .limit(CANDIDATES)
    .execute();
  for (const { id, fence } of candidates) {
    const row = await db
      .updateTable('discussion')
      .set({
        fence: fence + 1,
        attempts: sql<number>`attempts + 1`,
        lease_ms: nowMs + leaseMs,
        // What happens from now on marks it again; whoever dies with it leaves it to the end of the lease.
        ready_ms: nowMs + leaseMs,
      })
      .where('id', '=', id)
      .where('fence', '=', fence)
      .returningAll()
      .executeTakeFirst();
    if (row) {
      return {
        discussion: readDiscussion(row),
        fence: row.fence,
        attempts: row.attempts,
        refusals: row.refusals,
        ...(row.shown !== null && { shown: row.shown }),
        minutesPosted: row.minutes_posted,
      };
    }
  }
  return undefined;
}

/** Gives the open discussions that wait on platforms other than these. */
export async function listElsewhere(
  db: Kysely<Tables>,
  nowMs: number,
  adapters: readonly string[],
): Promise<readonly Discussion[]> {
  const rows = await db
    .selectFrom('discussion')
    .selectAll()
    .where('ready_ms', '<=', nowMs)
    .where('state', '=', 'open')
    .where(sql<boolean>`not ${isOn('place', adapters)}`)
    .execute();
  return rows.map(readDiscussion);
}

/** Keeps what was done under the fence. */
export async function keepTending(
  db: Kysely<Tables>,
  { discussion, fence }: TendedDiscussion,
  { thread, shown, minutesPosted }: Tending,
): Promise<boolean> {
  const { numUpdatedRows: kept } = await db
    .updateTable('discussion')
    .set({
      fence,
      ...(thread !== undefined && { thread: JSON.stringify(thread) }),
      ...(shown !== undefined && { shown }),
      ...(minutesPosted !== undefined && { minutes_posted: minutesPosted }),
    })
    .where('id', '=', encodeKey(discussion.id))
    .where('fence', '=', fence)
    .executeTakeFirstOrThrow();
  return kept === 1n;
}

/** Puts the end of a lease off, under the fence; what was marked meanwhile stays marked. */
export async function renewTending(
  db: Kysely<Tables>,
  { discussion, fence }: TendedDiscussion,
  untilMs: number,
): Promise<boolean> {
  const { numUpdatedRows: renewed } = await db
    .updateTable('discussion')
    .set({
      lease_ms: untilMs,
      ready_ms: sql<number>`case when ready_ms < lease_ms then ready_ms else cast(${untilMs} as bigint) end`,
    })
    .where('id', '=', encodeKey(discussion.id))
    .where('fence', '=', fence)
    .executeTakeFirstOrThrow();
  return renewed === 1n;
}

/** Keeps which message shows an entry, under the fence. */
export async function keepEntryMessage(
  db: Kysely<Tables>,
  { discussion, fence }: TendedDiscussion,
  { number, messageId }: { readonly number: number; readonly messageId: string },
): Promise<boolean> {
  const { numUpdatedRows: kept } = await db
    .updateTable('discussion_entry')
    .set({ message_id: messageId })
    .where('discussion_id', '=', encodeKey(discussion.id))
    .where('number', '=', number)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('discussion')
          .select('id')
          .whereRef('id', '=', 'discussion_id')
          .where('fence', '=', fence),
      ),
    )
    .executeTakeFirstOrThrow();
  return kept === 1n;
}

/** Puts a discussion back; a mark that was made meanwhile stands where it is earlier. */
export async function endTending(
  db: Kysely<Tables>,
  { discussion, fence }: TendedDiscussion,
  { nextMs, notBeforeMs, failed, goesOn = false }: TendingEnd,
): Promise<void> {
  const next = sql`cast(${nextMs ?? null} as bigint)`;
  // Whoever claimed it set both to one time.
  const isMarked = sql`ready_ms < lease_ms`;
  await db
    .updateTable('discussion')
    .set({
      ready_ms: sql<number>`case when ${isMarked} and (${next} is null or ready_ms < ${next}) then ready_ms else ${next} end`,
      lease_ms: notBeforeMs,
      ...(failed === undefined && !goesOn && { attempts: 0, refusals: 0 }),
      ...(failed === 'refused' && { refusals: sql<number>`refusals + 1` }),
    })
    .where('id', '=', encodeKey(discussion.id))
    .where('fence', '=', fence)
    .execute();
}
