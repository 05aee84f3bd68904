import type { Kysely } from 'kysely';

/** Makes the tables of the pages of issues and of their readers; an outbox row may now carry what goes into the thread below it. */
export async function createIssues(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('issue')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('archive', 'text', (column) => column.notNull())
    .addColumn('delivery_key', 'text', (column) => column.notNull().unique())
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('due_ms', 'bigint', (column) => column.notNull())
    .addColumn('made_ms', 'bigint', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('issue_archive').on('issue').columns(['archive', 'due_ms']).execute();
  await db.schema
    .createTable('issue_reader')
    .addColumn('issue_id', 'text', (column) =>
      column.notNull().references('issue.id').onDelete('cascade'),
    )
    .addColumn('person', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('issue_reader_key', ['issue_id', 'person'])
    .execute();
  await db.schema.alterTable('delivery').addColumn('details', 'text').execute();
}
