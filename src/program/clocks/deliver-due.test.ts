import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Poster } from '../../adapters/adapter.ts';
import { composeProblem } from '../../card/build.ts';
import { sayEnglish } from '../../messages/say.ts';
import { openStore } from '../../store/open-store.ts';
import { deliverDue } from './keep-delivering.ts';

const DUE_MS = Date.parse('2026-03-02T09:00:00Z');
const WAITING = 40;

it('stops with the messages that are under way, and the others wait for the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-stop-'));
  const store = await openStore({ dataFolder: folder });
  for (let number = 0; number < WAITING; number += 1) {
    await store.saveSubscription({
      id: `s${number}`,
      place: `slack:T1:C${number}:`,
      schedule: { cron: '0 9 * * 1', zone: 'UTC' },
      isQuiet: false,
      madeBy: { person: 'U1' },
      madeMs: 0,
      nextDueMs: DUE_MS,
    });
  }
  let posted = 0;
  const poster: Poster = {
    name: 'slack',
    limitMs: 1_000,
    render: async () => '{}',
    find: async () => ({ messageId: undefined }),
    post: async () => {
      posted += 1;
      return { messageId: `m${posted}` };
    },
  };
  const tools = {
    store,
    posters: [poster],
    compose: async () => ({ card: composeProblem('Digest', ''), claimIds: [] }),
    now: () => new Date(DUE_MS),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    report: (message: string, cause?: unknown): never => {
      throw new Error(message, { cause });
    },
  };
  await deliverDue(tools, () => posted === 0);
  expect(posted).toBeGreaterThan(0);
  expect(posted).toBeLessThan(WAITING / 2);
  await deliverDue(tools);
  expect(posted).toBe(WAITING);
  await store.close();
  await rm(folder, { recursive: true });
});
