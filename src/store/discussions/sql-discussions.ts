import type { Kysely, Selectable } from 'kysely';
import type { Closing, Discussion } from '../../domain/discussion.ts';
import { type BodyName, readBody } from '../bodies/read-body.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import { takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import { CLOSING, DISCUSSION, THREAD } from './discussion-bodies.ts';
import type { NewDiscussion } from './discussion-store.ts';

type Row = Selectable<Tables['discussion']>;

interface Opening {
  readonly secret?: string;
  readonly readyMs: number;
}

/** Keeps a discussion with the next number of its group. */
export function openDiscussion(
  db: Kysely<Tables>,
  { id, group, place, ...body }: NewDiscussion,
  { secret, readyMs }: Opening,
): Promise<Discussion> {
  return takeTurn(db, async (transaction) => {
    const newest = await transaction
      .selectFrom('discussion')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('group_key', '=', encodeKey(group))
      .executeTakeFirst();
    const row = await transaction
      .insertInto('discussion')
      .values({
        id: encodeKey(id),
        group_key: encodeKey(group),
        number: Number(newest?.number ?? 0) + 1,
        place: encodeKey(place),
        state: 'open',
        ready_ms: readyMs,
        lease_ms: 0,
        fence: 0,
        attempts: 0,
        secret: secret ?? null,
        body: JSON.stringify(body),
        thread: null,
        closing: null,
        shown: null,
        minutes_posted: 0,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return readDiscussion(row);
  });
}

/** Gives a discussion of a group. */
export async function findDiscussion(
  db: Kysely<Tables>,
  group: string,
  id: string,
): Promise<Discussion | undefined> {
  const row = await db
    .selectFrom('discussion')
    .selectAll()
    .where('id', '=', encodeKey(id))
    .where('group_key', '=', encodeKey(group))
    .executeTakeFirst();
  return row && readDiscussion(row);
}

/** Gives the discussions of a channel, newest first. */
export async function listDiscussions(
  db: Kysely<Tables>,
  group: string,
  place: string,
): Promise<readonly Discussion[]> {
  const rows = await db
    .selectFrom('discussion')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .where('place', '=', encodeKey(place))
    .orderBy('number', 'desc')
    .execute();
  return rows.map(readDiscussion);
}

/** Gives what hides the members of a discussion. */
export async function findDiscussionSecret(
  db: Kysely<Tables>,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('discussion')
    .select('secret')
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row?.secret ?? undefined;
}

/** Closes an open discussion; with the secret and the times of its members goes what could tell who they are. */
export async function closeDiscussion(
  db: Kysely<Tables>,
  id: string,
  { closing, state }: { readonly closing: Closing; readonly state: 'closed' | 'lost' },
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('discussion')
      .set({
        state,
        closing: JSON.stringify(closing),
        ready_ms: closing.closedMs,
        // Attempts go on: one of them may have left a message.
        refusals: 0,
        secret: null,
      })
      .where('id', '=', encodeKey(id))
      .where('state', '=', 'open')
      .returning('body')
      .executeTakeFirst();
    if (row === undefined) return false;
    if (readBody(row.body, DISCUSSION, nameRow({ id: encodeKey(id) })).isAnonymous) {
      await transaction
        .updateTable('discussion_position')
        .set({ first_order: '', last_order: '' })
        .where('discussion_id', '=', encodeKey(id))
        .execute();
    }
    return true;
  });
}

/** Gives the discussion of a row. */
export function readDiscussion(row: Row): Discussion {
  return {
    id: decodeKey(row.id),
    number: row.number,
    group: decodeKey(row.group_key),
    place: decodeKey(row.place),
    ...readBody(row.body, DISCUSSION, nameRow(row)),
    // Only the functions here write this column.
    state: row.state as Discussion['state'],
    ...(row.closing !== null && {
      closing: readBody(row.closing, CLOSING, { ...nameRow(row), column: 'closing' }),
    }),
    ...(row.thread !== null && {
      thread: readBody(row.thread, THREAD, { ...nameRow(row), column: 'thread' }),
    }),
  };
}

function nameRow({ id }: Pick<Row, 'id'>): BodyName {
  return { table: 'discussion', key: id };
}
