import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Delivery, DeliveryState } from '../../domain/delivery.ts';
import { readPlace, writePlace } from '../../domain/place.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { shape, text } from '../bodies/check.ts';
import { readBody } from '../bodies/read-body.ts';
import { divide } from '../tables/divide.ts';
import { encodeKey } from '../tables/rows.ts';
import { isOn } from '../tables/sql-adapters.ts';
import type { Tables } from '../tables/tables.ts';
import type { Composed, DeliveryChoice, Details, Failure, Plan } from './digest-store.ts';
import { readDelivery } from './sql-deliveries.ts';
import { saveIssue } from './sql-issues.ts';

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
    await insertDelivery(transaction, {
      key: encodeKey(`${id} | ${plan.dueMs} | ${place}`),
      subscription_id: encodeKey(id),
      place: encodeKey(place),
      due_ms: plan.dueMs,
      is_late: plan.isLate ? 1 : 0,
      nonce: plan.nonce,
      body: null,
    });
    return true;
  });
}

interface Claiming {
  readonly nowMs: number;
  readonly leaseMs: number;
  readonly among?: DeliveryChoice | undefined;
}

/** Takes a delivery by compare-and-swap on its fence: of several processes one gets it. */
export async function claimDelivery(
  db: Kysely<Tables>,
  { nowMs, leaseMs, among: { adapters, busy = [] } = {} }: Claiming,
): Promise<Delivery | undefined> {
  const ready = db
    .selectFrom('delivery')
    .select(['key', 'fence'])
    .where('state', 'in', ['pending', 'sending'])
    .where('ready_ms', '<=', nowMs)
    .where(isOn('place', adapters));
  const free = busy
    .map(encodeKey)
    .reduce(
      (query, start) => query.where(sql`substr(place, 1, ${[...start].length})`, '<>', start),
      ready,
    );
  const candidates = await free.orderBy('ready_ms').orderBy('key').limit(CANDIDATES).execute();
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

/** Keeps the message under the fence, with its page and with the claims that count as brought out from now on. */
export async function keepBody(
  db: Kysely<Tables>,
  delivery: Delivery,
  { body, claimIds, details, issue }: Composed,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const kept = details === undefined ? null : JSON.stringify(details);
    const isOurs = await change(transaction, delivery, { body, details: kept });
    if (!isOurs) return false;
    if (issue !== undefined) await saveIssue(transaction, delivery.key, issue);
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

/** Ends a delivery under the fence; what goes into the thread below its message is planned with it, both or neither. */
export function finishDelivery(
  db: Kysely<Tables>,
  delivery: Delivery,
  messageId: string | undefined,
): Promise<boolean> {
  const state = messageId === undefined ? 'skipped' : 'sent';
  return db.transaction().execute(async (transaction) => {
    const ended = { state, message_id: messageId ?? null, problem: null } as const;
    const isOurs = await change(transaction, delivery, ended);
    if (isOurs && messageId !== undefined) await planDetails(transaction, delivery, messageId);
    return isOurs;
  });
}

const DETAILS = shape<Details>({ body: text, nonce: text });

async function planDetails(
  db: Kysely<Tables>,
  delivery: Delivery,
  messageId: string,
): Promise<void> {
  const row = await db
    .selectFrom('delivery')
    .select('details')
    .where('key', '=', encodeKey(delivery.key))
    .executeTakeFirst();
  const place = readPlace(delivery.place);
  if (!row?.details || place === undefined) return;
  const { body, nonce } = readBody(row.details, DETAILS, {
    table: 'delivery',
    column: 'details',
    key: encodeKey(delivery.key),
  });
  const below = writePlace({ ...place, thread: place.thread ?? messageId });
  await insertDelivery(db, {
    key: encodeKey(`${delivery.key} | details`),
    subscription_id: encodeKey(delivery.subscriptionId),
    place: encodeKey(below),
    due_ms: delivery.dueMs,
    is_late: delivery.isLate ? 1 : 0,
    nonce,
    body,
  });
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

type NewDelivery = Pick<
  Insertable<Tables['delivery']>,
  'key' | 'subscription_id' | 'place' | 'due_ms' | 'is_late' | 'nonce' | 'body'
>;

/** A second one with its key changes nothing. */
async function insertDelivery(db: Kysely<Tables>, row: NewDelivery): Promise<void> {
  await db
    .insertInto('delivery')
    .values({
      ...row,
      state: 'pending',
      fence: 0,
      attempts: 0,
      ready_ms: row.due_ms,
      message_id: null,
      problem: null,
      details: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

type Kept = 'body' | 'message_id' | 'problem' | 'details';
type Change = Partial<Pick<Selectable<Tables['delivery']>, Kept>> & {
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
