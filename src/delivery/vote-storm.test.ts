import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runVoteStorm } from './vote-storm.contract.ts';

it('counts one vote a member, the last one, whatever comes how often and in which order, over a restart', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'readout-votes-'));
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const result = await runVoteStorm({ dataFolder }, { members: 40, chance });
  expect(result).toMatchObject({ isRight: true });
  expect(result.edits).toBeLessThan(5);
  await rm(dataFolder, { recursive: true });
});
