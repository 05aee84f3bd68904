import type { ClientBase } from 'pg';
import { BriefingError } from '../../domain/error.ts';
import { ANALYZER_VERSION } from '../analyzer/find-terms.ts';

/** Chosen once, for all processes that make these tables. */
const LOCK = 7_306_515;
/** Changes with the tables: those of another layout, or filled by another analyzer, are made anew and filled from the store. */
const LAYOUT = `6.${ANALYZER_VERSION}`;
/** The BM25 index of pg_textsearch. */
export const WORDS_INDEX = 'search_entry_words';

const TABLES = [
  'search_entry',
  'search_article',
  'search_term',
  'search_total',
  'search_name',
  'search_layout',
];

const STATEMENTS = [
  `create table if not exists search_article (
     id text collate "C" primary key,
     version text not null,
     owner text not null,
     headline text not null)`,
  `create table if not exists search_entry (
     id text collate "C" primary key,
     article_id text collate "C" not null references search_article (id) on delete cascade,
     owner text not null,
     is_claim boolean not null,
     published_on text collate "C" not null,
     length integer not null,
     lexemes tsvector not null,
     folded text not null,
     body text not null,
     terms text not null,
     quoted text not null)
   with (toast_tuple_target = 4080)`,
  'create index if not exists search_entry_article on search_entry (article_id)',
  'create index if not exists search_entry_day on search_entry (published_on, id)',
  'create index if not exists search_entry_lexemes on search_entry using gin (lexemes)',
  // Of each owner the number of entries that hold a lexeme: a group is told what follows from what it may read.
  `create table if not exists search_term (
     owner text not null,
     lexeme text collate "C" not null,
     term text collate "C",
     claims integer not null,
     primary key (owner, lexeme))`,
  // For words that are spelt alike: by their beginnings, and by first letter and length.
  'create index if not exists search_term_term on search_term (owner, term)',
  'create index if not exists search_term_shape on search_term (owner, left(term, 1), length(term))',
  // Of each owner how many entries there are, how many of them are claims, and how many different terms they hold.
  `create table if not exists search_total (
     owner text primary key,
     entries integer not null,
     claims integer not null,
     terms bigint not null)`,
  `insert into search_total values ('', 0, 0, 0) on conflict do nothing`,
  // Speakers and outlets of each owner, with the number of claims.
  `create table if not exists search_name (
     kind text not null,
     owner text not null,
     name text not null,
     folded text not null,
     claims integer not null,
     primary key (kind, owner, name))`,
  'create table if not exists search_layout (layout text primary key)',
];

const WORDS_STATEMENTS = [
  `alter table search_entry add column if not exists words text not null default ''`,
  `create index if not exists ${WORDS_INDEX} on search_entry using bm25 (words)
   with (text_config = 'simple', k1 = 1.5, b = 0.75)`,
];

/** Makes the tables of the index where they are missing, with words where pg_textsearch ranks; processes that start together wait for each other. */
export async function createTables(
  client: ClientBase,
  { withWords }: { readonly withWords: boolean },
): Promise<void> {
  const layout = nameLayout(withWords);
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    if (!(await isOurs(client, layout))) await dropTables(client);
    const statements = withWords ? [...STATEMENTS, ...WORDS_STATEMENTS] : STATEMENTS;
    for (const statement of statements) await client.query(statement);
    await client.query('insert into search_layout values ($1) on conflict do nothing', [layout]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  }
}

function nameLayout(withWords: boolean): string {
  return withWords ? `${LAYOUT}+words` : LAYOUT;
}

/**
 * Throws where another version of Readout has made the tables anew: what this one would write could not be told from what that one writes,
 * and would stay.
 */
export async function checkLayout(
  client: Pick<ClientBase, 'query'>,
  { withWords }: { readonly withWords: boolean },
): Promise<void> {
  const { rows } = await client.query<{ readonly layout: string }>(
    'select layout from search_layout',
  );
  if (rows.length === 1 && rows[0]?.layout === nameLayout(withWords)) return;
  throw new BriefingError(
    'store_failed',
    'The search tables belong to another version of Readout.',
    {
      hint: 'Stop the one that is not wanted, then start the other one again.',
    },
  );
}

async function isOurs(client: ClientBase, layout: string): Promise<boolean> {
  const { rows } = await client.query<{ readonly known: string | null }>(
    `select to_regclass('search_layout') as known`,
  );
  if (rows[0]?.known === null) return false;
  const { rows: layouts } = await client.query<{ readonly layout: string }>(
    'select layout from search_layout',
  );
  return layouts.length === 1 && layouts[0]?.layout === layout;
}

async function dropTables(client: ClientBase): Promise<void> {
  for (const table of TABLES) await client.query(`drop table if exists ${table} cascade`);
}
