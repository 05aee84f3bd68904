import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, startPostgres, type TestServer } from '../../testing/postgres.ts';
import { type Replica, startReplica } from '../../testing/postgres-replica.ts';
import { base } from '../sample-searches.contract.ts';
import type { ArticleEntries } from '../search-index.ts';
import { openPostgresIndex } from './postgres-index.ts';

let primary: TestServer;
let replica: Replica;
const START_MS = 120_000;
const MOST_TRIES = 10_000;

beforeAll(async () => {
  primary = await startPostgres();
  await primary.server.createDatabase('search');
  replica = await startReplica(primary);
}, START_MS);
afterAll(async () => {
  await replica.stop();
  await primary.stop();
});

function nameDatabase(port: number): string {
  return `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/search`;
}

function composeArticle(number: number): ArticleEntries {
  const articleId = `post/${number}`;
  const text = `Pilot ${number} steers past ${'buoy '.repeat(1 + (number % 7))}`;
  const entry = { ...base, id: `${articleId}#1`, articleId, text, speaker: `Speaker ${number}` };
  return { articleId, version: '1', entries: [entry] };
}

it('finds on a replica what was added on the primary, the same first twenty in the same order', async () => {
  const here = await openPostgresIndex(nameDatabase(primary.port));
  const there = await openPostgresIndex(nameDatabase(primary.port), nameDatabase(replica.port));
  try {
    await here.replaceArticles(Array.from({ length: 40 }, (_, number) => composeArticle(number)));
    // A replica follows in its own time: it is asked until it has what was added last.
    let tries = 0;
    while ((await there.count()) < 40 && tries < MOST_TRIES) tries += 1;
    for (const search of [{ words: 'buoy' }, { words: 'pilot steers' }, { outlet: 'river' }]) {
      const [first, second] = [await here.find(search), await there.find(search)];
      expect(first.hits.length).toBeGreaterThanOrEqual(20);
      expect(second.hits.slice(0, 20)).toEqual(first.hits.slice(0, 20));
    }
  } finally {
    await here.close();
    await there.close();
  }
});
