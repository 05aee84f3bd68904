import type { Kysely } from 'kysely';

/** Makes the tables of discussions, of the positions in them, and of what is brought in. */
export async function createDiscussions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('discussion')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ready_ms', 'bigint')
    .addColumn('lease_ms', 'bigint', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('secret', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('closing', 'text')
    .addColumn('shown', 'text')
    .addColumn('minutes_posted', 'integer', (column) => column.notNull())
    .addUniqueConstraint('discussion_number', ['group_key', 'number'])
    .execute();
  await db.schema.createIndex('discussion_ready').on('discussion').column('ready_ms').execute();
  await db.schema
    .createTable('discussion_position')
    .addColumn('discussion_id', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('first_position', 'text', (column) => column.notNull())
    .addColumn('first_order', 'text', (column) => column.notNull())
    .addColumn('last_position', 'text', (column) => column.notNull())
    .addColumn('last_order', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('discussion_position_key', ['discussion_id', 'member'])
    .execute();
  await db.schema
    .createTable('discussion_entry')
    .addColumn('discussion_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addPrimaryKeyConstraint('discussion_entry_key', ['discussion_id', 'number'])
    .execute();
}

/** Adds what counts refusals apart from outages. */
export async function addRefusals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('discussion')
    .addColumn('refusals', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
