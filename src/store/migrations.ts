import { type Kysely, type Migration, Migrator } from 'kysely';
import { createDrafts } from './sql-drafts.ts';

/** In the order of their names. One that was released is never changed: a change is a new one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-articles-and-claims': { up: createArticlesAndClaims },
  '002-feeds': { up: createFeeds },
  '004-drafts': { up: createDrafts },
};

/** Brings the tables of a database up to date; processes that start together wait for each other. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const provider = { getMigrations: async () => MIGRATIONS };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function createArticlesAndClaims(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('claim_count', 'integer', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('claim')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) =>
      column.notNull().references('article.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('claim_article').on('claim').column('article_id').execute();
  await db.schema
    .createTable('kept_text')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
}

async function createFeeds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('next_poll_ms', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('feed_entry')
    .addColumn('feed_id', 'text', (column) =>
      column.notNull().references('feed.id').onDelete('cascade'),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_entry_key', ['feed_id', 'id'])
    .execute();
}
