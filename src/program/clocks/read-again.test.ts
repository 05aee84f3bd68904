import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEnvironment } from '../../config/read-environment.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { sampleArticles } from '../../testing/sample-world.ts';
import { buildReader } from '../filling/build-reader.ts';
import { createReadAgain } from './read-again.ts';

const HOME = fileURLToPath(new URL('../../testing/sample-house/', import.meta.url));
const WEEK_MS = 7 * 86_400_000;

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-again-'));
  store = await openStore({ dataFolder: folder });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Looks at what is there; the index says each time what it is given. */
async function prepare(notices: (string | undefined)[]) {
  const environment = readEnvironment({
    READOUT_CONFIG: join(HOME, 'config'),
    READOUT_CORPUS: join(folder, 'nowhere'),
  });
  const warned: string[] = [];
  const log = { info() {}, warn: (sentence: string) => void warned.push(sentence), error() {} };
  const indexer = {
    async refresh() {
      const notice = notices.shift();
      return { changed: 0, removed: 0, ...(notice !== undefined && { notice }) };
    },
  };
  const house = { ...(await buildReader(environment)), store, indexer, problems: [] };
  let nowMs = 0;
  const readAgain = createReadAgain(house, { environment, log }, () => new Date(nowMs));
  const lookAt = async (atMs: number): Promise<void> => {
    nowMs = atMs;
    await readAgain();
  };
  return { lookAt, warned };
}

it('forgets a preview that nobody decided on in seven days, whether or not somebody decides on another', async () => {
  const [article] = sampleArticles;
  if (article === undefined) throw new Error('There is no sample article.');
  await store.saveDraft({ id: 'd1', article, warnings: [] }, 1_000);
  const { lookAt } = await prepare([]);
  await lookAt(1_000 + WEEK_MS);
  expect(await store.findDraft('d1')).toBeDefined();
  await lookAt(1_001 + WEEK_MS);
  expect(await store.findDraft('d1')).toBeUndefined();
});

it('says once what lasts, and again what came back', async () => {
  const { lookAt, warned } = await prepare(['Full.', 'Full.', undefined, 'Full.']);
  for (const atMs of [1, 2, 3, 4]) await lookAt(atMs);
  const [folderIsAway, ...notices] = warned;
  expect(folderIsAway).toContain('nowhere');
  expect(notices).toEqual(['Full.', 'Full.']);
});
