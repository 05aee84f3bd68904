import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVectorTable, roundVector } from './vector-table.ts';

const vectors = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
  ),
  { maxLength: 3000 },
);

describe('createVectorTable', () => {
  it('gives what is near, nearest first, and nothing that is far', () => {
    const table = createVectorTable(2);
    table.put('same', roundVector([1, 0]));
    table.put('near', roundVector([0.8, 0.6]));
    table.put('far', roundVector([0, 1]));
    table.put('against', roundVector([-1, 0]));
    const near = table.listNear(roundVector([1, 0]));
    expect(near.map(({ hash }) => hash)).toEqual(['same', 'near']);
    expect(near[0]?.nearness).toBeCloseTo(1, 5);
    expect(near[1]?.nearness).toBeCloseTo(0.8, 2);
  });

  it('holds what was put last and not removed, however many come and go', () => {
    fc.assert(
      fc.property(vectors, (changes) => {
        const table = createVectorTable(3);
        const held = new Map<string, readonly number[]>();
        for (const [number, vector, isPut] of changes) {
          const hash = `${number}`;
          if (isPut) table.put(hash, roundVector(vector));
          else table.remove(hash);
          if (isPut) held.set(hash, Array.from(roundVector(vector)));
          else held.delete(hash);
        }
        const found = new Map(Array.from(table.entries(), ([hash, vector]) => [hash, [...vector]]));
        expect(found).toEqual(held);
        expect(table.size).toBe(held.size);
        for (const [hash, vector] of held) {
          const own = table.listNear(Int8Array.from(vector)).find((each) => each.hash === hash);
          expect(own?.nearness).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('grows', () => {
    const table = createVectorTable(2);
    for (let at = 0; at < 3000; at += 1) table.put(`${at}`, roundVector([1, at / 3000]));
    expect(table.size).toBe(3000);
    expect(table.listNear(roundVector([1, 0]))[0]?.hash).toBe('0');
  });
});
