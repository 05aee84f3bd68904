import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

/** How many have had their turn after each round of the event loop. */
async function countRounds(sliceMs: number, workMs: number): Promise<readonly number[]> {
  let nowMs = 0;
  const takeTurn = createTurns(sliceMs, () => nowMs);
  const done: number[] = [];
  for (const number of [1, 2, 3, 4]) {
    void takeTurn().then(() => {
      nowMs += workMs;
      done.push(number);
    });
  }
  const seen: number[] = [];
  while (done.length < 4) {
    await nextRound();
    seen.push(done.length);
  }
  expect(done).toEqual([1, 2, 3, 4]);
  return [...new Set(seen)];
}

describe('createTurns', () => {
  it('looks for what has come in between two pieces of work that take long', async () => {
    expect((await countRounds(5, 5)).length).toBeGreaterThanOrEqual(4);
  });

  it('does short pieces of work together', async () => {
    expect((await countRounds(5, 3)).length).toBe(2);
    expect(await countRounds(5, 1)).toEqual([4]);
  });

  it('goes on after all had their turn', async () => {
    const takeTurn = createTurns();
    await takeTurn();
    await expect(takeTurn()).resolves.toBeUndefined();
  });

  it('gives each one turn, also those who ask again in theirs', async () => {
    const takeTurn = createTurns(0);
    const done: string[] = [];
    const work = async (name: string): Promise<void> => {
      await takeTurn();
      done.push(`${name}1`);
      await takeTurn();
      done.push(`${name}2`);
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
  });
});
