import pg from 'pg';
import type { SearchIndex } from '../search-index.ts';
import { composeIndexed } from '../term-query.ts';
import { createCounting } from './create-counting.ts';
import { createFinding } from './create-finding.ts';
import { decodeText } from './lexemes.ts';
import { createCoreSearch, type SearchServer } from './search-server.ts';
import { checkLayout, createTables } from './tables.ts';
import { createTextSearch, prepareTextSearch } from './text-search.ts';
import { type ArticleChange, writeArticles } from './write-articles.ts';

/** An answer takes hundredths of a second: to compile its plan, or to start others for it, takes longer. */
const SESSION = "set jit = off; set max_parallel_workers_per_gather = 0; set work_mem = '16MB'";

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
  const hasTextSearch = await withClient(writer, async (client) => {
    const withWords = await prepareTextSearch(client);
    await createTables(client, { withWords });
    return withWords;
  });
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
    ...createCounting(reader),
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
    async replaceArticles(articles) {
      const changes: ArticleChange[] = [];
      for (const { entries, ...article } of articles) {
        changes.push({ ...article, entries: entries.map(composeIndexed) });
        // This thread answers people.
        await new Promise((resolve) => setImmediate(resolve));
      }
      await write(changes);
    },
    removeArticle: (articleId) => write([{ articleId }]),
    async listVersions() {
      // Who follows the store asks this first; while another version fills its tables, nothing is read from a half of them.
      await checkLayout(writer, { withWords: ranks === 'pg_textsearch' });
      const { rows } = await writer.query<{ readonly id: string; readonly version: string }>(
        'select id, version from search_article',
      );
      return new Map(rows.map(({ id, version }) => [decodeText(id), decodeText(version)]));
    },
    flush: async () => undefined,
  } satisfies Partial<SearchIndex>;
}

function createPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    onConnect: async (client) => {
      await client.query(SESSION);
    },
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
