import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFindings, sampleGazetteer } from '../../claims/links/sample-findings.contract.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { findLinks } from './find-links.ts';
import { createIndexer } from './index-claims.ts';

const findings = [
  ...sampleFindings('China has benefited from the Russian move in Kazakhstan.'),
  ...sampleFindings('In Kazakhstan, the Russian move hurts China.'),
  ...sampleFindings('The port of Aktau reopened to grain ships.'),
];
const [benefit = '', harm = '', port = ''] = findings.map(({ claim }) => claim.id);
const index = createMemoryIndex();
let store: Store;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  store = await openStore({ dataFolder: folder });
  for (const { article, claim } of findings) {
    await store.saveArticle(article, [claim], { origin: 'corpus', engine: 'test' });
  }
  await createIndexer(store, index).refresh();
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('findLinks', () => {
  it.each([
    ['some claims', [benefit, harm, port], 1],
    ['claims that no link joins', [benefit, port], 0],
    ['claims that are gone', [benefit, 'river-post/gone#0'], 0],
    ['those that meet a query', { actors: [['china'], ['russia']] }, 1],
    ['a query that nothing meets', { words: 'zeppelin' }, 0],
  ])('finds the links among %s', async (_case, asked, count) => {
    const links = await findLinks(asked, { store, index, gazetteer: sampleGazetteer });
    expect(links).toHaveLength(count);
    for (const { from, to, kind } of links) {
      expect([from, to].sort()).toEqual([benefit, harm].sort());
      expect(kind).toBe('contradicts');
    }
  });
});
