import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryIndex } from '../../src/search/memory/memory-index.ts';
import { createWorkerIndex } from '../../src/search/memory/worker-index.ts';
import { openPostgresIndex } from '../../src/search/postgres/postgres-index.ts';
import type { ArticleEntries, SearchIndex } from '../../src/search/search-index.ts';
import { PASSWORD, startPostgres } from '../../src/testing/postgres.ts';
import { name } from './bare-engines.ts';
import { type Figures, measureHeap, timeQueries, timeWithLag } from './measure.ts';
import { multiplyClaims } from './multiply-claims.ts';
import type { Work } from './work.ts';

/** As the indexer does. */
const AT_ONCE = 60;
const IDLE_MS = 10_000;
const MOST_MADE = 2000;

/** Readout's index as it runs: on a thread, from a snapshot. Lag is that of the main thread. */
export async function measureThread(work: Work): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const file = join(folder, 'index.jsonl');
  const first = createWorkerIndex(file);
  await first.count();
  // What the machine alone keeps this thread waiting, whoever else is at work on it.
  const idle = await timeWithLag(() => new Promise((resolve) => setTimeout(resolve, IDLE_MS)));
  const build = await timeWithLag(() => fill(first, work));
  const keep = await timeWithLag(() => first.flush());
  await first.close();
  const index = createWorkerIndex(file);
  const load = await timeWithLag(() => index.listVersions());
  const some = composeSome(work);
  const add = await timeWithLag(() => addAll(index, some));
  const times = await timeQueries(work.queries, (search) => index.find(search));
  await index.close();
  const snapshot = statSync(file).size;
  rmSync(folder, { recursive: true });
  return {
    ...name('idle', idle),
    ...name('build', build),
    ...name('keep', keep),
    ...name('load', load),
    ...name('add', add),
    snapshot,
    ...times,
  };
}

/** The same index in this thread alone, for its heap. */
export async function measureMemory(work: Work): Promise<Figures> {
  const before = measureHeap();
  const index = createMemoryIndex();
  await fill(index, work);
  const heap = measureHeap() - before;
  return { heap, ...(await timeQueries(work.queries, (search) => index.find(search))) };
}

/** Readout’s index on a PostgreSQL server that starts for it. Above 2,000 articles the server copies what it has, under other ids. */
export async function measurePostgres(work: Work): Promise<Figures> {
  const postgres = await startPostgres();
  await postgres.server.createDatabase('search');
  const index = await openPostgresIndex(
    `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/search`,
  );
  try {
    const made = Math.min(work.articles, MOST_MADE);
    const build = await timeWithLag(() => fill(index, { ...work, articles: made }));
    const client = postgres.server.getPgClient('search');
    await client.connect();
    await multiplyClaims(client, { times: Math.round(work.articles / made), tell: work.tell });
    await client.end();
    const some = composeSome(work);
    const add = await timeWithLag(() => addAll(index, some));
    const times = await timeQueries(work.queries, (search) => index.find(search));
    return { ...name('build', build), ...name('add', add), ...times };
  } finally {
    await index.close();
    await postgres.stop();
  }
}

async function fill(index: SearchIndex, { articles, compose, tell }: Work): Promise<void> {
  for (let number = 0; number < articles; number += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, articles - number) },
      (_, at) => number + at,
    );
    await index.replaceArticles(numbers.map((each) => ({ ...compose(each), version: '1' })));
    tell(number, articles);
  }
}

/** A tenth of the articles, as they are after a change, in handfuls: to compose them is no part of what is measured. */
function composeSome({ articles, compose }: Work): readonly (readonly ArticleEntries[])[] {
  const some = Math.min(1000, articles / 10);
  return Array.from({ length: Math.ceil(some / AT_ONCE) }, (_handful, at) =>
    Array.from({ length: Math.min(AT_ONCE, some - at * AT_ONCE) }, (_article, each) => ({
      ...compose(at * AT_ONCE + each),
      version: '2',
    })),
  );
}

async function addAll(
  index: SearchIndex,
  handfuls: readonly (readonly ArticleEntries[])[],
): Promise<void> {
  for (const handful of handfuls) await index.replaceArticles(handful);
}
