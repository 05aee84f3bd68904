import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const read = (text: string): readonly string[] =>
  tokenize(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it.each([
    ['words and marks', 'Park left, he said.', ['Park', 'left', ',', 'he', 'said', '.']],
    ['a contraction', 'We can’t go', ['We', 'ca', 'n’t', 'go']],
    ['no-break spaces', 'Park\u00a0left', ['Park', 'left']],
    ['typed quotation marks', "''No,'' he said", ["''", 'No', ',', "''", 'he', 'said']],
    ['a tab and a line break', 'a\tb\r\nc', ['a', 'b', 'c']],
    ['an emoji', 'Yes 😀 said Park', ['Yes', '😀', 'said', 'Park']],
  ])('finds %s where they stand', (_case, text, words) => {
    expect(read(text)).toEqual(words);
  });

  it('counts from the start of the article, not of the passage', () => {
    const [token] = tokenize('Lee. Park left.', { start: 5, end: 15 });
    expect(token).toMatchObject({ start: 5, end: 9, word: 'Park' });
  });

  it('reads a passage of a million characters without white space', () => {
    expect(read('x'.repeat(1_000_000)).length).toBeGreaterThan(0);
  });

  it('never leaves the passage, never overlaps and never loses a letter of plain text', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/u), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(read(text).join('')).toBe(list.join(''));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
