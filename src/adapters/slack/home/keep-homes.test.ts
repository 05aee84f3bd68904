import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { sampleAnswer } from '../../../testing/sample-cards.ts';
import { createSampleDesk, sampleCommand } from '../../adapter.contract.ts';
import type { SlackCaller } from '../caller/slack-caller.ts';
import { createHomes, type Homes } from './keep-homes.ts';

const PAUSE_MS = 5;
const asked: string[] = [];
const shown: string[] = [];
/** What each page that is composed waits for. */
let gate: Promise<void> = Promise.resolve();
let nowMs = 0;
let homes: Homes;

const inner: FrontDesk = {
  ...createSampleDesk(),
  commands: [
    { ...sampleCommand, name: 'discussion vote', permission: 'own' },
    { ...sampleCommand, name: 'readings done', permission: 'own', changesHome: 'own' },
    { ...sampleCommand, name: 'settings change', permission: 'manage', changesHome: 'all' },
  ],
  dispatch: vi.fn<FrontDesk['dispatch']>(async ({ command }, caller) => {
    if (command !== 'home') return sampleAnswer;
    await gate;
    await caller.listChannels?.();
    await caller.managesPlace?.();
    await caller.hasRole?.(['S1']);
    return sampleAnswer;
  }),
};

beforeEach(async () => {
  gate = Promise.resolve();
  nowMs = 0;
  homes = createHomes(inner, {
    log: { info() {}, warn: vi.fn(), error: vi.fn() },
    now: () => nowMs,
    pauseMs: PAUSE_MS,
  });
  for (const person of ['U1', 'U2', 'U3']) {
    await homes.show({ caller: composeCaller(person), client: composeClient() });
  }
  shown.length = 0;
  vi.mocked(inner.dispatch).mockClear();
});
afterEach(() => homes.stop());

function composeCaller(person: string): SlackCaller {
  const say = (what: string) => async (): Promise<readonly string[]> => {
    asked.push(what);
    return [];
  };
  return {
    place: { adapter: 'slack', workspace: 'T1' },
    person,
    isKnown: true,
    listMembers: (group) => say(`members of ${group}`)(),
    listChannels: say(`channels of ${person}`),
    managesPlace: async () => (await say(`rights of ${person}`)()).length > 0,
    hasRole: async () => false,
  };
}

/** Slack, as far as pages are put there. */
function composeClient() {
  const publish = async ({ user_id: person }: { user_id: string }) => shown.push(person);
  // Nothing else of the client is used for pages.
  return { views: { publish } } as unknown as Parameters<Homes['show']>[0]['client'];
}

const run = (command: string, person = 'U2') =>
  homes.watch(inner).dispatch({ command, options: {} }, composeCaller(person));

describe('the pages that are open', () => {
  it('stay as they are after a change that they do not show', async () => {
    await run('discussion vote');
    await sleep(PAUSE_MS * 10);
    expect(shown).toEqual([]);
  });

  it('show anew what changed for one person, or for all, and take nobody’s turn', async () => {
    await run('readings done');
    await vi.waitFor(() => expect(shown).toEqual(['U2']));
    await run('settings change');
    await vi.waitFor(() => expect(shown).toEqual(['U2', 'U1', 'U2', 'U3']));
    const homesAsked = vi
      .mocked(inner.dispatch)
      .mock.calls.filter(([{ command }]) => command === 'home');
    expect(homesAsked.map(([, , extras]) => extras?.isUnasked)).toEqual(Array(4).fill(true));
  });

  it('are gone over once at a time, and once more for what changed meanwhile', async () => {
    let release = (): void => undefined;
    gate = new Promise((resolve) => {
      release = resolve;
    });
    await run('settings change');
    await sleep(PAUSE_MS * 5);
    for (let at = 0; at < 5; at += 1) {
      await run('settings change');
      await sleep(PAUSE_MS * 3);
    }
    release();
    await vi.waitFor(() => expect(shown).toHaveLength(6));
    await sleep(PAUSE_MS * 10);
    expect(shown).toEqual(['U1', 'U2', 'U3', 'U1', 'U2', 'U3']);
  });

  it('ask Slack once for what is the same for all, and once a minute for the rest', async () => {
    nowMs = 61_000;
    asked.length = 0;
    await run('settings change');
    await vi.waitFor(() => expect(shown).toHaveLength(3));
    await run('settings change');
    await vi.waitFor(() => expect(shown).toHaveLength(6));
    const once = ['U1', 'U2', 'U3'].flatMap((each) => [`channels of ${each}`, `rights of ${each}`]);
    expect(asked.toSorted()).toEqual([...once, 'members of S1'].toSorted());
    nowMs += 61_000;
    await run('readings done');
    await vi.waitFor(() => expect(shown).toHaveLength(7));
    expect(asked.slice(7).toSorted()).toEqual(['channels of U2', 'members of S1', 'rights of U2']);
  });
});
