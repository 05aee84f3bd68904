import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createClaimsEngine } from '../../claims/extract-claims.ts';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Article } from '../../domain/article.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { openStore } from '../../store/open-store.ts';
import { sampleActors, sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { addArticle } from '../add-article.ts';
import { findClaims } from './find-claims.ts';
import { createIndexer } from './index-claims.ts';

const TEXT =
  'Northland will open the river ports in spring, the harbour master said on Monday. The pilots of the lower river had waited at the locks for eleven days, because the gauge at the old bridge could not be trusted after the ice.';

it('counts what copies claim once, where it was published first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const store = await openStore({ dataFolder: folder });
  const gazetteer = createGazetteer(sampleActors);
  const index = createMemoryIndex();
  const indexer = createIndexer(store, index);
  const tools = { engine: createClaimsEngine({ gazetteer }), engineVersion: '1', store };
  const add = async (id: string, publishedOn: string): Promise<void> => {
    await addArticle(composeArticle(id, publishedOn), { origin: 'added' }, tools);
    await indexer.refresh();
  };
  const findPlaces = async (): Promise<readonly string[]> => {
    const query = { about: 'northland', page: 1 };
    const { findings } = await findClaims(query, { gazetteer, index, store, claimsPerPage: 9 });
    return findings.map(({ article }) => article.id);
  };
  await add('b', '2026-03-02');
  expect(await findPlaces()).toEqual(['b']);
  await add('c', '2026-03-03');
  expect(await findPlaces()).toEqual(['b']);
  await add('a', '2026-03-01');
  expect(await findPlaces()).toEqual(['a']);
  await store.removeArticle('a');
  await indexer.refresh();
  expect(await findPlaces()).toEqual(['b']);
  await store.close();
  await rm(folder, { recursive: true });
});

function composeArticle(id: string, publishedOn: string): Article {
  const passages = [{ start: 0, end: TEXT.length, role: 'body' }] as const;
  return { id, kind: 'article', headline: 'Ports', authors: [], publishedOn, text: TEXT, passages };
}

it.each([
  [9, undefined, 1],
  [3, 'holds 2 claims of 3', 1],
  [2, 'full at 2 claims; 1 articles cannot be searched. Move to PostgreSQL', 0],
])('tells where an index for %d claims has little room', async (mostClaims, notice, changed) => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const store = await openStore({ dataFolder: folder });
  const [article] = sampleArticles;
  if (article === undefined) throw new Error('There is no sample article.');
  const claims = sampleClaims.filter(({ articleId }) => articleId === article.id);
  await store.saveArticle(article, claims, { origin: 'corpus', engine: '1' });
  const indexer = createIndexer(store, { ...createMemoryIndex(), mostClaims });
  const report = await indexer.refresh();
  expect(report.changed).toBe(changed);
  expect(report.notice ?? '').toContain(notice ?? '');
  expect(report.notice === undefined).toBe(notice === undefined);
  // Told again each time, and read again by nobody.
  const read = vi.spyOn(store, 'findArticle');
  expect((await indexer.refresh()).notice).toBe(report.notice);
  expect(read).not.toHaveBeenCalled();
  await store.close();
  await rm(folder, { recursive: true });
});

it('reads the store once for all who ask before it begins, and again for who asks later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const store = await openStore({ dataFolder: folder });
  const indexer = createIndexer(store, createMemoryIndex());
  const list = vi.spyOn(store, 'listArticles');
  await Promise.all([indexer.refresh(), indexer.refresh(), indexer.refresh()]);
  expect(list).toHaveBeenCalledTimes(1);
  let later: Promise<unknown> | undefined;
  list.mockImplementationOnce(async () => {
    later = indexer.refresh();
    return [];
  });
  await indexer.refresh();
  await later;
  expect(list).toHaveBeenCalledTimes(3);
  await store.close();
  await rm(folder, { recursive: true });
});

it('lets others have their turn while it reads many articles', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const store = await openStore({ dataFolder: folder });
  for (let at = 0; at < 40; at += 1) {
    const article = {
      ...composeArticle(`${at}`, '2026-03-02'),
      text: `Ports ${at}.`,
      passages: [],
    };
    await store.saveArticle(article, [], { origin: 'added', engine: '1' });
  }
  let turns = 0;
  const count = (): void => {
    turns += 1;
    turn = setImmediate(count);
  };
  let turn = setImmediate(count);
  await createIndexer(store, createMemoryIndex()).refresh();
  clearImmediate(turn);
  // A store in a file answers within the call: without a pause there would be none.
  expect(turns).toBeGreaterThanOrEqual(9);
  await store.close();
  await rm(folder, { recursive: true });
});

it('goes on where the index cannot be kept in its file, and says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const store = await openStore({ dataFolder: folder });
  const [article] = sampleArticles;
  if (article === undefined) throw new Error('There is no sample article.');
  await store.saveArticle(article, sampleClaims, { origin: 'added', engine: '1' });
  const flush = () => Promise.reject(new Error('ENOSPC: no space left on device, write'));
  const indexer = createIndexer(store, { ...createMemoryIndex(), flush });
  const { changed, notice } = await indexer.refresh();
  expect(changed).toBe(1);
  expect(notice).toContain(
    'could not be kept in its file (ENOSPC: no space left on device, write)',
  );
  await store.close();
  await rm(folder, { recursive: true });
});
