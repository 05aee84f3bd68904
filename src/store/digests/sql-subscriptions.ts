import type { Kysely, Selectable } from 'kysely';
import type { Subscription } from '../../domain/subscription.ts';
import { encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** Writes a subscription over what was there. */
export async function saveSubscription(
  db: Kysely<Tables>,
  { nextDueMs, ...subscription }: Subscription,
): Promise<void> {
  const row = {
    place: encodeKey(subscription.place),
    next_due_ms: nextDueMs ?? null,
    body: JSON.stringify(subscription),
  };
  await db
    .insertInto('subscription')
    .values({ id: encodeKey(subscription.id), ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Gives a subscription. */
export async function findSubscription(
  db: Kysely<Tables>,
  id: string,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('subscription')
    .select(['next_due_ms', 'body'])
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row && readSubscription(row);
}

/** Gives the subscriptions of a place, or all; sorted here, because databases differ in how they sort. */
export async function listSubscriptions(
  db: Kysely<Tables>,
  place: string | undefined,
): Promise<readonly Subscription[]> {
  const all = db.selectFrom('subscription').select(['next_due_ms', 'body']);
  const rows = await (place === undefined
    ? all
    : all.where('place', '=', encodeKey(place))
  ).execute();
  return rows.map(readSubscription).sort((a, b) => a.madeMs - b.madeMs || (a.id < b.id ? -1 : 1));
}

/** Gives the subscriptions whose time has come. */
export async function listDue(db: Kysely<Tables>, nowMs: number): Promise<readonly Subscription[]> {
  const rows = await db
    .selectFrom('subscription')
    .select(['next_due_ms', 'body'])
    .where('next_due_ms', '<=', nowMs)
    .orderBy('next_due_ms')
    .execute();
  return rows.map(readSubscription);
}

/** Deletes a subscription. */
export async function removeSubscription(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('subscription')
    .where('id', '=', encodeKey(id))
    .executeTakeFirstOrThrow();
  return removed === 1n;
}

/** PostgreSQL gives a BIGINT as a text. */
function readSubscription({
  next_due_ms: next,
  body,
}: Pick<Selectable<Tables['subscription']>, 'next_due_ms' | 'body'>): Subscription {
  // The body was written by `saveSubscription`.
  const subscription = JSON.parse(body) as Omit<Subscription, 'nextDueMs'>;
  return next === null ? subscription : { ...subscription, nextDueMs: Number(next) };
}
