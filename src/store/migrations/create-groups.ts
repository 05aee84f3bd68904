import type { Kysely } from 'kysely';

/** Tells of feeds, drafts and kept texts whose they are; those of an older store are everybody's. */
export async function addGroups(db: Kysely<unknown>): Promise<void> {
  const columns = { feed: 'group_key', kept_text: 'group_key', draft: 'owner' };
  for (const [table, name] of Object.entries(columns)) {
    await db.schema
      .alterTable(table)
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema.createIndex(`${table}_${name}`).on(table).column(name).execute();
  }
}

/** Makes the tables of what a group has set, and of its collections. */
export async function createGroups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('group_settings')
    .addColumn('group_key', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('collection')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('made_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('collection_key', ['group_key', 'name'])
    .execute();
  await db.schema
    .createTable('collection_article')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) =>
      column.notNull().references('article.id').onDelete('cascade'),
    )
    .addColumn('added_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('collection_article_key', ['group_key', 'name', 'article_id'])
    .addForeignKeyConstraint(
      'collection_article_of',
      ['group_key', 'name'],
      'collection',
      ['group_key', 'name'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}
