import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage, PostProblem } from '../adapters/adapter.ts';
import { writePlainText } from '../card/plain-text.ts';
import { sayEnglish } from '../messages/say.ts';
import { openStore } from '../store/open-store.ts';
import { sampleReading } from '../store/readings/reading-store.contract.ts';
import type { Store } from '../store/store.ts';
import { type RemindTools, remindNext } from './remind-readers.ts';

const NOW_MS = sampleReading.assignedMs;
const GONE: PostProblem = { kind: 'refused', problem: 'Slack knows nobody by that id.' };
const BUSY: PostProblem = { kind: 'retry', problem: 'Slack is busy.' };

let folder: string;
let store: Store;
let nowMs: number;
let posted: OutgoingMessage[];
let told: string[];
/** Why a person cannot be written to. */
let problems: Map<string, PostProblem>;
/** Why a look for an earlier message fails. */
let blind: PostProblem | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-remind-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  store = await openStore({ dataFolder: await mkdtemp(join(folder, 'data-')) });
  nowMs = NOW_MS;
  posted = [];
  told = [];
  problems = new Map();
  blind = undefined;
  return () => store.close();
});

async function remind(): Promise<void> {
  const tools: RemindTools = {
    store,
    now: () => new Date(nowMs),
    openSay: () => Promise.resolve(sayEnglish),
    report: (message) => void told.push(message),
    posters: [
      {
        name: 'slack',
        render: async (card) => writePlainText(card),
        post: async (message) => ({ messageId: `m${posted.push(message)}` }),
        find: async ({ nonce }) =>
          blind ?? { messageId: posted.find((each) => each.nonce === nonce)?.nonce },
        openPrivate: async (person) =>
          problems.get(person) ?? { place: { adapter: 'slack', channel: `D-${person}` } },
      },
    ],
  };
  while (await remindNext(tools));
}

const channels = (): readonly (string | undefined)[] => posted.map(({ place }) => place.channel);

describe('remindNext', () => {
  it('writes once to each person who is named and not through, and says where the article was removed', async () => {
    const to = ['slack:U2', 'slack:U3'];
    const { number } = await store.assignReading({ ...sampleReading, to });
    await store.finishReading('slack:T1', { number, member: { person: 'U3' }, atMs: 1 });
    nowMs = NOW_MS - 1;
    await remind();
    expect(posted).toEqual([]);
    nowMs = NOW_MS;
    await remind();
    await remind();
    expect(channels()).toEqual(['D-U2']);
    expect(posted[0]?.body).toMatch(/Reading 1 is due soon.*was removed.*\/readings done 1/su);
  });

  it.each([
    ['everybody', {}],
    ['a user group', { to: ['slack:subteam^S1'] }],
  ])('writes to the channel where a reading is for %s', async (_case, more) => {
    const { to: _to, ...reading } = sampleReading;
    await store.assignReading({ ...reading, ...more });
    await remind();
    expect(channels()).toEqual(['C1']);
  });

  it('tells whoever assigned it who could not be reached', async () => {
    problems.set('U9', GONE);
    await store.assignReading({ ...sampleReading, to: ['slack:U9', 'slack:U2'] });
    await remind();
    expect(channels()).toEqual(['D-U2', 'D-U1']);
    expect(posted[1]?.body).toMatch(/U9 may have left: Slack knows nobody by that id/u);
  });

  it('tries again what the platform did not take, and sends nobody the same twice', async () => {
    problems.set('U2', BUSY);
    await store.assignReading(sampleReading);
    await remind();
    problems.clear();
    nowMs += 10 * 60_000;
    await remind();
    expect(channels()).toEqual(['D-U1', 'D-U2']);
  });

  it('sends nothing again where it cannot look for what was sent, until it can', async () => {
    problems.set('U2', BUSY);
    await store.assignReading(sampleReading);
    await remind();
    problems.clear();
    blind = BUSY;
    nowMs += 10 * 60_000;
    await remind();
    expect(channels()).toEqual(['D-U1']);
    blind = undefined;
    nowMs += 10 * 60_000;
    await remind();
    expect(channels()).toEqual(['D-U1', 'D-U2']);
  });

  it('reminds also where Readout may not look for its messages at all', async () => {
    blind = GONE;
    await store.assignReading(sampleReading);
    await remind();
    expect(channels()).toEqual(['D-U1', 'D-U2']);
  });

  it('gives up when the day is over', async () => {
    await store.assignReading(sampleReading);
    nowMs = sampleReading.dueMs + 1;
    await remind();
    expect(posted).toEqual([]);
    expect(told).toEqual([expect.stringContaining('its day is over')]);
  });
});
