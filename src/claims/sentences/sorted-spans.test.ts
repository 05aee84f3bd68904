import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBefore, findTouching } from './sorted-spans.ts';

const SPANS = [
  { start: 0, end: 2 },
  { start: 4, end: 6 },
  { start: 8, end: 9 },
];

describe('countBefore', () => {
  it.each([
    [0, 0],
    [2, 1],
    [5, 1],
    [6, 2],
    [99, 3],
  ])('counts what ends by %i', (place, count) => {
    expect(countBefore(SPANS, place)).toBe(count);
  });
});

describe('findTouching', () => {
  it('finds what a search from end to end finds', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(5), (start, length) => {
        const stretch = { start, end: start + length };
        const slow = SPANS.filter((span) => span.start < stretch.end && span.end > stretch.start);
        expect(findTouching(SPANS, stretch)).toEqual(slow);
      }),
    );
  });
});
