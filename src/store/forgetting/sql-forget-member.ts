import type { Transaction } from 'kysely';
import { hideMember } from '../../domain/hide-member.ts';
import { readBody } from '../bodies/read-body.ts';
import { CLOSING, DISCUSSION, ENTRY } from '../discussions/discussion-bodies.ts';
import { encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** A person in one group. */
export interface Forgotten {
  readonly group: string;
  readonly person: string;
}

/** Stands where somebody stood. */
export const NOBODY = { person: '', name: 'somebody' };

/** Positions and reasons go with whoever gave them; a discussion goes on without the name of who opened it. */
export async function forgetInDiscussions(
  db: Transaction<Tables>,
  { group, person }: Forgotten,
): Promise<number> {
  const discussions = await db
    .selectFrom('discussion')
    .select(['id', 'body', 'closing', 'secret'])
    .where('group_key', '=', encodeKey(group))
    .execute();
  let forgotten = 0;
  for (const { id, body, closing, secret } of discussions) {
    // In an anonymous one that is closed nobody can tell any more who it was.
    const members = [person, ...(secret === null ? [] : [hideMember(person, secret)])];
    let gone = 0n;
    for (const table of ['discussion_position', 'discussion_entry'] as const) {
      const { numDeletedRows: some } = await db
        .deleteFrom(table)
        .where('discussion_id', '=', id)
        .where('member', 'in', members.map(encodeKey))
        .executeTakeFirstOrThrow();
      gone += some;
    }
    forgotten += Number(gone) + (await forgetCollector(db, id, person));
    if (gone > 0n) await drawAgain(db, id);
    const names = withoutPerson({ id, body, closing }, person);
    if (names.body === body && names.closing === closing) continue;
    forgotten += 1;
    await db.updateTable('discussion').set(names).where('id', '=', id).execute();
  }
  return forgotten;
}

/** What somebody else wrote stands, without the name of who collected it. */
async function forgetCollector(
  db: Transaction<Tables>,
  discussionId: string,
  person: string,
): Promise<number> {
  const entries = await db
    .selectFrom('discussion_entry')
    .select(['number', 'body'])
    .where('discussion_id', '=', discussionId)
    .execute();
  let forgotten = 0;
  for (const { number, body: written } of entries) {
    const name = { table: 'discussion_entry', key: `${discussionId} ${number}` };
    const entry = readBody(written, ENTRY, name);
    if (entry.kind !== 'reason' || entry.collectedBy?.person !== person) continue;
    forgotten += 1;
    const body = JSON.stringify({ ...entry, collectedBy: NOBODY });
    await db
      .updateTable('discussion_entry')
      .set({ body })
      .where('discussion_id', '=', discussionId)
      .where('number', '=', number)
      .execute();
  }
  return forgotten;
}

/** The card of an open discussion is drawn without them as soon as somebody looks. */
async function drawAgain(db: Transaction<Tables>, id: string): Promise<void> {
  await db
    .updateTable('discussion')
    .set({ ready_ms: 0 })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
}

type Names = Pick<Tables['discussion'], 'body' | 'closing'>;
type NamedRow = Names & Pick<Tables['discussion'], 'id'>;

function withoutPerson({ id, body, closing }: NamedRow, person: string): Names {
  const row = { table: 'discussion', key: id };
  const opened = readBody(body, DISCUSSION, row);
  const closed =
    closing === null ? undefined : readBody(closing, CLOSING, { ...row, column: 'closing' });
  return {
    body:
      opened.openedBy.person === person ? JSON.stringify({ ...opened, openedBy: NOBODY }) : body,
    closing: closed?.by?.person === person ? JSON.stringify({ ...closed, by: NOBODY }) : closing,
  };
}
