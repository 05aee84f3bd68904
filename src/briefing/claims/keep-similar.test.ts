import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLearnedClaims } from '../../search/similar/learned-claims.ts';
import { createSampleEmbedder } from '../../search/similar/sample-embedder.contract.ts';
import type { SimilarClaims } from '../../search/similar/similar-claims.ts';
import { openVectorFile } from '../../search/similar/vector-file.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { createSimilarKeeper } from './keep-similar.ts';

let folder: string;
let store: Store;
let similar: SimilarClaims;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  store = await openStore({ dataFolder: folder });
  for (const article of sampleArticles) {
    const own = sampleClaims.filter(({ articleId }) => articleId === article.id);
    await store.saveArticle(article, own, { origin: 'corpus', engine: 'test' });
  }
  const embedder = createSampleEmbedder();
  similar = await openLearnedClaims(embedder, openVectorFile(join(folder, 'near.bin'), embedder));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function keep(tools: { readonly similar?: SimilarClaims; readonly waitMs?: number } = {}) {
  const reportFault = (message: string): void => void faults.push(message);
  return createSimilarKeeper({ store, similar, waitMs: 60_000, reportFault, ...tools });
}

it('learns what the store holds, waits for it as long as it may, and forgets what goes', async () => {
  const keeper = keep();
  keeper.refresh();
  const near = await keeper.findNear('tariffs on timber', { limit: 9 });
  expect(near[0]?.nearness).toBeGreaterThan(0.7);
  expect(near).toHaveLength(sampleClaims.length);
  const total = (await store.listArticles()).length;
  expect(keeper.progress).toEqual({ done: total, total });
  const [gone] = sampleArticles;
  await store.removeArticle(gone?.id ?? '');
  keeper.refresh();
  await keeper.idle;
  const left = await keeper.findNear('tariffs on timber', { limit: 9 });
  expect(left.map(({ id }) => id)).toEqual(
    near.map(({ id }) => id).filter((id) => !id.startsWith(`${gone?.id}#`)),
  );
  expect(faults).toEqual([]);
});

it('answers from what it knows while it learns, and tells of a fault', async () => {
  const stuck = { ...similar, listVersions: () => new Promise<never>(() => undefined) };
  const keeper = keep({ similar: stuck, waitMs: 0 });
  keeper.refresh();
  expect(await keeper.findNear('tariffs', { limit: 1 })).toHaveLength(1);
  const broken = keep({ similar: { ...similar, listVersions: () => Promise.reject(new Error()) } });
  broken.refresh();
  await broken.idle;
  expect(faults).toEqual(['Learning similar claims failed']);
});
