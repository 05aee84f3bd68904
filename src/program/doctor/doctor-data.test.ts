import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineData } from './doctor-data.ts';

const MEBIBYTE = 2 ** 20;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-data-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('examineData', () => {
  it.each([
    ['much room', 500 * MEBIBYTE, 'good', 'can be written.'],
    ['an unknown room', undefined, 'good', 'can be written.'],
    ['little room', 30 * MEBIBYTE, 'warning', '30 MB are free'],
    ['no room', 4_096, 'fault', '0 MB are free'],
  ])('tells of %s', async (_case, free, state, says) => {
    const [found] = await examineData(folder, async () => free);
    expect(found).toMatchObject({ state, says: expect.stringContaining(says) });
  });

  it('reads what this machine has', async () => {
    expect(await examineData(folder)).toMatchObject([{ about: 'data folder' }]);
  });
});
