import { describe, expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

describe('readAhead', () => {
  it.each([0, 1, 3, 99])('gives all in order, no more than %d ahead', async (places) => {
    let [begun, taken, farthest] = [0, 0, 0];
    const list = Array.from({ length: 10 }, (_, at) => at);
    const got: (readonly [number, string])[] = [];
    const read = async (item: number): Promise<string> => {
      begun += 1;
      farthest = Math.max(farthest, begun - taken);
      return `read ${item}`;
    };
    for await (const pair of readAhead(list, places, read)) {
      got.push(pair);
      taken += 1;
    }
    expect(got).toEqual(list.map((item) => [item, `read ${item}`]));
    expect(farthest).toBe(Math.min(places + 1, 10));
  });

  it('throws what went wrong where it is taken', async () => {
    const read = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('The disk is gone.');
      return item;
    };
    const got: number[] = [];
    const take = async (): Promise<void> => {
      for await (const [, item] of readAhead([1, 2, 3], 5, read)) got.push(item);
    };
    await expect(take()).rejects.toThrow('The disk is gone.');
    expect(got).toEqual([1]);
  });
});
