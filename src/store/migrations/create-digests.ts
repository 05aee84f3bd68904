import type { Kysely } from 'kysely';

/** Makes the tables of subscriptions, of the outbox, and of what was brought out. */
export async function createDigests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscription')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('next_due_ms', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('subscription_due')
    .on('subscription')
    .column('next_due_ms')
    .execute();
  await db.schema
    .createTable('delivery')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('due_ms', 'bigint', (column) => column.notNull())
    .addColumn('is_late', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull().unique())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('ready_ms', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('message_id', 'text')
    .addColumn('problem', 'text')
    .execute();
  await db.schema
    .createIndex('delivery_ready')
    .on('delivery')
    .columns(['state', 'ready_ms'])
    .execute();
  await db.schema
    .createTable('posted_claim')
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('posted_claim_key', ['subscription_id', 'claim_id'])
    .execute();
}
