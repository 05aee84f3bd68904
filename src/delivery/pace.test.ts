import { describe, expect, it } from 'vitest';
import type { Poster } from '../adapters/adapter.ts';
import { createPace } from './pace.ts';

const PLACE = { adapter: 'slack', workspace: 'T1', channel: 'C1' };

function createPoster(pace: Poster['pace']): Poster {
  return {
    name: 'slack',
    limitMs: 1,
    ...(pace === undefined ? {} : { pace }),
    render: async () => '',
    post: async () => ({ messageId: '' }),
    find: async () => ({ messageId: undefined }),
  };
}

/** Takes turns one after the other, and says how long each waited. */
function createTurns(scope: 'workspace' | 'all' | undefined) {
  const waited: number[] = [];
  let nowMs = 0;
  const pace = createPace({
    nowMs: () => nowMs,
    wait: async (ms) => void waited.push(ms),
  });
  const poster = createPoster(scope && { everyMs: 100, everyMsInChannel: 1_000, scope });
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { pace, poster, waited, pass };
}

describe('createPace', () => {
  it('lets a channel wait longer than the others', async () => {
    const { pace, poster, waited } = createTurns('workspace');
    await pace.take(poster, PLACE);
    await pace.take(poster, { ...PLACE, channel: 'C2' });
    await pace.take(poster, PLACE);
    expect(waited).toEqual([100, 1_000]);
  });

  it.each([
    ['each workspace by itself', 'workspace', []],
    ['all workspaces together', 'all', [100]],
  ] as const)('counts %s', async (_case, scope, expected) => {
    const { pace, poster, waited } = createTurns(scope);
    await pace.take(poster, PLACE);
    await pace.take(poster, { ...PLACE, workspace: 'T2' });
    expect(waited).toEqual(expected);
  });

  it('lets all wait as long as the platform asks, ten seconds at most', async () => {
    const { pace, poster, waited, pass } = createTurns('workspace');
    pace.hold(poster, PLACE, 3_000);
    await pace.take(poster, PLACE);
    pass(60_000);
    pace.hold(poster, PLACE, 3_600_000);
    await pace.take(poster, { ...PLACE, channel: 'C2' });
    expect(waited).toEqual([3_000, 10_000]);
  });

  it('names where a message would wait long, by how the places begin', async () => {
    const { pace, poster, pass } = createTurns('workspace');
    for (const channel of ['C1', 'C2']) await pace.take(poster, { ...PLACE, channel });
    expect(pace.listBusy()).toEqual(['slack:T1:C1:', 'slack:T1:C2:']);
    for (const channel of ['C3', 'C4']) await pace.take(poster, { ...PLACE, channel });
    expect(pace.listBusy()).toContain('slack:T1:');
    pass(60_000);
    expect(pace.listBusy()).toEqual([]);
  });

  it('lets nobody wait where the platform names no pace', async () => {
    const { pace, poster, waited } = createTurns(undefined);
    await pace.take(poster, PLACE);
    await pace.take(poster, PLACE);
    expect(waited).toEqual([]);
  });
});
