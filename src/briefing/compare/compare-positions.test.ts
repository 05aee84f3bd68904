import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClaimsEngine } from '../../claims/extract-claims.ts';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { sampleActors } from '../../testing/sample-world.ts';
import { addArticle } from '../add-article.ts';
import { createIndexer } from '../claims/index-claims.ts';
import { comparePositions } from './compare-positions.ts';

const gazetteer = createGazetteer(sampleActors);
const index = createMemoryIndex();
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-compare-'));
  store = await openStore({ dataFolder: folder });
  const tools = { engine: createClaimsEngine({ gazetteer }), engineVersion: '1', store };
  // More than are compared of one side, all by the same speaker; the outlet's own claim is the oldest.
  const texts = [
    'The council has no money for a new gauge at the old bridge this year.',
    ...Array.from({ length: 70 }, (_, at) => `The ferry ${at} would sail in May, Bo Lee said.`),
  ];
  for (const [at, text] of texts.entries()) {
    const article = { id: `river/${at}`, kind: 'article', headline: `Ferry ${at}`, text } as const;
    const publishedOn = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const passages = [{ start: 0, end: text.length, role: 'body' }] as const;
    const known = { authors: ['Ada Park'], outlet: 'River Post', publishedOn, passages };
    await addArticle({ ...article, ...known }, { origin: 'added' }, tools);
  }
  await createIndexer(store, index).refresh();
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('comparePositions', () => {
  it.each([
    ['Bo Lee', 'River Post', { a: 60, b: 1 }],
    ['River Post', 'Bo Lee', { a: 1, b: 60 }],
  ])('leaves to a speaker what they say in an outlet: %s and %s', async (a, b, claims) => {
    const compared = await comparePositions({ a, b, page: 1 }, { gazetteer, index, store });
    expect(compared).toMatchObject({ kind: 'comparison', claims });
  });
});
