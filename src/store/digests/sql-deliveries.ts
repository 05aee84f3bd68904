import type { Kysely, Selectable } from 'kysely';
import type { Delivery, DeliveryState } from '../../domain/delivery.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** Gives a delivery. */
export async function findDelivery(db: Kysely<Tables>, key: string): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('delivery')
    .selectAll()
    .where('key', '=', encodeKey(key))
    .executeTakeFirst();
  return row && readDelivery(row);
}

interface Listing {
  readonly limit: number;
  readonly subscriptionIds?: readonly string[] | undefined;
  readonly state?: DeliveryState | undefined;
}

/** Gives the newest deliveries, of all subscriptions or of some, in any state or in one. */
export async function listDeliveries(
  db: Kysely<Tables>,
  { limit, subscriptionIds, state }: Listing,
): Promise<readonly Delivery[]> {
  if (subscriptionIds?.length === 0) return [];
  const newest = db
    .selectFrom('delivery')
    .selectAll()
    .orderBy('due_ms', 'desc')
    .orderBy('key')
    .limit(limit);
  const all = state === undefined ? newest : newest.where('state', '=', state);
  const rows = await (subscriptionIds === undefined
    ? all
    : all.where('subscription_id', 'in', subscriptionIds.map(encodeKey))
  ).execute();
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

/** Reads a row of the outbox. */
export function readDelivery(row: Selectable<Tables['delivery']>): Delivery {
  return {
    key: decodeKey(row.key),
    subscriptionId: decodeKey(row.subscription_id),
    place: decodeKey(row.place),
    dueMs: Number(row.due_ms),
    isLate: row.is_late === 1,
    // Only the outbox writes this column, and nothing else into it.
    state: row.state as DeliveryState,
    nonce: row.nonce,
    fence: row.fence,
    attempts: row.attempts,
    ...(row.body === null ? {} : { body: row.body }),
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.state === 'pending' && row.problem !== null ? { nextTryMs: Number(row.ready_ms) } : {}),
    ...(row.problem === null ? {} : { problem: String(JSON.parse(row.problem)) }),
  };
}
