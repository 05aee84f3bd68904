import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, startPostgres, type TestServer } from '../../testing/postgres.ts';
import { createMemoryIndex } from '../memory/memory-index.ts';
import { base, sampleArticle, sampleEntries } from '../sample-searches.contract.ts';
import { describeSearchIndex } from '../search-index.contract.ts';
import { openPostgresIndex } from './postgres-index.ts';

describe('openPostgresIndex', () => {
  let postgres: TestServer;
  let databases = 0;
  const opened: Awaited<ReturnType<typeof openPostgresIndex>>[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterEach(async () => {
    for (const index of opened.splice(0)) await index.close();
  });
  afterAll(() => postgres.stop());

  async function makeDatabase(): Promise<string> {
    databases += 1;
    await postgres.server.createDatabase(`search_${databases}`);
    return `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/search_${databases}`;
  }

  async function open(url: string) {
    const index = await openPostgresIndex(url);
    opened.push(index);
    return index;
  }

  describeSearchIndex('with the server’s own text search', async () => open(await makeDatabase()));

  it('is shared by processes, and scores as the index in memory does', async () => {
    const url = await makeDatabase();
    const [one, two] = await Promise.all([open(url), open(url)]);
    await one.replaceArticles([sampleArticle]);
    expect(await two.listVersions()).toEqual(new Map([['post/one', 'v1']]));
    const near = createMemoryIndex();
    await near.replaceArticles([sampleArticle]);
    for (const words of ['ports', 'praised port', 'rain timber ports', 'tarif']) {
      const [there, here] = [await two.find({ words }), await near.find({ words })];
      expect(there, words).toEqual(here);
    }
  });

  it('trusts no tables of another layout: they are filled anew', async () => {
    const url = await makeDatabase();
    await (await open(url)).replaceArticles([sampleArticle]);
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`update search_layout set layout = 'older'`);
    await client.end();
    const again = await open(url);
    expect(await again.listVersions()).toEqual(new Map());
    await again.replaceArticles([sampleArticle]);
    expect((await (await open(url)).find({ words: 'timber' })).claims).toBe(1);
  });

  it('says so where there are more claims than it counts, and filters before it cuts', async () => {
    const index = await open(await makeDatabase());
    const entries = Array.from({ length: 2100 }, (_, at) => ({
      ...base,
      id: `x${at}`,
      text: `The ports will reopen ${at}`,
      speaker: at === 7 ? 'Rare Voice' : 'Ada Park',
      position: at,
    }));
    await index.replaceArticles([{ articleId: 'post/one', version: '1', entries }]);
    const many = await index.find({ words: 'ports' });
    expect(many).toMatchObject({ more: true, claims: 2000 });
    expect(await index.find({ words: 'ports', by: 'rare' })).toMatchObject({
      more: false,
      claims: 1,
    });
    expect(await index.find({ by: 'voice' })).toMatchObject({ more: false, claims: 1 });
  });

  it('counts right when two processes write at once', async () => {
    const url = await makeDatabase();
    const [one, two] = await Promise.all([open(url), open(url)]);
    const given = (articleId: string) => [
      {
        articleId,
        version: '',
        entries: sampleEntries.map((entry) => ({
          ...entry,
          articleId,
          id: `${articleId}#${entry.id}`,
        })),
      },
    ];
    await Promise.all([one.replaceArticles(given('a')), two.replaceArticles(given('b'))]);
    await Promise.all([one.removeArticle('a'), two.replaceArticles(given('b'))]);
    expect(await one.count()).toBe(sampleEntries.length);
    expect((await two.find({ words: 'timber' })).claims).toBe(1);
  });
});
