import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { addChanges } from '../articles/sql-summaries.ts';
import { createCorpusTables } from '../corpus/sql-corpus.ts';
import { createDrafts } from '../corpus/sql-drafts.ts';
import { createJoinedGroups } from '../groups/sql-joined-groups.ts';
import { createInstallations } from '../installations/sql-installations.ts';
import { createSecret } from '../installations/sql-secret.ts';
import { addAuthors } from '../kept-texts/sql-kept-texts.ts';
import { createPredicting } from '../predictions/sql-predicting.ts';
import { createPredictions } from '../predictions/sql-predictions.ts';
import { createReadMarks } from '../readings/sql-read-marks.ts';
import { createReadings } from '../readings/sql-readings.ts';
import { createDigests } from './create-digests.ts';
import { addRefusals, createDiscussions } from './create-discussions.ts';
import { addGroups, createGroups } from './create-groups.ts';
import { createIssues } from './create-issues.ts';

/** In the order of their names. One that was released is never changed: a change is a new one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-articles-and-claims': { up: createArticlesAndClaims },
  '002-feeds': { up: createFeeds },
  '003-duplicates-and-revisions': { up: createLineages },
  '004-drafts': { up: createDrafts },
  '005-digests': { up: createDigests },
  '006-groups': { up: addGroups },
  '007-settings-and-collections': { up: createGroups },
  '008-installations': { up: createInstallations },
  '009-predictions': { up: createPredictions },
  '010-discussions': { up: createDiscussions },
  '011-issues': { up: createIssues },
  '014-server-secret': { up: createSecret },
  '015-read-marks': { up: createReadMarks },
  '016-readings': { up: createReadings },
  '017-joined-groups': { up: createJoinedGroups },
  '018-changes': { up: addChanges },
  '019-refusals': { up: addRefusals },
  '020-corpus-folder': { up: createCorpusTables },
  '021-predicting-claims': { up: createPredicting },
  '022-authors-of-texts': { up: addAuthors },
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

async function createLineages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_lineage')
    .addColumn('article_id', 'text', (column) =>
      column.primaryKey().references('article.id').onDelete('cascade'),
    )
    .addColumn('copy_of', 'text')
    .addColumn('address_key', 'text')
    .addColumn('headline_key', 'text')
    .addColumn('added_ms', 'bigint')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('revised_ms', 'bigint')
    .addColumn('wording_id', 'text', (column) => column.notNull().unique())
    .addColumn('signature', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['copy_of', 'address_key', 'headline_key']) {
    const index = db.schema.createIndex(`article_lineage_${column}`);
    await index.on('article_lineage').column(column).execute();
  }
  await db.schema
    .createTable('wording_band')
    .addColumn('band', 'integer', (column) => column.notNull())
    .addColumn('wording_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('wording_band_key', ['band', 'wording_id'])
    .execute();
  await createRevisions(db);
}

async function createRevisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_revision')
    .addColumn('article_id', 'text', (column) =>
      column.notNull().references('article.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('read_ms', 'bigint')
    .addColumn('replaced_ms', 'bigint', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_revision_key', ['article_id', 'number'])
    .execute();
  const index = db.schema.createIndex('article_revision_replaced');
  await index.on('article_revision').column('replaced_ms').execute();
  await db.schema
    .createTable('turn')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('taken', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into turn (id, taken) values (1, 0)`.execute(db);
}
