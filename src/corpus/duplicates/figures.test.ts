import { describe, expect, it } from 'vitest';
import { listFigures, shareFigures } from './figures.ts';

const CLOSE =
  'The index rose 1.2 percent to 5,432.10, while the smaller one fell 0.4 percent to 18,004.55. Oil was at 81.20 a barrel, gold at 2,151.';

function read(text: string): ReadonlySet<string> {
  return listFigures({ text, passages: [{ start: 0, end: text.length, role: 'body' }] });
}

describe('shareFigures', () => {
  it.each([
    ['itself', CLOSE],
    ['a copy that is cut short', CLOSE.slice(0, 95)],
    ['a copy with one figure corrected', CLOSE.replace('1.2', '1.3')],
    ['a copy that parts thousands with nothing', CLOSE.replaceAll(',', '')],
    ['a text without figures', 'The index rose, while the smaller one fell.'],
  ])('takes a text for one with %s', (_case, other) => {
    expect(shareFigures(read(CLOSE), read(other))).toBe(true);
  });

  it('tells the report of another day apart', () => {
    const other =
      'The index rose 0.3 percent to 5,448.40, while the smaller one fell 0.9 percent to 17,842.49. Oil was at 82.05 a barrel, gold at 2,159.';
    expect(shareFigures(read(CLOSE), read(other))).toBe(false);
  });

  it('reads the figures of the body alone', () => {
    const text = 'March 5, 2024\n\n12 cranes';
    const passages = [
      { start: 0, end: 13, role: 'date' },
      { start: 15, end: text.length, role: 'body' },
    ] as const;
    expect([...listFigures({ text, passages })]).toEqual(['12']);
  });
});
