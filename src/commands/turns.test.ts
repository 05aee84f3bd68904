import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

describe('createTurns', () => {
  it('lets one go on in each round of the event loop, in the order in which they asked', async () => {
    const takeTurn = createTurns();
    const done: number[] = [];
    for (const number of [1, 2, 3]) void takeTurn().then(() => done.push(number));
    const seen: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await nextRound();
      seen.push(done.length);
    }
    expect(done).toEqual([1, 2, 3]);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
  });

  it('goes on after all had their turn', async () => {
    const takeTurn = createTurns();
    await takeTurn();
    await expect(takeTurn()).resolves.toBeUndefined();
  });
});
