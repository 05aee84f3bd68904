import type { Kysely } from 'kysely';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** A statement takes so many values. */
const MOST_AT_ONCE = 200;

/** Makes the table of the groups that a bot is in. */
export async function createJoinedGroups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('joined_group')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('joined_group_key', ['group_key', 'account'])
    .execute();
}

/** Writes down that a bot is in some groups. */
export async function noteJoined(
  db: Kysely<Tables>,
  account: string,
  groups: readonly string[],
): Promise<void> {
  for (let from = 0; from < groups.length; from += MOST_AT_ONCE) {
    const some = groups.slice(from, from + MOST_AT_ONCE);
    await db
      .insertInto('joined_group')
      .values(some.map((group) => ({ group_key: encodeKey(group), account: encodeKey(account) })))
      .onConflict((conflict) => conflict.columns(['group_key', 'account']).doNothing())
      .execute();
  }
}

/** Gives the groups that a bot was in. */
export async function listJoined(db: Kysely<Tables>, account: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('joined_group')
    .select('group_key')
    .where('account', '=', encodeKey(account))
    .orderBy('group_key')
    .execute();
  return rows.map(({ group_key: group }) => decodeKey(group));
}
