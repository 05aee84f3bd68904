import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeStore } from './store.contract.ts';

describe('createSqlStore', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  describeStore('in a SQLite file', async () => ({
    dataFolder: await mkdtemp(join(folder, 'sqlite-')),
  }));
});
