import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { readSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { sampleActors, sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { type ClaimQuery, type FindClaimsTools, findClaims } from './find-claims.ts';
import { createIndexer } from './index-claims.ts';
import type { SimilarKeeper } from './keep-similar.ts';

const gazetteer = createGazetteer(sampleActors);
const index = createMemoryIndex();
let store: Store;
const openRiver = findSample('“The river is open,”');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  store = await openStore({ dataFolder: folder });
  for (const article of sampleArticles) {
    const own = sampleClaims.filter(({ articleId }) => articleId === article.id);
    await store.saveArticle(article, own, { origin: 'corpus', engine: 'test' });
  }
  await createIndexer(store, index).refresh();
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function findSample(quotation: string): Claim {
  for (const claim of sampleClaims) {
    const article = sampleArticles.find(({ id }) => id === claim.articleId);
    if (article && readSpan(article.text, claim.quotation) === quotation) return claim;
  }
  throw new Error('There is no such claim.');
}

function find(query: Partial<ClaimQuery>, claimsPerPage = 5) {
  return findClaims(
    { page: 1, ...query },
    { gazetteer, index, store, claimsPerPage, publicUrl: 'https://x.example' },
  );
}

async function quote(query: Partial<ClaimQuery>): Promise<string[]> {
  const { findings } = await find(query);
  return findings.map(({ claim, article }) => readSpan(article.text, claim.quotation));
}

describe('findClaims', () => {
  it.each<[string, Partial<ClaimQuery>, string[]]>([
    [
      'about both actors, in any order and case',
      { about: 'southland NORTHERN' },
      ['Northland praised the Southland ports'],
    ],
    [
      'about a leader as about the country',
      { about: 'oland' },
      ['Northland praised the Southland ports'],
    ],
    [
      'about an actor and a word',
      { about: 'southland timber' },
      ['it had raised tariffs on timber'],
    ],
    ['by a speaker', { by: 'mira' }, ['“The river is open,”']],
    ['by an author, who asserts', { by: 'park' }, ['Northland praised the Southland ports']],
    ['in a voice', { voice: 'denied' }, ['it had raised tariffs on timber']],
  ])('finds what is claimed %s', async (_case, query, quotations) => {
    expect(await quote(query)).toEqual(quotations);
  });

  it('counts all claims and articles, and gives the last page for one past it', async () => {
    expect(await find({ about: 'southland', page: 7 }, 1)).toMatchObject({
      claims: 2,
      articles: 2,
      page: 2,
      pages: 2,
    });
  });

  it('links to its own page of the article', async () => {
    const { findings } = await find({ voice: 'denied' });
    expect(findings[0]?.permalink).toBe(
      'https://x.example/articles/unknown-outlet/tariffs?start=22&end=53&revision=1',
    );
  });

  it('names the other outlets that published a copy, and counts its claims once', async () => {
    const words = 'The lock keeper counted forty barges at the lower gate before noon on Friday';
    const text = `${words}, and he wrote each of them into the book that his father had begun in the year of the flood.`;
    const passages = [{ start: 0, end: text.length, role: 'body' as const }];
    for (const [id, outlet] of [
      ['a', 'Lock Gazette'],
      ['b', 'Herald'],
      ['c', 'Herald'],
      ['d', 'Lock Gazette'],
    ] as const) {
      const about = { kind: 'article', headline: 'Forty barges at the gate', authors: [] } as const;
      const article = { ...about, id, outlet, text, passages };
      const [sample] = sampleClaims;
      if (sample === undefined) throw new Error('There is no sample claim.');
      const claim = { ...sample, id: `${id}#1`, articleId: id, actorIds: [] };
      const quotation = { start: 0, end: words.length };
      await store.saveArticle(article, [{ ...claim, quotation }], {
        origin: 'added',
        engine: 'test',
      });
    }
    await createIndexer(store, index).refresh();
    const { claims, findings } = await find({ about: 'barges' });
    expect(claims).toBe(1);
    expect(findings).toMatchObject([{ article: { id: 'a' }, alsoIn: ['Herald'] }]);
    for (const id of ['a', 'b', 'c', 'd']) await store.removeArticle(id);
    await createIndexer(store, index).refresh();
  });

  it('searches for nothing where only common words are given', async () => {
    const answer = await find({ about: 'the and?' });
    expect(answer).toMatchObject({ claims: 0, advice: { isTooCommon: true } });
  });

  it('finds an article of which no claim is known by its opening', async () => {
    const [first] = sampleArticles;
    if (first === undefined) throw new Error('There is no sample article.');
    const text = '河港将在春天开放。';
    const passages = [{ start: 0, end: text.length, role: 'body' as const }];
    const article = {
      ...first,
      id: 'river-post/zh',
      headline: '河港',
      language: 'zh',
      text,
      passages,
    };
    await store.saveArticle(article, [], { origin: 'added', engine: 'test' });
    await createIndexer(store, index).refresh();
    expect(await quote({ about: '开放 lang:zh' })).toEqual([text]);
    expect((await find({ about: '开放 lang:xx' })).advice?.languages).toEqual(['zh']);
    expect((await find({ about: 'purple lang:zh' })).advice?.languages).toBeUndefined();
    await store.removeArticle(article.id);
    await createIndexer(store, index).refresh();
    expect(await quote({ about: '开放' })).toEqual([]);
  });

  it('says what would find something where nothing is found', async () => {
    const { advice } = await find({ about: 'southlnd timber', voice: 'quoted' });
    expect(advice?.nearNames).toEqual(['Southland']);
    expect(advice?.without).toEqual([
      { part: 'words', claims: 1 },
      { part: 'voice', claims: 1 },
    ]);
    const typed = await find({ about: 'river -open stance:refuses' });
    expect(typed.advice?.without).toEqual([{ part: 'without', claims: 1 }]);
    const excluded = await find({ about: 'southland -southland' });
    expect(excluded.claims).toBe(0);
    expect(excluded.advice?.without.map(({ part }) => part)).toEqual(['without']);
    const hedged = await find({ about: '"river is open" hedged:yes' });
    expect(hedged.advice?.without).toContainEqual({ part: 'hedged', claims: 1 });
    expect((await find({ by: 'mira olund' })).advice?.nearSpeakers).toEqual(['Mira Oland']);
    // It is the words that find nothing: the name is right.
    expect((await find({ by: 'mira', about: 'purple' })).advice?.nearSpeakers).toEqual([]);
  });
});

describe('findClaims, asked for claims like a text', () => {
  const similar: SimilarKeeper = {
    refresh: () => undefined,
    idle: Promise.resolve(),
    progress: { done: 1, total: 2 },
    findNear: async (text) =>
      text.includes('waterway') ? [{ id: openRiver.id, nearness: 0.9 }] : [],
  };
  const ask = (about: string, own: Partial<FindClaimsTools> = {}) =>
    findClaims({ about, page: 1 }, { gazetteer, index, store, claimsPerPage: 5, ...own });

  it('compares words alone where nothing else is switched on, and tells so', async () => {
    const answer = await ask('like:"timber is taxed" now');
    expect(answer).toMatchObject({ claims: 1, like: { text: 'timber is taxed now' }, words: '' });
    expect(answer.like).not.toHaveProperty('learned');
    expect(await ask('like:waterway')).toMatchObject({ claims: 0, like: { text: 'waterway' } });
  });

  it('finds by meaning where it is switched on, and tells how much is learned', async () => {
    const answer = await ask('like:"a waterway is free"', { similar });
    expect(answer.findings.map(({ claim }) => claim.id)).toEqual([openRiver.id]);
    expect(answer.like).toEqual({ text: 'a waterway is free', learned: { done: 1, total: 2 } });
  });

  it('takes the words of a claim for its id, and does not find it again', async () => {
    const answer = await ask(`like:${openRiver.id}`);
    expect(answer.like?.text).toBe('“The river is open,”');
    expect(answer.findings.map(({ claim }) => claim.id)).not.toContain(openRiver.id);
  });
});
