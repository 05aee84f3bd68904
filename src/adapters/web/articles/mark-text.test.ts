import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, readQuotation } from './mark-text.ts';

describe('markText', () => {
  it('marks a quotation that runs over two passages and what stands between them', () => {
    const text = 'One two.\n\nThree four.';
    const passages = [
      { role: 'body', start: 0, end: 8 },
      { role: 'comment', start: 10, end: 21 },
    ] as const;
    const pieces = markText({ text, passages }, { start: 4, end: 15 });
    expect(pieces.map(({ stretches }) => stretches)).toEqual([
      [
        { text: 'One ', marked: false },
        { text: 'two.', marked: true },
      ],
      [{ text: '\n\n', marked: true }],
      [
        { text: 'Three', marked: true },
        { text: ' four.', marked: false },
      ],
    ]);
  });

  it('marks exactly the quotation and loses no letter, whatever the passages', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.nat(60)), fc.nat(60), fc.nat(60), check),
    );
  });
});

function check(text: string, cuts: readonly number[], one: number, other: number): void {
  const edges = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
  const passages = edges.flatMap((start, index) => {
    const end = edges[index + 1];
    return end === undefined || index % 3 === 2 ? [] : [{ role: 'body', start, end } as const];
  });
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  const stretches = markText({ text, passages }, { start, end }).flatMap((each) => each.stretches);
  expect(stretches.map((each) => each.text).join('')).toBe(text);
  const marked = stretches.filter((each) => each.marked);
  expect(marked.map((each) => each.text).join('')).toBe(text.slice(start, end));
}

describe('readQuotation', () => {
  it.each([
    ['a span of the text', '2', '5', { start: 2, end: 5 }],
    ['the whole text', '0', '8', { start: 0, end: 8 }],
    ['nothing where it ends beyond the text', '2', '9', undefined],
    ['nothing where it is empty', '2', '2', undefined],
    ['nothing where it is turned around', '5', '2', undefined],
    ['nothing where it begins within a character', '7', '8', undefined],
    ['nothing where it is no number', '-1', '1e1', undefined],
    ['nothing where half of it is missing', '2', '', undefined],
  ])('reads %s', (_case, start, end, expected) => {
    expect(readQuotation('abcdef😀', start, end)).toEqual(expected);
  });
});
