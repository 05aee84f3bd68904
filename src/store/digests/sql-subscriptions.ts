import type { Kysely, Selectable } from 'kysely';
import type { Subscription } from '../../domain/subscription.ts';
import { flag, number, optional, shape, text } from '../bodies/check.ts';
import { readBody } from '../bodies/read-body.ts';
import { encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** What the row of a subscription keeps beside its columns. */
export const SUBSCRIPTION = shape<Omit<Subscription, 'nextDueMs'>>({
  id: text,
  place: text,
  schedule: shape<Subscription['schedule']>({ cron: text, zone: text }),
  about: optional(text),
  isQuiet: flag,
  madeBy: shape<Subscription['madeBy']>({ person: text, name: optional(text) }),
  madeMs: number,
  problem: optional(text),
});

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
    .select(['id', 'next_due_ms', 'body'])
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row && readSubscription(row);
}

/** Gives the subscriptions of a place, or all; sorted here, because databases differ in how they sort. */
export async function listSubscriptions(
  db: Kysely<Tables>,
  place: string | undefined,
): Promise<readonly Subscription[]> {
  const all = db.selectFrom('subscription').select(['id', 'next_due_ms', 'body']);
  const rows = await (place === undefined
    ? all
    : all.where('place', '=', encodeKey(place))
  ).execute();
  return rows.map(readSubscription).sort((a, b) => a.madeMs - b.madeMs || (a.id < b.id ? -1 : 1));
}

/** Gives the subscriptions whose time has come. One that cannot be read is paused and told of once: the next look finds the others. */
export async function listDue(db: Kysely<Tables>, nowMs: number): Promise<readonly Subscription[]> {
  const rows = await db
    .selectFrom('subscription')
    .select(['id', 'next_due_ms', 'body'])
    .where('next_due_ms', '<=', nowMs)
    .orderBy('next_due_ms')
    .execute();
  const due: Subscription[] = [];
  for (const row of rows) {
    try {
      due.push(readSubscription(row));
    } catch (cause) {
      await pauseRow(db, row.id);
      throw cause;
    }
  }
  return due;
}

async function pauseRow(db: Kysely<Tables>, id: string): Promise<void> {
  await db.updateTable('subscription').set({ next_due_ms: null }).where('id', '=', id).execute();
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
  id,
  next_due_ms: next,
  body,
}: Pick<Selectable<Tables['subscription']>, 'id' | 'next_due_ms' | 'body'>): Subscription {
  const subscription = readBody(body, SUBSCRIPTION, { table: 'subscription', key: id });
  return next === null ? subscription : { ...subscription, nextDueMs: Number(next) };
}
