import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuotationCloser } from './close-quotation.ts';

/** What is quoted at the beginning of a text. */
function quoted(text: string, escapes = ''): string | undefined {
  const end = createQuotationCloser(text, { escapes })(0);
  return end === undefined ? undefined : text.slice(1, end);
}

describe('createQuotationCloser', () => {
  it.each([
    ['the same mark', '"open ports" now', 'open ports'],
    ['a pair', '“open ports” now', 'open ports'],
    ['a pair of German', '„offene Häfen“ jetzt', 'offene Häfen'],
    ['a pair of French', '«au port» là', 'au port'],
    ['corners', '「港口」 x', '港口'],
    ['a mark that closes on both sides', '”hamnar” nu', 'hamnar'],
    ['another mark than it began with', '"open ports” now', 'open ports'],
    ['nothing', '"" now', ''],
    ['a blank before its end', '"open ports " now', 'open ports '],
    ['the option behind it', '"open ports "by:park', 'open ports '],
    ['an option behind it that is quoted, too', '"open ports "by:"Ada Park"', 'open ports '],
    ['an inch', '"a pipe of 5" or so', 'a pipe of 5'],
    ['typographic marks in straight ones', '"he said “no” today" x', 'he said “no” today'],
    ['straight marks in typographic ones', '“he said "no" today” x', 'he said "no" today'],
    ['straight marks in straight ones', '"he said "no" today" x', 'he said "no" today'],
    ['typographic marks in the same', '“he said “no” today” x', 'he said “no” today'],
    ['marks that a phone turned the wrong way', '“he said ”no“ today“ x', 'he said ”no“ today'],
    ['German marks in straight ones', '"er sagte „nein“ dazu" x', 'er sagte „nein“ dazu'],
    ['French marks in their like', '«il a dit «non» hier» x', 'il a dit «non» hier'],
    [
      'one in another in a third',
      '"she: “he said “no” again” she"',
      'she: “he said “no” again” she',
    ],
    ['what begins and ends with one', '““No”, and “never”” x', '“No”, and “never”'],
    ['two around the same', '""no"" x', '"no"'],
    ['one behind a bracket and a dash', '"all (“no”) –“never”" x', 'all (“no”) –“never”'],
    ['one behind a colon', '"he said: “no”" x', 'he said: “no”'],
    ['one that does not close', '"the so-called “experts" x', 'the so-called “experts'],
    [
      'one that does not close, before another value',
      '"the so-called “experts" like:"open ports"',
      'the so-called “experts',
    ],
  ])('finds %s', (_case, text, inside) => {
    expect(quoted(text)).toBe(inside);
  });

  it.each(['"open ports', '“open ports', '«open ports" x', '"'])('finds no end of %s', (text) => {
    expect(quoted(text)).toBeUndefined();
  });

  it('skips what is escaped', () => {
    expect(quoted('"he said \\“no\\" today" x', '\\')).toBe('he said \\“no\\" today');
  });

  it('reads the next one well where one before did not pair', () => {
    const text = '"the so-called “experts" "he said “no” today"';
    const find = createQuotationCloser(text);
    expect(find(0)).toBe(text.indexOf('" "'));
    expect(find(text.indexOf('"he'))).toBe(text.length - 1);
  });

  it('keeps words in pairs of any kind whole, however deep', () => {
    const pairs = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']);
    const { quotation } = fc.letrec<{ quotation: string }>((tie) => ({
      quotation: fc
        .tuple(pairs, fc.option(tie('quotation'), { nil: 'no', maxDepth: 4 }))
        .map(([[open, close], inner]) => `${open}he said ${inner} today${close}`),
    }));
    fc.assert(
      fc.property(quotation, (text) => {
        expect(quoted(`${text} by:park`)).toBe(text.slice(1, -1));
      }),
    );
  });

  it.each([
    '"a ',
    '“a ',
    '"a “',
    '«a ',
  ])('reads 100,000 of %j: time that grows with their square would be minutes', (part) => {
    const text = part.repeat(100_000);
    const find = createQuotationCloser(text);
    const openings = Array.from(text.matchAll(/["“«]/gu), ({ index }) => index);
    expect(openings.map(find)).toHaveLength(openings.length);
  });
});
