import type { ClientBase } from 'pg';

/** Chosen once, for all processes that make these tables. */
const LOCK = 7_306_515;

const STATEMENTS = [
  'create table if not exists search_article (id text primary key, version text not null)',
  `create table if not exists search_entry (
     id text primary key,
     article_id text not null references search_article (id) on delete cascade,
     is_claim boolean not null,
     speaker text not null,
     outlet text not null,
     voice text not null,
     published_on text not null,
     actor_ids text[] not null,
     lexemes tsvector not null,
     body text not null)`,
  'create index if not exists search_entry_article on search_entry (article_id)',
  'create index if not exists search_entry_day on search_entry (published_on)',
  'create index if not exists search_entry_actors on search_entry using gin (actor_ids)',
  'create index if not exists search_entry_lexemes on search_entry using gin (lexemes)',
  // The number of claims that hold a term, and in one row how many there are and how many different terms they hold.
  'create table if not exists search_term (term text primary key, claims integer not null)',
  'create table if not exists search_total (one boolean primary key, claims integer not null, terms bigint not null)',
  'insert into search_total values (true, 0, 0) on conflict do nothing',
];

/** Makes the tables of the index where they are missing; processes that start together wait for each other. */
export async function createTables(client: ClientBase): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  }
}
