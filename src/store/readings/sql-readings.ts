import type { Kysely } from 'kysely';
import type { AssignedReading, Through } from '../../domain/assigned-reading.ts';
import type { NewArticle } from '../../domain/digest.ts';
import { number as count, listOf, oneOf, optional, shape, text } from '../bodies/check.ts';
import { MEMBER } from '../bodies/kept-quotation.ts';
import { readBody } from '../bodies/read-body.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import { isOn } from '../tables/sql-adapters.ts';
import { takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import type { NewReading } from './reading-store.ts';

type Row = Tables['reading'];
type Body = Omit<AssignedReading, 'group' | 'number'>;

const BODY = shape<Body>({
  article: shape<NewArticle>({
    id: text,
    headline: text,
    outlet: optional(text),
    publishedOn: optional(text),
    url: optional(text),
  }),
  to: optional(listOf(text)),
  place: text,
  dueMs: count,
  assignedBy: MEMBER,
  assignedMs: count,
  isDiscussed: optional(oneOf(true)),
});

/** Makes the tables of assigned readings and of who is through. */
export async function createReadings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('remind_ms', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reading_key', ['group_key', 'number'])
    .execute();
  await db.schema.createIndex('reading_remind').on('reading').column('remind_ms').execute();
  await db.schema
    .createTable('reading_through')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('done_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('reading_through_key', ['group_key', 'number', 'person'])
    .execute();
}

/** Keeps a reading with the next number of its group. */
export function assignReading(
  db: Kysely<Tables>,
  { group, remindMs, ...body }: NewReading,
): Promise<AssignedReading> {
  return takeTurn(db, async (transaction) => {
    const newest = await transaction
      .selectFrom('reading')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('group_key', '=', encodeKey(group))
      .executeTakeFirst();
    const row = {
      group_key: encodeKey(group),
      number: Number(newest?.number ?? 0) + 1,
      remind_ms: remindMs ?? null,
      body: JSON.stringify(body),
    };
    await transaction.insertInto('reading').values(row).execute();
    return readReading(row);
  });
}

/** Finds a reading of a group. */
export async function findReading(
  db: Kysely<Tables>,
  group: string,
  number: number,
): Promise<AssignedReading | undefined> {
  const row = await db
    .selectFrom('reading')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .where('number', '=', number)
    .executeTakeFirst();
  return row && readReading(row);
}

/** Lists the readings of a group by their numbers. */
export async function listReadings(
  db: Kysely<Tables>,
  group: string,
): Promise<readonly AssignedReading[]> {
  const rows = await db
    .selectFrom('reading')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .orderBy('number')
    .execute();
  return rows.map(readReading);
}

/** Writes anew what is known of a reading. */
export async function rewriteReading(
  db: Kysely<Tables>,
  { group, number, ...body }: AssignedReading,
): Promise<void> {
  await db
    .updateTable('reading')
    .set({ body: JSON.stringify(body) })
    .where('group_key', '=', encodeKey(group))
    .where('number', '=', number)
    .execute();
}

/** Notes that a member is through, and counts them with those before. */
export function finishReading(
  db: Kysely<Tables>,
  group: string,
  { number, member, atMs }: Through,
): Promise<number | undefined> {
  const groupKey = encodeKey(group);
  return takeTurn(db, async (transaction) => {
    const { numInsertedOrUpdatedRows: added } = await transaction
      .insertInto('reading_through')
      .values({
        group_key: groupKey,
        number,
        person: encodeKey(member.person),
        name: member.name === undefined ? null : JSON.stringify(member.name),
        done_ms: atMs,
      })
      .onConflict((conflict) => conflict.columns(['group_key', 'number', 'person']).doNothing())
      .executeTakeFirstOrThrow();
    if (added !== 1n) return undefined;
    const { through } = await transaction
      .selectFrom('reading_through')
      .select(({ fn }) => fn.countAll().as('through'))
      .where('group_key', '=', groupKey)
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    return Number(through);
  });
}

/** Notes that a reading is discussed; says whether it was not before. */
export function noteDiscussed(db: Kysely<Tables>, group: string, number: number): Promise<boolean> {
  return takeTurn(db, async (transaction) => {
    const reading = await findReading(transaction, group, number);
    if (reading === undefined || reading.isDiscussed) return false;
    await rewriteReading(transaction, { ...reading, isDiscussed: true });
    return true;
  });
}

/** Lists who is through with the readings of a group, first come first. */
export async function listThrough(db: Kysely<Tables>, group: string): Promise<readonly Through[]> {
  const rows = await db
    .selectFrom('reading_through')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .orderBy('done_ms')
    .orderBy('person')
    .execute();
  return rows.map(({ number, person, name, done_ms: doneMs }) => ({
    number,
    member: {
      person: decodeKey(person),
      ...(name !== null && {
        name: readBody(name, text, {
          table: 'reading_through',
          column: 'name',
          key: `${group} ${number} ${person}`,
        }),
      }),
    },
    atMs: Number(doneMs),
  }));
}

/** Takes the reading whose reminder waits longest, for the time of a lease. */
export async function claimReminder(
  db: Kysely<Tables>,
  nowMs: number,
  {
    leaseMs,
    adapters,
  }: { readonly leaseMs: number; readonly adapters?: readonly string[] | undefined },
): Promise<AssignedReading | undefined> {
  const row = await db
    .selectFrom('reading')
    .selectAll()
    .where('remind_ms', '<=', nowMs)
    .where(isOn('group_key', adapters))
    .orderBy('remind_ms')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // Whoever read the same row at the same moment finds that its time has changed.
  const { numUpdatedRows: taken } = await db
    .updateTable('reading')
    .set({ remind_ms: nowMs + leaseMs })
    .where('group_key', '=', row.group_key)
    .where('number', '=', row.number)
    .where('remind_ms', '=', row.remind_ms)
    .executeTakeFirstOrThrow();
  return taken === 1n ? readReading(row) : undefined;
}

/** Ends the reminder of a reading. */
export async function endReminder(
  db: Kysely<Tables>,
  { group, number }: Pick<AssignedReading, 'group' | 'number'>,
): Promise<void> {
  await db
    .updateTable('reading')
    .set({ remind_ms: null })
    .where('group_key', '=', encodeKey(group))
    .where('number', '=', number)
    .execute();
}

function readReading({ group_key, number, body }: Pick<Row, 'group_key' | 'number' | 'body'>) {
  const kept = readBody(body, BODY, { table: 'reading', key: `${group_key} ${number}` });
  return { ...kept, group: decodeKey(group_key), number };
}
