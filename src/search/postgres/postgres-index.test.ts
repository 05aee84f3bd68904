import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, startPostgres, type TestServer } from '../../testing/postgres.ts';
import type { ClaimSearch } from '../claim-entry.ts';
import { createMemoryIndex } from '../memory/memory-index.ts';
import { base, sampleArticle, sampleEntries } from '../sample-searches.contract.ts';
import { describeSearchIndex } from '../search-index.contract.ts';
import { openPostgresIndex, type PostgresIndex } from './postgres-index.ts';

describe('openPostgresIndex', () => {
  let postgres: TestServer;
  let databases = 0;
  const opened: PostgresIndex[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
    // Tables are made once, and copied for each test of the contract.
    await (await openPostgresIndex(await makeDatabase())).close();
  });
  afterEach(async () => {
    for (const index of opened.splice(0)) await index.close();
  });
  afterAll(() => postgres.stop());

  async function makeDatabase(template?: string): Promise<string> {
    databases += 1;
    await postgres.createDatabase(`search_${databases}`, template);
    return `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/search_${databases}`;
  }

  async function open(url: string) {
    const index = await openPostgresIndex(url);
    opened.push(index);
    return index;
  }

  describeSearchIndex('with the server’s own text search', async () =>
    open(await makeDatabase('search_1')),
  );

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

  it('writes nothing into tables that another version has made anew meanwhile', async () => {
    const url = await makeDatabase();
    const older = await open(url);
    await older.replaceArticles([sampleArticle]);
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`update search_layout set layout = 'newer'`);
    const other = { ...sampleArticle, articleId: 'post/two' };
    await expect(older.replaceArticles([other])).rejects.toMatchObject({ code: 'store_failed' });
    await expect(older.removeArticle('post/one')).rejects.toMatchObject({ code: 'store_failed' });
    await expect(older.listVersions()).rejects.toMatchObject({ code: 'store_failed' });
    const { rows } = await client.query('select id from search_article');
    expect(rows).toEqual([{ id: 'post/one' }]);
    await client.end();
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
    expect(many).toMatchObject({ more: true, claims: 1000 });
    // Of some of the words fewer: the first of them are what is looked at.
    const part = await index.find({ words: 'ports elephants' });
    expect(part).toMatchObject({ more: true, relaxed: true, claims: 500 });
    expect(await index.find({ words: 'ports', by: 'rare' })).toMatchObject({
      more: false,
      claims: 1,
    });
    expect(await index.find({ by: 'voice' })).toMatchObject({ more: false, claims: 1 });
  });

  describe('with more claims than it looks at together', () => {
    const COUNT = 3100;
    const say = (text: string) => ({ text, exact: false });
    /** Some short, some long; some old, some new. */
    const common = Array.from({ length: COUNT }, (_, at) => ({
      ...base,
      id: `x${at}`,
      articleId: `many/${at}`,
      text: `The ports will reopen ${at} ${'abcdefgh '.slice(0, 2 * (at % 5))}${at % 100 === 7 ? 'rain and rain' : ''}${at % 100 === 5 ? 'ports and ports' : ''}`,
      headline: '',
      publishedOn: `20${10 + (at % 16)}-0${1 + (at % 9)}-11`,
    }));
    /** These come after all others. */
    const rare = Array.from({ length: 600 }, (_, at) => ({
      ...base,
      id: `rare${at}`,
      articleId: `rare/${at}`,
      text: `The ports of call ${at} are what all of those who sail past them in winter remember`,
      headline: `Ann${at} says so and Ann says more`,
      speaker: `Ann${at} Ann`,
      outlet: `Ann Post ${at}`,
      publishedOn: '2005-01-01',
      actorIds: [],
      passageActorIds: [],
    }));
    /** A word as rare as the others is, which stands beside none of them. */
    const apart = Array.from({ length: 3010 }, (_, at) => ({
      ...base,
      id: `apart${at}`,
      articleId: `apart/${at}`,
      text: `Tariffs on imported timber ${at} ${'abcdefgh '.slice(0, 2 * (at % 5))}`,
      headline: '',
      publishedOn: '2004-01-01',
      actorIds: [],
      passageActorIds: [],
    }));
    /** So that no word or name stands on most claims. */
    const filler = Array.from({ length: 2000 }, (_, at) => ({
      ...base,
      id: `filler${at}`,
      articleId: `filler/${at}`,
      text: `Snow falls on hills ${at}`,
      headline: '',
      publishedOn: '2003-01-01',
      voice: 'asserted' as const,
      actorIds: [],
      passageActorIds: [],
    }));
    const articles = [...common, ...rare, ...apart, ...filler].map((entry) => ({
      articleId: entry.articleId,
      version: '1',
      entries: [entry],
    }));
    let there: PostgresIndex;
    const here = createMemoryIndex();
    beforeAll(async () => {
      there = await openPostgresIndex(await makeDatabase());
      await there.replaceArticles(articles);
      await here.replaceArticles(articles);
    });
    afterAll(() => there.close());

    it.each<[string, ClaimSearch]>([
      ['a word', { words: 'ports' }],
      ['words', { words: 'reopening ports' }],
      ['some of the words', { words: 'ports reopening rain elephants' }],
      [
        'two of the words that stand apart from the rarest',
        { words: 'tariffs ports reopening elephants' },
      ],
      ['either of two words', { clauses: [[say('reopening'), say('ports'), say('rain')]] }],
      ['an actor', { actors: [['northland']] }],
      ['an actor until a day', { actors: [['northland']], until: '2018-01-01' }],
      [
        'what holds none of many words',
        { without: [say('tariffs'), say('hills'), say('rain'), say('winter')] },
      ],
      [
        'a voice without many words',
        { voice: 'quoted', without: [say('tariffs'), say('hills'), say('rain'), say('winter')] },
      ],
      ['a voice since a day', { voice: 'quoted', since: '2011-01-01', until: '2012-12-31' }],
    ])('finds by %s first what ranks first', async (_case, search) => {
      const [far, near] = [await there.find(search), await here.find(search)];
      expect(far.hits.slice(0, 20)).toEqual(near.hits.slice(0, 20));
      expect(near.claims).toBeGreaterThan(300);
    });

    it.each<[string, ClaimSearch, number]>([
      ['a name that many have', { by: 'ann' }, 600],
      ['the beginning of many words', { by: 'an' }, 600],
      ['the beginning of a hundred words', { by: 'ann1' }, 111],
      ['a name and a beginning', { outlet: 'post an' }, 600],
      ['a headline that many have', { article: 'ann' }, 600],
      ['a headline among articles', { article: 'ann', articles: ['rare/7', 'many/7'] }, 1],
      ['a name that nobody has', { by: 'ann post' }, 0],
    ])('loses none to %s', async (_case, search, claims) => {
      expect(await there.find(search)).toMatchObject({ claims, more: false });
      expect(await there.find({ ...search, words: 'ports' })).toMatchObject({
        claims,
        more: false,
      });
    });

    it('finds by any of frequent words all that a rare filter leaves', async () => {
      const search = { words: 'ports reopening elephants', by: 'ann7' };
      expect((await here.find(search)).claims).toBeGreaterThan(5);
      expect(await there.find(search)).toEqual(await here.find(search));
    });

    it.each<[string, number]>([
      ['what all', 600],
      ['of those who', 600],
      ['those of', 0],
      ['whom', 0],
    ])('finds the phrase of common words “%s”', async (text, claims) => {
      const clauses = [[{ text, exact: true }]];
      expect(await there.find({ clauses })).toMatchObject({ claims, more: false });
      expect((await here.find({ clauses })).claims).toBe(claims);
    });
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
