import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { openStore } from '../../store/open-store.ts';
import { sampleReading } from '../../store/readings/reading-store.contract.ts';
import type { Store } from '../../store/store.ts';
import { composeDigest } from './compose-digest.ts';

const { group } = sampleReading;
/** The end of the first of March where clocks are five hours behind, and five hours ahead. */
const NEW_YORK_MS = Date.parse('2026-03-02T04:59:59.999Z');
const ALMATY_MS = Date.parse('2026-03-01T18:59:59.999Z');

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-digest-'));
  store = await openStore({ dataFolder: folder });
  for (const dueMs of [NEW_YORK_MS, ALMATY_MS]) {
    await store.assignReading({ ...sampleReading, dueMs });
  }
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('composeDigest', () => {
  it.each([
    [
      'both on their day in either zone',
      '2026-03-01',
      '2026-03-01T13:00:00Z',
      [ALMATY_MS, NEW_YORK_MS],
    ],
    [
      'one on the evening before the day of UTC ends',
      '2026-03-01',
      '2026-03-01T20:00:00Z',
      [NEW_YORK_MS],
    ],
    ['none in New York on the day after', '2026-03-02', '2026-03-02T14:00:00Z', []],
    ['none before the last seven days', '2026-02-20', '2026-02-20T14:00:00Z', []],
  ])('lists the readings that are due: %s', async (_case, day, at, dues) => {
    const tools = { store, group, gazetteer: createGazetteer([]), index: createMemoryIndex() };
    const query = { day, atMs: Date.parse(at), posted: [] };
    const { readings = [] } = await composeDigest(query, tools);
    expect(readings.map(({ dueMs }) => dueMs)).toEqual(dues);
  });
});
