import { type Kysely, sql } from 'kysely';
import { encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** Makes the table of what members have read. */
export async function createReadMarks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('read_mark')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('read_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('read_mark_key', ['group_key', 'person'])
    .execute();
}

/** Gives up to when a member has read. */
export async function findReadMark(
  db: Kysely<Tables>,
  group: string,
  person: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('read_mark')
    .select('read_ms')
    .where('group_key', '=', encodeKey(group))
    .where('person', '=', encodeKey(person))
    .executeTakeFirst();
  return row && Number(row.read_ms);
}

/** Keeps the later of two marks. */
export async function saveReadMark(
  db: Kysely<Tables>,
  { group, person, readMs }: { group: string; person: string; readMs: number },
): Promise<void> {
  await db
    .insertInto('read_mark')
    .values({ group_key: encodeKey(group), person: encodeKey(person), read_ms: readMs })
    .onConflict((conflict) =>
      conflict.columns(['group_key', 'person']).doUpdateSet({
        read_ms: sql<number>`case when excluded.read_ms > read_mark.read_ms then excluded.read_ms else read_mark.read_ms end`,
      }),
    )
    .execute();
}
