import { type Kysely, type Selectable, sql } from 'kysely';
import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Failure, Plan } from './digest-store.ts';
import { divide } from './divide.ts';
import { decodeKey, encodeKey } from './rows.ts';
import type { Tables } from './tables.ts';

const CANDIDATES = 8;

/** Moves a subscription on by compare-and-swap on its due time, and puts the issue into the outbox. */
export async function planDelivery(
  db: Kysely<Tables>,
  { id, place, nextDueMs }: Subscription,
  plan: Plan,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows: moved } = await transaction
      .updateTable('subscription')
      .set({ next_due_ms: plan.nextDueMs ?? null })
      .where('id', '=', encodeKey(id))
      .where('next_due_ms', nextDueMs === undefined ? 'is' : '=', nextDueMs ?? null)
      .executeTakeFirstOrThrow();
    if (moved !== 1n) return false;
    await transaction
      .insertInto('delivery')
      .values({
        key: encodeKey(`${id} | ${plan.dueMs} | ${place}`),
        subscription_id: encodeKey(id),
        place: encodeKey(place),
        due_ms: plan.dueMs,
        is_late: plan.isLate ? 1 : 0,
        state: 'pending',
        nonce: plan.nonce,
        fence: 0,
        attempts: 0,
        ready_ms: plan.dueMs,
        body: null,
        message_id: null,
        problem: null,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    return true;
  });
}

/** Takes a delivery by compare-and-swap on its fence: of several processes one gets it. */
export async function claimDelivery(
  db: Kysely<Tables>,
  nowMs: number,
  leaseMs: number,
): Promise<Delivery | undefined> {
  const candidates = await db
    .selectFrom('delivery')
    .select(['key', 'fence'])
    .where('state', 'in', ['pending', 'sending'])
    .where('ready_ms', '<=', nowMs)
    .orderBy('ready_ms')
    .orderBy('key')
    .limit(CANDIDATES)
    .execute();
  for (const { key, fence } of candidates) {
    const row = await db
      .updateTable('delivery')
      .set({
        state: 'sending',
        fence: fence + 1,
        attempts: sql<number>`attempts + 1`,
        ready_ms: nowMs + leaseMs,
      })
      .where('key', '=', key)
      .where('fence', '=', fence)
      .where('state', 'in', ['pending', 'sending'])
      .returningAll()
      .executeTakeFirst();
    if (row) return readDelivery(row);
  }
  return undefined;
}

/** Keeps the message under the fence, with the claims that count as brought out from now on. */
export async function keepBody(
  db: Kysely<Tables>,
  delivery: Delivery,
  { body, claimIds }: { readonly body: string; readonly claimIds: readonly string[] },
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const isOurs = await change(transaction, delivery, { body });
    if (!isOurs) return false;
    const rows = [...new Set(claimIds)].map((id) => ({
      subscription_id: encodeKey(delivery.subscriptionId),
      claim_id: encodeKey(id),
    }));
    for (const some of divide(rows)) {
      await transaction
        .insertInto('posted_claim')
        .values(some)
        .onConflict((conflict) => conflict.columns(['subscription_id', 'claim_id']).doNothing())
        .execute();
    }
    return true;
  });
}

/** Ends a delivery under the fence. */
export function finishDelivery(
  db: Kysely<Tables>,
  delivery: Delivery,
  messageId: string | undefined,
): Promise<boolean> {
  const state = messageId === undefined ? 'skipped' : 'sent';
  return change(db, delivery, { state, message_id: messageId ?? null, problem: null });
}

/** Puts a delivery back for later, or lays it aside for a person. */
export function failDelivery(
  db: Kysely<Tables>,
  delivery: Delivery,
  { problem, retryMs }: Failure,
): Promise<boolean> {
  return retryMs === undefined
    ? change(db, delivery, { state: 'dead', problem: JSON.stringify(problem) })
    : change(db, delivery, {
        state: 'pending',
        problem: JSON.stringify(problem),
        ready_ms: retryMs,
      });
}

/** Gives a delivery. */
export async function findDelivery(db: Kysely<Tables>, key: string): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('delivery')
    .selectAll()
    .where('key', '=', encodeKey(key))
    .executeTakeFirst();
  return row && readDelivery(row);
}

/** Gives the newest deliveries. */
export async function listDeliveries(
  db: Kysely<Tables>,
  limit: number,
): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .selectAll()
    .orderBy('due_ms', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(readDelivery);
}

/** Gives when the newest issue of a subscription was due that was brought out, or had nothing to say. */
export async function findLastIssue(
  db: Kysely<Tables>,
  subscriptionId: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('delivery')
    .select('due_ms')
    .where('subscription_id', '=', encodeKey(subscriptionId))
    .where('state', 'in', ['sent', 'skipped'])
    .orderBy('due_ms', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && Number(row.due_ms);
}

/** Lets a dead delivery be tried again at once. */
export async function reviveDelivery(db: Kysely<Tables>, key: string): Promise<boolean> {
  const { numUpdatedRows: revived } = await db
    .updateTable('delivery')
    .set({ state: 'pending', attempts: 0, ready_ms: 0 })
    .where('key', '=', encodeKey(key))
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  return revived === 1n;
}

/** Gives what a subscription has brought out. */
export async function listPosted(
  db: Kysely<Tables>,
  subscriptionId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('posted_claim')
    .select('claim_id')
    .where('subscription_id', '=', encodeKey(subscriptionId))
    .execute();
  return rows.map(({ claim_id: id }) => decodeKey(id));
}

type Change = Partial<Pick<Selectable<Tables['delivery']>, 'body' | 'message_id' | 'problem'>> & {
  readonly state?: DeliveryState;
  readonly ready_ms?: number;
};

async function change(
  db: Kysely<Tables>,
  { key, fence }: Delivery,
  values: Change,
): Promise<boolean> {
  const { numUpdatedRows: changed } = await db
    .updateTable('delivery')
    .set(values)
    .where('key', '=', encodeKey(key))
    .where('fence', '=', fence)
    .where('state', '=', 'sending')
    .executeTakeFirstOrThrow();
  return changed === 1n;
}

function readDelivery(row: Selectable<Tables['delivery']>): Delivery {
  return {
    key: decodeKey(row.key),
    subscriptionId: decodeKey(row.subscription_id),
    place: decodeKey(row.place),
    dueMs: Number(row.due_ms),
    isLate: row.is_late === 1,
    // Only `change`, `planDelivery` and `claimDelivery` write this column.
    state: row.state as DeliveryState,
    nonce: row.nonce,
    fence: row.fence,
    attempts: row.attempts,
    ...(row.body === null ? {} : { body: row.body }),
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.problem === null ? {} : { problem: String(JSON.parse(row.problem)) }),
  };
}
