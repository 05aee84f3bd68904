import pg from 'pg';
import type { ClaimHits, ClaimSearch } from '../claim-entry.ts';
import { composeHits, rankWhole } from '../rank-hits.ts';
import type { SearchIndex } from '../search-index.ts';
import { composeIndexed, composeTermQuery, type TermQuery } from '../term-query.ts';
import { listOwners } from './filter-query.ts';
import { decodeText, encodeText, writeLexeme } from './lexemes.ts';
import { findAlike } from './list-alike.ts';
import { createCoreSearch, NOTHING, type SearchServer, type TermSearch } from './search-server.ts';
import { createTables } from './tables.ts';
import { createTextSearch, prepareTextSearch } from './text-search.ts';
import { type ArticleChange, writeArticles } from './write-articles.ts';

/** An index on a server; `ranks` says by whom its claims are ranked. */
export interface PostgresIndex extends SearchIndex {
  readonly ranks: 'pg_textsearch' | 'core';
  close(): Promise<void>;
}

interface Server {
  readonly writer: pg.Pool;
  readonly reader: pg.Pool;
  readonly ranks: PostgresIndex['ranks'];
  readonly searchServer: SearchServer;
}

/** Opens the index on a PostgreSQL server, which processes share; what is read may come from a replica. */
export async function openPostgresIndex(
  databaseUrl: string,
  replicaUrl = databaseUrl,
): Promise<PostgresIndex> {
  const writer = createPool(databaseUrl);
  const reader = replicaUrl === databaseUrl ? writer : createPool(replicaUrl);
  await withClient(writer, createTables);
  const hasTextSearch = await withClient(writer, prepareTextSearch);
  const server: Server = {
    writer,
    reader,
    ranks: hasTextSearch ? 'pg_textsearch' : 'core',
    searchServer: hasTextSearch ? createTextSearch(reader) : createCoreSearch(reader),
  };
  return {
    mostClaims: Number.POSITIVE_INFINITY,
    ranks: server.ranks,
    ...createWriting(server),
    ...createFinding(server),
    ...createCounting(server),
    async close() {
      await writer.end();
      if (reader !== writer) await reader.end();
    },
  };
}

function createWriting({ writer, ranks }: Server) {
  const write = (changes: readonly ArticleChange[]): Promise<void> =>
    withClient(writer, (client) =>
      writeArticles(client, changes, { withWords: ranks === 'pg_textsearch' }),
    );
  return {
    replaceArticles: (articles) =>
      write(
        articles.map(({ entries, ...article }) => ({
          ...article,
          entries: entries.map(composeIndexed),
        })),
      ),
    removeArticle: (articleId) => write([{ articleId }]),
    async listVersions() {
      const { rows } = await writer.query<{ readonly id: string; readonly version: string }>(
        'select id, version from search_article',
      );
      return new Map(rows.map(({ id, version }) => [decodeText(id), decodeText(version)]));
    },
    flush: async () => undefined,
  } satisfies Partial<SearchIndex>;
}

function createFinding({ reader, searchServer }: Server) {
  const countTerms = async (terms: readonly string[]): Promise<readonly number[]> => {
    const { rows } = await reader.query<{ readonly lexeme: string; readonly claims: number }>(
      'select lexeme, claims from search_term where lexeme = any($1)',
      [terms.map(writeLexeme)],
    );
    const counts = new Map(rows.map(({ lexeme, claims }) => [lexeme, claims]));
    return terms.map((term) => counts.get(writeLexeme(term)) ?? 0);
  };
  return {
    async find(search: ClaimSearch): Promise<ClaimHits> {
      const query = await composeTermQuery(search, countTerms);
      const how = { search, relaxed: false, near: false, cut: query.cut };
      const whole = await searchServer(listAll(query), search);
      if (whole.found.length > 0 || listAll(query).clauses.length === 0) {
        return composeHits(whole.found, { ...how, more: whole.more });
      }
      const part = await searchPart(query, search, searchServer);
      if (part.found.length > 0) {
        return composeHits(part.found, { ...how, more: part.more, relaxed: true });
      }
      const alike = await findAlike(reader, query.words, search.group);
      const near = alike.length === 0 ? NOTHING : await searchServer(listAny(alike), search);
      return composeHits(near.found, { ...how, more: near.more, near: near.found.length > 0 });
    },
    async rank({ group, ...asked }, limit) {
      const { words } = await composeTermQuery(asked, countTerms);
      if (words.length === 0) return [];
      const { found } = await searchServer(listAny(words), group === undefined ? {} : { group });
      return rankWhole(found, asked.actors).slice(0, limit);
    },
  } satisfies Partial<SearchIndex>;
}

function createCounting({ reader }: Server) {
  const list = async (kind: 'speaker' | 'outlet', group?: string) => {
    const { rows } = await reader.query<{ readonly name: string; readonly count: number }>(
      `select name, sum(claims)::integer as count from search_name
       where kind = $1 and owner = any($2) group by name order by sum(claims) desc, name collate "C"`,
      [kind, listOwners(group).map(encodeText)],
    );
    return rows.map((row) => ({ ...row, name: decodeText(row.name) }));
  };
  return {
    listSpeakers: (group) => list('speaker', group),
    listOutlets: (group) => list('outlet', group),
    async count(group) {
      const { rows } = await reader.query<{ readonly claims: number }>(
        `select count(*)::integer as claims from search_entry
         where is_claim and ($1::text[] is null or owner = any($1))`,
        [group === undefined ? null : listOwners(group).map(encodeText)],
      );
      return rows[0]?.claims ?? 0;
    },
  } satisfies Partial<SearchIndex>;
}

function createPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

async function withClient<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

function listAll({ words, clauses }: TermQuery): TermSearch {
  return { clauses: [...words.map((word) => [[word]]), ...clauses], isAny: false };
}

function listAny(words: readonly string[]): TermSearch {
  return { clauses: words.map((word) => [[word]]), isAny: true };
}

/** What was asked for exactly stays; only the free words may be missing. */
async function searchPart(
  { words, clauses }: TermQuery,
  search: ClaimSearch,
  searchServer: SearchServer,
) {
  return searchServer(clauses.length === 0 ? listAny(words) : { clauses, isAny: false }, search);
}
