import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PostProblem, ThreadPoster } from '../adapters/adapter.ts';
import type { Discussion, KeptQuotation } from '../domain/discussion.ts';
import { sayEnglish } from '../messages/say.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { tendNext } from './tend-discussions.ts';

const START_MS = Date.parse('2026-03-02T10:00:00Z');
const HOUR_MS = 3_600_000;
const A: KeptQuotation = {
  claimId: 'river/ports#1',
  text: 'The ports are open.',
  speaker: 'Tam Reyes',
  voice: 'quoted',
  articleId: 'river/ports',
  kind: 'article',
  headline: 'Ports',
  start: 0,
  end: 19,
};

let folder: string;
let store: Store;
let nowMs: number;
let told: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-outage-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  store = await openStore({ dataFolder: await mkdtemp(join(folder, 'data-')) });
  nowMs = START_MS;
  told = [];
  return () => store.close();
});

async function open(closesMs?: number): Promise<void> {
  await store.openDiscussion(
    {
      id: 'd1',
      group: 'slack:T1',
      place: 'slack:T1:C1:',
      topic: 'ports',
      a: A,
      b: { ...A, claimId: 'river/ports#2' },
      isAnonymous: false,
      hidesResults: false,
      openedBy: { person: 'U1' },
      openedMs: START_MS,
      ...(closesMs !== undefined && { closesMs }),
    },
    { readyMs: START_MS },
  );
}

const refused = async (): Promise<PostProblem> => ({ kind: 'refused', problem: 'No right.' });
/** A platform that lets nobody write. */
const refusing: ThreadPoster = {
  name: 'slack',
  limitMs: 1_000,
  render: async () => '{}',
  post: refused,
  find: refused,
  openThread: refused,
  edit: refused,
  openPrivate: refused,
};

/** Looks after it each minute of some hours, while no platform is there or one that refuses; gives how often something was tried. */
async function sitOut(hours = 48, posters: readonly ThreadPoster[] = []): Promise<number> {
  const report = (message: string) => void told.push(message);
  const tools = {
    store,
    posters,
    now: () => new Date(nowMs),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    readZone: async () => 'UTC',
    report,
  };
  let tries = 0;
  for (const endMs = nowMs + hours * HOUR_MS; nowMs < endMs; nowMs += 60_000) {
    while (await tendNext(tools)) tries += 1;
  }
  return tries;
}

const find = async (): Promise<Discussion | undefined> => store.findDiscussion('slack:T1', 'd1');

describe('an outage of two days', () => {
  it('loses no discussion, and is waited out in half hours', async () => {
    await open();
    expect(await sitOut()).toBeLessThan(110);
    expect((await find())?.state).toBe('open');
    expect(told).toEqual([]);
  });

  it('takes nothing from the two days that a missing right is waited for', async () => {
    await open();
    await sitOut();
    await sitOut(47, [refusing]);
    expect((await find())?.state).toBe('open');
    expect(told).toEqual([expect.stringContaining('The thread of discussion d1 waits: No right.')]);
    await sitOut(2, [refusing]);
    expect((await find())?.state).toBe('lost');
  });

  it('closes those whose day falls into it', async () => {
    await open(START_MS + 5 * HOUR_MS);
    await sitOut();
    const discussion = await find();
    expect(discussion?.state).toBe('closed');
    expect(discussion?.closing?.closedMs).toBeLessThan(START_MS + 6 * HOUR_MS);
  });
});
