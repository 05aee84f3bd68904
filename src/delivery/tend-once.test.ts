import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage, PostProblem, ThreadPoster } from '../adapters/adapter.ts';
import { writePlainText } from '../card/plain-text.ts';
import { sayEnglish } from '../messages/say.ts';
import { composeSampleDiscussion } from '../store/discussions/discussion-store.contract.ts';
import type { NewDiscussion } from '../store/discussions/discussion-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { tendNext } from './tend-discussions.ts';
import type { TendTools } from './tend-tools.ts';

const GROUP = 'slack:T1';
const THREAD = { adapter: 'slack', workspace: 'T1', channel: 'C1', thread: '1' };
const MINUTE_MS = 60_000;
const BUSY: PostProblem = { kind: 'retry', problem: 'The platform is busy.' };

let folder: string;
let store: Store;
let nowMs: number;
/** A platform that takes every message, also one it has. */
let posted: OutgoingMessage[];
/** The card of the thread that was opened last. */
let opened: string;
/** What happens to the next messages of entries, instead of their being taken. */
let fates: ((take: () => void) => Promise<PostProblem | undefined>)[];
let tools: TendTools;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-once-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  store = await openStore({ dataFolder: await mkdtemp(join(folder, 'data-')) });
  nowMs = Date.parse('2026-03-02T10:00:00Z');
  posted = [];
  fates = [];
  const report = (message: string, cause: unknown): never => {
    throw new Error(message, { cause });
  };
  const now = () => new Date(nowMs);
  tools = {
    store,
    posters: [poster],
    now,
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    readZone: async () => 'Asia/Almaty',
    report,
  };
  return () => store.close();
});

const poster: ThreadPoster = {
  name: 'slack',
  limitMs: 1_000,
  render: async (card) => writePlainText(card),
  async post(message) {
    const take = (): void => void posted.push(message);
    const fate = /Reason|^Claim [AB]/u.test(message.body) ? fates.shift() : undefined;
    if (fate === undefined) take();
    return (await fate?.(take)) ?? { messageId: message.nonce };
  },
  find: async ({ nonce }) => ({
    messageId: posted.some((each) => each.nonce === nonce) ? nonce : undefined,
  }),
  openPrivate: async () => ({ place: THREAD }),
  async openThread({ place, body }) {
    opened = body;
    return { place: THREAD, starter: { place, messageId: '1' } };
  },
  edit: async (message) => message,
};

async function open(closesMs?: number, more: Partial<NewDiscussion> = {}): Promise<string> {
  const sample = composeSampleDiscussion({
    group: GROUP,
    openedMs: nowMs,
    ...more,
    ...(closesMs !== undefined && { closesMs }),
  });
  const { id } = await store.openDiscussion(sample, { readyMs: nowMs });
  await tend();
  return id;
}

async function tend(): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    while (await tendNext(tools));
    nowMs += 10_000;
  }
}

async function bring(id: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const entry = {
      kind: 'reason',
      text,
      atMs: nowMs,
      member: 'U1',
      by: { person: 'U1' },
    } as const;
    await store.addEntry(id, entry, nowMs);
  }
}

const listReasons = (): readonly string[] =>
  posted.flatMap(({ body }) => /Reason \w+/u.exec(body)?.[0] ?? []);

/** The minutes tell the reasons, too, under another nonce. */
function expectOnce(): void {
  const nonces = posted.map(({ nonce }) => nonce);
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(listReasons().length).toBeGreaterThan(1);
}

/** The answer gets lost on its way back. */
async function loseAnswer(take: () => void): Promise<PostProblem> {
  take();
  return BUSY;
}

/** More than the card has room for. */
function composeLong(): Partial<NewDiscussion> {
  const { a, b } = composeSampleDiscussion();
  return { a: { ...a, text: 'Ice. '.repeat(300) }, b: { ...b, text: 'Ports. '.repeat(300) } };
}

describe('tendNext', () => {
  it('brings both quotations in full, each once, where the platform is busy meanwhile', async () => {
    fates.push(async () => BUSY, loseAnswer);
    await open(undefined, composeLong());
    expect(posted.map(({ body }) => body.split('\n')[0])).toEqual(['Claim A', 'Claim B']);
  });

  it('tells days in the zone of the group', async () => {
    await open(Date.parse('2026-03-06T18:59:00Z'));
    expect(opened).toContain('Fri, 6 Mar 2026, 23:59 (Asia/Almaty)');
  });

  it('brings no reason twice where the discussion is closed after an answer was lost', async () => {
    const id = await open();
    await bring(id, 'Reason one');
    fates.push(loseAnswer);
    await tendNext(tools);
    await store.closeDiscussion(id, { closedMs: nowMs }, 'closed');
    nowMs += 60 * MINUTE_MS;
    await tend();
    expectOnce();
  });

  it('brings no reason twice where its day comes after an answer was lost', async () => {
    const id = await open(nowMs + 10 * MINUTE_MS);
    await bring(id, 'Reason one');
    fates.push(loseAnswer);
    await tendNext(tools);
    nowMs += 60 * MINUTE_MS;
    await tend();
    expect((await store.findDiscussion(GROUP, id))?.state).toBe('closed');
    expectOnce();
  });

  it('keeps a discussion for as long as its messages take', async () => {
    const id = await open();
    await bring(id, 'Reason one', 'Reason two', 'Reason three', 'Reason four');
    const slowly = async (take: () => void): Promise<undefined> => {
      nowMs += MINUTE_MS;
      // Another process looks just then.
      expect(await tendNext(tools)).toBe(false);
      take();
    };
    fates.push(slowly, slowly, slowly, slowly);
    await tendNext(tools);
    expect(listReasons()).toEqual(['Reason one', 'Reason two', 'Reason three', 'Reason four']);
  });

  it('leaves what is left to whoever took over while the machine stood still', async () => {
    const id = await open();
    await bring(id, 'Reason one', 'Reason two');
    fates.push(async (take) => {
      take();
      nowMs += 60 * MINUTE_MS;
      await tend();
      return undefined;
    });
    await tendNext(tools);
    await tend();
    expect(listReasons()).toEqual(['Reason one', 'Reason two']);
  });
});
