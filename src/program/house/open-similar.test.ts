import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { openStore } from '../../store/open-store.ts';
import { openSimilar } from './open-similar.ts';

it('compares no meanings until the config says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const store = await openStore({ dataFolder: folder });
  const config = readConfig('config');
  const environment = readEnvironment({ READOUT_DATA: folder });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const open = (similarClaims: boolean) =>
    openSimilar({
      config: { ...config, readout: { ...config.readout, similarClaims } },
      environment,
      store,
      log,
      stays: true,
    });
  expect(config.readout.similarClaims).toBe(false);
  expect(open(false)).toBeUndefined();
  expect(open(true)?.progress).toEqual({ done: 0, total: 0 });
  await store.close();
  await rm(folder, { recursive: true });
});
