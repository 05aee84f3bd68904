import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';

const find = (text: string): readonly string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('findQuotations', () => {
  it.each([
    ['a single one', 'He said “no”.', ['“no”']],
    ['two of them', '“Yes,” she said. “Now.”', ['“Yes,”', '“Now.”']],
    ['straight marks', 'He said "no" and "yes".', ['"no"', '"yes"']],
    ['typed marks', "''No,'' he said.", ["''No,''"]],
    ['guillemets', 'Она сказала: «Нет».', ['«Нет»']],
    ['low marks', 'Er sagte: „Nein“.', ['„Nein“']],
    ['single marks', 'He called it ‘a mess’.', ['‘a mess’']],
    ['no apostrophe', 'The dog’s bone and the workers’ rights', []],
    [
      'one inside another as the outer one',
      '“He said ‘no’ to us,” she said.',
      ['“He said ‘no’ to us,”'],
    ],
    ['one that never closes up to the end', 'She said: “We will go', ['“We will go']],
    ['none in plain text', 'She left.', []],
  ])('finds %s', (_case, text, quotations) => {
    expect(find(text)).toEqual(quotations);
  });

  it('tells a closed quotation from an open one', () => {
    const [open] = findQuotations('“We go', { start: 0, end: 6 });
    expect(open?.closed).toBe(false);
  });

  it('reads ten thousand marks that never close', () => {
    expect(find('“ '.repeat(10_000))).toHaveLength(1);
    expect(find("'a ".repeat(10_000))).toHaveLength(0);
  });
});
