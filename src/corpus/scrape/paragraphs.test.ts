import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.ts';

const read = (text: string): readonly string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('findParagraphs', () => {
  it.each([
    ['lines', 'One.\nTwo.\r\n\r\nThree.\rFour.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['lines apart from blanks', '\u00a0 One. \t\n\u200b\n \u0007Two.\ufeff', ['One.', 'Two.']],
    ['separators of Unicode', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['nothing in blanks', ' \n\u00a0\n\u200b', []],
  ])('finds %s', (_case, text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  const wrapped = `Harbour talks end
By Ada Park

The talks about the harbour of the old town ended on
Monday without a result, as the mayor of the town said
in the evening. Nobody had hoped for one, and few had
come.
The crane stays.`;

  it('joins the lines of a text that is wrapped, and leaves its short lines alone', () => {
    expect(read(wrapped).map((paragraph) => paragraph.split('\n').length)).toEqual([1, 1, 4, 1]);
  });

  it('begins a paragraph with an indented line, whatever the margin', () => {
    const indented = `   Harbour talks end
       The talks about the harbour of the old town ended
   on Monday without a result, as the mayor of the town
   said in the evening.
       Nobody had hoped for one, and few had come to wait
   for it in the rain. The crane of the harbour stays on
   the quay.`;
    expect(read(indented).map((paragraph) => paragraph.split('\n').length)).toEqual([1, 3, 3]);
  });

  it('joins lines beside an address that is too long to be wrapped', () => {
    const address = `https://quay.example/${'ice'.repeat(50)}`;
    expect(read(`${wrapped}\n\n${address}`)).toHaveLength(5);
  });

  it('joins nothing where one line is as long as a paragraph', () => {
    expect(read(`${wrapped}\n\n${'The crane of the harbour stays. '.repeat(5)}`)).toHaveLength(8);
  });

  it('joins nothing where few lines could have been wrapped', () => {
    expect(read('The longest line of all these lines here\nBy Ada Park\nMay 6, 2024')).toHaveLength(
      3,
    );
  });

  it('gives paragraphs in order, apart, without a blank at an end, and leaves out blanks only', () => {
    const blanks = [' ', '\n', '\r', '\u00a0', '\u200b', '\u0000'];
    const pieces = fc.array(fc.constantFrom(...blanks, 'word', '“', '\ud800', '🙂'));
    const withoutBlanks = (text: string): string =>
      blanks.reduce((left, blank) => left.replaceAll(blank, ''), text);
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        let outside = '';
        let before = 0;
        for (const { start, end } of findParagraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          const [first, last] = [text.charAt(start), text.charAt(end - 1)];
          expect(withoutBlanks(first + last)).toBe(first + last);
          outside += text.slice(before, start);
          before = end;
        }
        expect(withoutBlanks(outside + text.slice(before))).toBe('');
      }),
    );
  });
});
