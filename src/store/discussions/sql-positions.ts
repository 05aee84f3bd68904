import { type Kysely, sql, type Transaction } from 'kysely';
import type { MemberPosition, Position, PositionTally } from '../../domain/discussion.ts';
import { divide } from '../tables/divide.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { Vote } from './discussion-store.ts';

const NOBODY = { a: 0, b: 0, unsure: 0 } as const;

/** Keeps the first and the last position of each member, and that the card is to be drawn again, both or neither; gives what each holds. */
export function takePositions(
  db: Kysely<Tables>,
  id: string,
  { votes, readyMs }: { readonly votes: readonly Vote[]; readonly readyMs: number },
): Promise<ReadonlyMap<string, Position> | undefined> {
  return db.transaction().execute(async (transaction) => {
    if (!(await markReady(transaction, id, readyMs))) return undefined;
    const held = new Map<string, Position>();
    for (const some of divide(composeRows(id, votes))) {
      for (const row of await upsert(transaction, some)) {
        held.set(decodeKey(row.member), readPosition(row.last_position));
      }
    }
    return held;
  });
}

/** Has the thread of an open discussion looked after soon; false where it is not open. */
export async function markReady(
  transaction: Transaction<Tables>,
  id: string,
  readyMs: number,
): Promise<boolean> {
  // A mark that is earlier stands: thousands of votes write it once.
  await transaction
    .updateTable('discussion')
    .set({ ready_ms: readyMs })
    .where('id', '=', encodeKey(id))
    .where('state', '=', 'open')
    .where(({ or, eb }) => or([eb('ready_ms', 'is', null), eb('ready_ms', '>', readyMs)]))
    .execute();
  const row = await transaction
    .selectFrom('discussion')
    .select('state')
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row?.state === 'open';
}

type PositionRow = Tables['discussion_position'];

/** One row a member: a statement may not write a row twice. */
function composeRows(id: string, votes: readonly Vote[]): readonly PositionRow[] {
  const members = [...new Set(votes.map(({ member }) => member))];
  const sorted = votes.toSorted((one, other) => (one.order < other.order ? -1 : 1));
  const firsts = new Map(sorted.toReversed().map((vote) => [vote.member, vote]));
  const lasts = new Map(sorted.map((vote) => [vote.member, vote]));
  return members.flatMap((member) => {
    const [first, last] = [firsts.get(member), lasts.get(member)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        discussion_id: encodeKey(id),
        member: encodeKey(member),
        name: last.name === undefined ? null : JSON.stringify(last.name),
        first_position: first.position,
        first_order: first.order,
        last_position: last.position,
        last_order: last.order,
      },
    ];
  });
}

/** What is earlier than the first takes its place, and what is later than the last: so no order of coming matters. */
async function upsert(
  transaction: Transaction<Tables>,
  rows: readonly PositionRow[],
): Promise<readonly Pick<PositionRow, 'member' | 'last_position'>[]> {
  const kept = (column: string) => sql.ref(`discussion_position.${column}`);
  const come = (column: string) => sql.ref(`excluded.${column}`);
  const pick = (column: string, isCome: ReturnType<typeof sql>) =>
    sql<string>`case when ${isCome} then ${come(column)} else ${kept(column)} end`;
  const isEarlier = sql`${come('first_order')} < ${kept('first_order')}`;
  const isLater = sql`${come('last_order')} > ${kept('last_order')}`;
  return transaction
    .insertInto('discussion_position')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['discussion_id', 'member']).doUpdateSet({
        name: sql<string | null>`${come('name')}`,
        first_position: pick('first_position', isEarlier),
        first_order: pick('first_order', isEarlier),
        last_position: pick('last_position', isLater),
        last_order: pick('last_order', isLater),
      }),
    )
    .returning(['member', 'last_position'])
    .execute();
}

/** Gives the position that a member holds now. */
export async function findPosition(
  db: Kysely<Tables>,
  id: string,
  member: string,
): Promise<Position | undefined> {
  const row = await db
    .selectFrom('discussion_position')
    .select('last_position')
    .where('discussion_id', '=', encodeKey(id))
    .where('member', '=', encodeKey(member))
    .executeTakeFirst();
  return row && readPosition(row.last_position);
}

/** Counts the positions at the start and at the end. */
export async function countPositions(db: Kysely<Tables>, id: string): Promise<PositionTally> {
  const rows = await db
    .selectFrom('discussion_position')
    .select(({ fn }) => ['first_position', 'last_position', fn.countAll().as('members')])
    .where('discussion_id', '=', encodeKey(id))
    .groupBy(['first_position', 'last_position'])
    .execute();
  const first: Record<Position, number> = { ...NOBODY };
  const last: Record<Position, number> = { ...NOBODY };
  let changed = 0;
  for (const row of rows) {
    const [start, end] = [readPosition(row.first_position), readPosition(row.last_position)];
    const members = Number(row.members);
    first[start] += members;
    last[end] += members;
    if (start !== end) changed += members;
  }
  return { members: last.a + last.b + last.unsure, first, last, changed };
}

/** Gives every member's positions; sorted here, because databases differ in how they sort. */
export async function listPositions(
  db: Kysely<Tables>,
  id: string,
): Promise<readonly MemberPosition[]> {
  const rows = await db
    .selectFrom('discussion_position')
    .select(['member', 'name', 'first_position', 'last_position'])
    .where('discussion_id', '=', encodeKey(id))
    .execute();
  const positions = rows.map((row) => ({
    member: decodeKey(row.member),
    ...(row.name !== null && { name: String(JSON.parse(row.name)) }),
    first: readPosition(row.first_position),
    last: readPosition(row.last_position),
  }));
  const rank = ({ name, member }: MemberPosition): string =>
    name === undefined ? `1${member}` : `0${name}`;
  return positions.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** Only `takePositions` writes these columns. */
function readPosition(column: string): Position {
  return column as Position;
}
