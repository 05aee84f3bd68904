import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Claim } from '../../domain/claim.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { MOST_HITS } from '../../search/search-index.ts';
import { openStore } from '../../store/open-store.ts';
import { samplePrediction } from '../../store/predictions/prediction-store.contract.ts';
import type { Store } from '../../store/store.ts';
import { sampleActors } from '../../testing/sample-world.ts';
import { createIndexer } from '../claims/index-claims.ts';
import { createGroupIndex } from '../groups/create-group-index.ts';
import { listPredictions } from '../predictions/list-predictions.ts';
import { composeDigest, type DigestTools } from './compose-digest.ts';

const MANY = MOST_HITS + 100;
const DAY = '2026-11-05';
const NEW_MS = 1_000_000;

let folder: string;
let nowMs = 1;
let store: Store;
let tools: DigestTools;

interface Sample {
  readonly text: string;
  readonly publishedOn?: string;
  readonly by?: string;
}

/** One article with one claim, about Northland. */
async function save(id: string, { text, publishedOn, by }: Sample): Promise<void> {
  const span = { start: 0, end: text.length };
  const claim: Claim = {
    id: `${id}#1`,
    articleId: id,
    passage: 0,
    content: [span],
    quotation: span,
    cue: [],
    voice: 'asserted',
    actorIds: ['northland'],
    passageActorIds: ['northland'],
    hedges: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
    relations: [],
    ...(by !== undefined && { prediction: { cue: [], by } }),
  };
  const about = { id, kind: 'article', headline: `On ${id}`, authors: ['Ada Park'] } as const;
  const article = {
    ...about,
    ...(publishedOn !== undefined && { publishedOn }),
    text,
    passages: [{ ...span, role: 'body' as const }],
  };
  await store.saveArticle(article, [claim], { origin: 'added', engine: '1' });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-fresh-'));
  store = await openStore({ dataFolder: folder, now: () => new Date(nowMs) });
  for (let at = 0; at < MANY; at++) {
    const text = `Northland opened harbour number ${at} beside the railway.`;
    await save(`old/${String(at).padStart(4, '0')}`, { text, publishedOn: '2026-03-01' });
  }
  await save('old/due', { text: 'Northland will finish the canal by then.', by: '2026-11-10' });
  nowMs = NEW_MS;
  await save('new/dated', { text: 'Northland closed a canal.', publishedOn: '2022-02-01' });
  await save('new/undated', { text: 'Northland sold the silver mine.' });
  const index = createMemoryIndex();
  await createIndexer(store, index).refresh();
  tools = { store, index, gazetteer: createGazetteer(sampleActors) };
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const compose = (about?: string) =>
  composeDigest({ about, sinceMs: NEW_MS - 1, day: DAY, atMs: NEW_MS, posted: [] }, tools);

describe('composeDigest, where more is known than an answer lists,', () => {
  it.each([
    ['everything', undefined, ['new/dated', 'new/undated']],
    ['an actor', 'northland', ['new/dated', 'new/undated']],
    ['words', 'northland canal', ['new/dated']],
    ['words of which only older articles hold all', 'northland canal finish', []],
  ])('finds what came among %s', async (_case, about, ids) => {
    const { articles, newArticles, newClaims } = await compose(about);
    expect(articles.map(({ id }) => id).toSorted()).toEqual(ids);
    expect([newArticles, newClaims]).toEqual([ids.length, ids.length]);
  });

  it.each([
    ['that begins where another ended', 0],
    ['that is the first', undefined],
  ])('leaves to the next issue what came after an issue %s, though it is late', async (_case, sinceMs) => {
    const dueMs = NEW_MS - 1;
    const late = await composeDigest({ sinceMs, day: DAY, atMs: dueMs, posted: [] }, tools);
    expect(late.newArticles).toBe(MANY + 1);
    const query = { sinceMs: dueMs, day: DAY, atMs: NEW_MS, posted: [] };
    expect((await composeDigest(query, tools)).newArticles).toBe(2);
  });

  it('finds in a collection what came of it alone', async () => {
    const group = 'slack:T1';
    const articleIds = ['old/0000', 'new/dated'];
    await store.addToCollection(group, 'week-3', { articleIds, nowMs: 1 });
    const index = createGroupIndex(tools.index, { group, store });
    const query = { about: 'in:week-3', sinceMs: NEW_MS - 1, day: DAY, atMs: NEW_MS, posted: [] };
    const { articles } = await composeDigest(query, { ...tools, index });
    expect(articles.map(({ id }) => id)).toEqual(['new/dated']);
  });

  it('counts all that came, however much', async () => {
    const query = { about: 'northland', sinceMs: 0, day: DAY, atMs: NEW_MS, posted: [] };
    const { newArticles, newClaims } = await composeDigest(query, tools);
    expect([newArticles, newClaims]).toEqual([MANY + 3, MANY + 3]);
  });

  it.each([
    [undefined],
    ['northland'],
    ['northland canal'],
  ])('finds a prediction that falls due (%s)', async (about) => {
    expect((await compose(about)).due.map(({ claim }) => claim.id)).toEqual(['old/due#1']);
  });

  it('leaves out a due prediction that was brought out', async () => {
    const query = { sinceMs: NEW_MS, day: DAY, atMs: NEW_MS, posted: ['old/due#1'] };
    expect((await composeDigest(query, tools)).due).toEqual([]);
  });
});

describe('listPredictions, where more is known than an answer lists,', () => {
  it('finds those that articles make, and those that are tracked', async () => {
    const group = 'slack:T1';
    const predictionTools = {
      ...tools,
      group,
      now: () => new Date(NEW_MS),
      findClaims: () => Promise.reject(new Error('Nobody asks.')),
    };
    const { found } = await listPredictions({ about: 'northland' }, predictionTools);
    expect(found.map(({ claim }) => claim.id)).toEqual(['old/due#1']);
    const quotation = { ...samplePrediction.quotation, claimId: 'old/due#1' };
    await store.trackPrediction({ ...samplePrediction, group, quotation });
    const later = await listPredictions({ about: 'northland' }, predictionTools);
    expect(later.found).toEqual([]);
    expect(later.tracked).toHaveLength(1);
  });
});
