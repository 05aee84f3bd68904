import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage, Poster, PostProblem } from '../adapters/adapter.ts';
import type { Subscription } from '../domain/subscription.ts';
import { openSay, sayEnglish } from '../messages/say.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type DeliverTools, deliverNext, findLease } from './deliver.ts';
import { findRetry } from './find-retry.ts';
import { createPace } from './pace.ts';
import { planDue } from './plan-due.ts';

const MONDAY = new Date('2026-03-02T04:00:00Z');
const DAY_MS = 86_400_000;
const BUSY: PostProblem = { kind: 'retry', problem: 'The platform is busy.' };

let folder: string;
let store: Store;
let now: Date;
let posted: OutgoingMessage[];
let told: string[];
let composed: number;
/** What the next calls to the platform give, instead of taking the message. */
let faults: ((message: OutgoingMessage) => { messageId: string } | PostProblem)[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-delivery-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  store = await openStore({ dataFolder: await mkdtemp(join(folder, 'data-')) });
  now = MONDAY;
  posted = [];
  told = [];
  faults = [];
  composed = 0;
  return () => store.close();
});

const poster: Poster = {
  name: 'slack',
  limitMs: 10_000,
  render: async (card) => JSON.stringify({ text: card.title }),
  post: async (message) => faults.shift()?.(message) ?? take(message),
  find: async ({ nonce }) => {
    const at = posted.findIndex((each) => each.nonce === nonce);
    return { messageId: at < 0 ? undefined : `m${at + 1}` };
  },
};

function take(message: OutgoingMessage): { messageId: string } {
  posted.push(message);
  return { messageId: `m${posted.length}` };
}

function composeTools(more: Partial<DeliverTools> = {}): DeliverTools {
  return {
    store,
    posters: [poster],
    async compose(_subscription, { isLate }) {
      composed += 1;
      const title = `Issue ${composed}${isLate ? ', late' : ''}`;
      return {
        card: { kind: 'answer', title, blocks: [], actions: [] },
        claimIds: [`c${composed}`],
      };
    },
    now: () => now,
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    report: (message) => void told.push(message),
    ...more,
  };
}

async function subscribe(more: Partial<Subscription> = {}): Promise<Subscription> {
  const subscription: Subscription = {
    id: 's1',
    place: 'slack:T1:C1:',
    schedule: { cron: '0 9 * * 1', zone: 'Asia/Almaty' },
    isQuiet: false,
    madeBy: { person: 'U1' },
    madeMs: 0,
    nextDueMs: MONDAY.getTime(),
    ...more,
  };
  await store.saveSubscription(subscription);
  return subscription;
}

const plan = (): Promise<number> => planDue({ ...composeTools(), createNonce: () => randomUUID() });

function wait(ms: number): void {
  now = new Date(now.getTime() + ms);
}

describe('deliverNext with a pace', () => {
  it('brings out what goes elsewhere before what would wait behind its own', async () => {
    for (const at of [1, 2, 3]) await subscribe({ id: `s${at}`, place: 'slack:LARGE:C1:' });
    await subscribe({ id: 's4', place: 'slack:SMALL:C1:' });
    await plan();
    const paced = { everyMs: 250, everyMsInChannel: 1_100, scope: 'workspace' } as const;
    const pace = createPace({
      nowMs: () => now.getTime(),
      wait: async (ms) => wait(ms),
    });
    const tools = composeTools({ posters: [{ ...poster, pace: paced }], pace });
    while (await deliverNext(tools));
    expect(posted.map(({ place }) => place.workspace)).toEqual([
      'LARGE',
      'SMALL',
      'LARGE',
      'LARGE',
    ]);
  });
});

describe('planDue', () => {
  it('plans nothing before the time, then one issue, and moves on by the calendar of the zone', async () => {
    await subscribe({
      schedule: { cron: '0 9 * * 1', zone: 'Europe/Berlin' },
      nextDueMs: Date.parse('2026-03-23T08:00:00Z'),
    });
    now = new Date('2026-03-23T07:59:59Z');
    expect(await plan()).toBe(0);
    now = new Date('2026-03-23T08:00:00Z');
    expect(await plan()).toBe(1);
    expect(await plan()).toBe(0);
    // The clocks go forward in between.
    expect((await store.findSubscription('s1'))?.nextDueMs).toBe(
      Date.parse('2026-03-30T07:00:00Z'),
    );
  });

  it('brings the latest of several missed issues out once, marked late', async () => {
    await subscribe();
    wait(15 * DAY_MS);
    expect(await plan()).toBe(1);
    expect(await plan()).toBe(0);
    const [delivery, ...others] = await store.listDeliveries(9);
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ isLate: true, dueMs: MONDAY.getTime() + 14 * DAY_MS });
    expect((await store.findSubscription('s1'))?.nextDueMs).toBe(MONDAY.getTime() + 21 * DAY_MS);
  });

  it('plans nothing again where the clock goes back', async () => {
    await subscribe();
    await plan();
    wait(-7 * DAY_MS);
    expect(await plan()).toBe(0);
    wait(7 * DAY_MS);
    expect(await plan()).toBe(0);
  });

  it('leaves alone what is paused', async () => {
    const { nextDueMs: _nextDueMs, ...paused } = await subscribe();
    await store.saveSubscription(paused);
    expect(await plan()).toBe(0);
  });
});

describe('planDue, where one cannot be planned,', () => {
  it('plans the others, and pauses the one with its reason', async () => {
    const zone = 'Nowhere/Sunk';
    await subscribe({ schedule: { cron: '0 9 * * 1', zone } });
    await subscribe({ id: 's2', place: 'slack:T1:C2:' });
    expect(await plan()).toBe(1);
    expect(await plan()).toBe(0);
    expect(told).toEqual(['Subscription s1 could not be planned.']);
    expect(await store.listDeliveries(9)).toMatchObject([{ subscriptionId: 's2' }]);
    const paused = await store.findSubscription('s1');
    expect(paused).not.toHaveProperty('nextDueMs');
    expect(paused?.problem).toContain(zone);
  });

  it('leaves one as it is where the store fails', async () => {
    await subscribe();
    const planDelivery = () => Promise.reject(new Error('The store is away.'));
    const tools = { ...composeTools(), store: { ...store, planDelivery }, createNonce: () => 'n' };
    expect(await planDue(tools)).toBe(0);
    expect(told).toHaveLength(1);
    expect(await plan()).toBe(1);
  });
});

describe('deliverNext', () => {
  it('brings an issue out once, and remembers what was in it', async () => {
    await subscribe();
    await plan();
    expect(await deliverNext(composeTools())).toBe(true);
    expect(await deliverNext(composeTools())).toBe(false);
    expect(posted.map(({ body }) => body)).toEqual(['{"text":"Issue 1"}']);
    expect(posted[0]?.place).toEqual({ adapter: 'slack', workspace: 'T1', channel: 'C1' });
    expect(await store.listPosted('s1')).toEqual(['c1']);
    expect(await store.listDeliveries(9)).toMatchObject([{ state: 'sent', messageId: 'm1' }]);
  });

  it('does not bring out again what got through although the answer was lost', async () => {
    await subscribe();
    await plan();
    faults.push((message) => {
      take(message);
      return BUSY;
    });
    await deliverNext(composeTools());
    wait(5_000);
    await deliverNext(composeTools());
    expect(posted).toHaveLength(1);
    expect(await store.listDeliveries(9)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('brings out the same words after a crash in the middle', async () => {
    await subscribe();
    await plan();
    faults.push(() => {
      throw new Error('The process is gone.');
    });
    await deliverNext(composeTools());
    wait(findLease([poster]));
    await deliverNext(composeTools());
    expect(composed).toBe(1);
    expect(posted.map(({ body }) => body)).toEqual(['{"text":"Issue 1"}']);
    expect(told).toHaveLength(1);
  });

  it('leaves the message to whoever took over when the machine stood still', async () => {
    await subscribe();
    await plan();
    const slow = composeTools({
      async compose(...args) {
        wait(findLease([poster]));
        return composeTools().compose(...args);
      },
    });
    await deliverNext(slow);
    expect(posted).toEqual([]);
    await deliverNext(composeTools());
    expect(posted).toHaveLength(1);
  });

  it.each<[string, PostProblem, number, object]>([
    [
      'waits where the platform asks to',
      { ...BUSY, retryAfterMs: 60_000 },
      1,
      { state: 'pending', problem: BUSY.problem },
    ],
    [
      'lays aside what was refused',
      { kind: 'refused', problem: 'Not in the channel.' },
      1,
      { state: 'dead' },
    ],
    ['gives up in the end', BUSY, 12, { state: 'dead', attempts: 12 }],
  ])('%s', async (_case, problem, times, delivery) => {
    await subscribe();
    await plan();
    for (let attempt = 0; attempt < times; attempt += 1) {
      faults.push(() => problem);
      await deliverNext(composeTools());
      wait(30 * 60_000);
    }
    expect(await store.listDeliveries(9)).toMatchObject([delivery]);
    expect((await store.findSubscription('s1'))?.nextDueMs).toBeDefined();
  });

  it('pauses the subscription of a channel that is gone, and says why', async () => {
    await subscribe();
    await plan();
    faults.push(() => ({ kind: 'gone', problem: 'The channel is no more.' }));
    await deliverNext(composeTools());
    const paused = await store.findSubscription('s1');
    expect(paused).toMatchObject({ problem: 'The channel is no more.' });
    expect(paused?.nextDueMs).toBeUndefined();
    expect(told).toEqual([
      expect.stringContaining('waits for a person'),
      expect.stringContaining('There is no way to them'),
    ]);
  });

  it('tells whoever made the subscription of a channel that is gone, once', async () => {
    await subscribe();
    const told: OutgoingMessage[] = [];
    const talker: Poster = {
      ...poster,
      post: async (message) => {
        if (message.place.channel === 'C1') return { kind: 'gone', problem: 'It is archived.' };
        told.push(message);
        return { messageId: 'm' };
      },
      openPrivate: async (person) => ({ place: { adapter: 'slack', channel: `D-${person}` } }),
    };
    const subscription = await store.findSubscription('s1');
    await plan();
    if (subscription) {
      const more = {
        dueMs: MONDAY.getTime() - 1,
        nextDueMs: undefined,
        isLate: false,
        nonce: 'n2',
      };
      const { nextDueMs } = (await store.findSubscription('s1')) ?? {};
      await store.planDelivery({ ...subscription, ...(nextDueMs && { nextDueMs }) }, more);
    }
    while (await deliverNext(composeTools({ posters: [talker] })));
    expect((await store.listDeliveries(9)).map(({ state }) => state)).toEqual(['dead', 'dead']);
    expect(told).toHaveLength(1);
    expect(told[0]?.place).toEqual({ adapter: 'slack', channel: 'D-U1' });
    expect(told[0]?.body).toContain('A digest that you made is paused');
  });

  it('looks for the message before it sends again what a person let be tried again', async () => {
    await subscribe();
    await plan();
    faults.push((message) => {
      take(message);
      return { kind: 'refused', problem: 'It says no, and took it.' };
    });
    await deliverNext(composeTools());
    const [dead] = await store.listDeliveries(9);
    expect(await store.reviveDelivery(dead?.key ?? '')).toBe(true);
    await deliverNext(composeTools());
    expect(posted).toHaveLength(1);
    expect(await store.listDeliveries(9)).toMatchObject([{ state: 'sent', messageId: 'm1' }]);
  });

  it('names the thread below a message in the language of its group', async () => {
    await subscribe();
    await plan();
    const opened: string[] = [];
    const card = { kind: 'answer', title: 'Below', blocks: [], actions: [] } as const;
    const groups: string[] = [];
    const tools = composeTools({
      posters: [
        {
          ...poster,
          openBelow: async ({ messageId }, name) => {
            opened.push(name);
            return { thread: messageId };
          },
        },
      ],
      compose: async () => ({ card, details: { card, nonce: 'below' }, claimIds: [] }),
      openSay: async (group) => {
        groups.push(group);
        return openSay('ru');
      },
    });
    while (await deliverNext(tools));
    expect(opened).toEqual(['Подробности']);
    expect(new Set(groups)).toEqual(new Set(['slack:T1']));
  });

  it.each<[string, Partial<Poster>, object, number]>([
    [
      'puts the details into the thread below the message',
      { openBelow: async ({ messageId }) => ({ thread: messageId }) },
      { state: 'sent', place: 'slack:T1:C1:m1' },
      2,
    ],
    [
      'leaves the details to the page where there are no threads',
      { openBelow: async () => ({ thread: undefined }) },
      { state: 'skipped', place: 'slack:T1:C1:m1' },
      1,
    ],
    [
      'leaves the details to the page where threads may not be opened',
      { openBelow: async () => ({ kind: 'refused', problem: 'No.' }) },
      { state: 'skipped' },
      1,
    ],
    [
      'tries the details again later where the platform is busy',
      { openBelow: async () => BUSY },
      { state: 'pending', problem: BUSY.problem },
      1,
    ],
  ])('%s', async (_case, more, expected, messages) => {
    await subscribe();
    await plan();
    const card = { kind: 'answer', title: 'Below', blocks: [], actions: [] } as const;
    const tools = composeTools({
      posters: [{ ...poster, ...more }],
      compose: async (...args) => {
        const issue = await composeTools().compose(...args);
        return issue && { ...issue, details: { card, nonce: 'below' } };
      },
    });
    while (await deliverNext(tools));
    expect(posted).toHaveLength(messages);
    expect((await store.listDeliveries(9)).find(({ nonce }) => nonce === 'below')).toMatchObject(
      expected,
    );
  });

  it.each<[string, Partial<DeliverTools>, () => Promise<unknown>]>([
    ['there is nothing to say', { compose: async () => undefined }, async () => undefined],
    ['the subscription was removed', {}, () => store.removeSubscription('s1')],
  ])('stays silent where %s', async (_case, more, prepare) => {
    await subscribe();
    await plan();
    await prepare();
    await deliverNext(composeTools(more));
    expect(posted).toEqual([]);
    expect(await store.listDeliveries(9)).toMatchObject([{ state: 'skipped' }]);
  });

  it('waits for a platform that is not connected', async () => {
    await subscribe({ place: 'discord:1:2:' });
    await plan();
    for (let minute = 0; minute < 300; minute++) {
      expect(await deliverNext(composeTools())).toBe(false);
      wait(60_000);
    }
    expect(await store.listDeliveries(9)).toMatchObject([{ state: 'pending', attempts: 0 }]);
    await deliverNext(composeTools({ posters: [{ ...poster, name: 'discord' }] }));
    expect(await store.listDeliveries(9)).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  it('brings each out once where several work at it', async () => {
    for (const at of [1, 2, 3, 4, 5]) await subscribe({ id: `s${at}`, place: `slack:T1:C${at}:` });
    await plan();
    const workers = [1, 2, 3].map(async () => {
      while (await deliverNext(composeTools()));
    });
    await Promise.all(workers);
    expect(new Set(posted.map(({ place }) => place.channel))).toHaveProperty('size', 5);
    expect(posted).toHaveLength(5);
  });
});

describe('findRetry', () => {
  it.each([
    [1, 0, 5_000],
    [2, 0, 10_000],
    [11, 0, 1_800_000],
    [12, 0, undefined],
    [1, 60_000, 62_000],
    [12, 60_000, 62_000],
  ])('after %i attempts, asked to wait %i ms, gives %s', (attempts, retryAfterMs, waitMs) => {
    expect(findRetry(attempts, { retryAfterMs }, () => 1)).toBe(waitMs);
  });
});
