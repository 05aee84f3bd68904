import type { Kysely, Selectable } from 'kysely';
import type { DiscussionEntry } from '../../domain/discussion.ts';
import { readBody } from '../bodies/read-body.ts';
import { encodeKey } from '../tables/rows.ts';
import { takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import { ENTRY } from './discussion-bodies.ts';
import type { NewEntry } from './discussion-store.ts';
import { markReady } from './sql-positions.ts';

/** Keeps an entry of an open discussion with the next number. */
export function addEntry(
  db: Kysely<Tables>,
  id: string,
  { entry, readyMs }: { readonly entry: NewEntry; readonly readyMs: number },
): Promise<DiscussionEntry | undefined> {
  return takeTurn(db, async (transaction) => {
    if (!(await markReady(transaction, id, readyMs))) return undefined;
    const newest = await transaction
      .selectFrom('discussion_entry')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('discussion_id', '=', encodeKey(id))
      .executeTakeFirst();
    const { member, ...body } = entry;
    const row = await transaction
      .insertInto('discussion_entry')
      .values({
        discussion_id: encodeKey(id),
        number: Number(newest?.number ?? 0) + 1,
        member: encodeKey(member),
        body: JSON.stringify(body),
        message_id: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return readEntry(row);
  });
}

/** Gives what was brought in, in its order. */
export async function listEntries(
  db: Kysely<Tables>,
  id: string,
): Promise<readonly DiscussionEntry[]> {
  const rows = await db
    .selectFrom('discussion_entry')
    .selectAll()
    .where('discussion_id', '=', encodeKey(id))
    .orderBy('number')
    .execute();
  return rows.map(readEntry);
}

function readEntry(row: Selectable<Tables['discussion_entry']>): DiscussionEntry {
  return {
    ...readBody(row.body, ENTRY, {
      table: 'discussion_entry',
      key: `${row.discussion_id} ${row.number}`,
    }),
    number: row.number,
    ...(row.message_id !== null && { messageId: row.message_id }),
  };
}
