import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline, writePhraseOutline } from './common-words.ts';
import { createGlimpse, foldEntry, foldPhrase } from './phrase.ts';
import { listCommonLexemes, listPhraseLexemes } from './postgres/common-lexemes.ts';

const common = fc.constantFrom('of', 'the', 'On', 'don’t', 'a.m.', 'и', 'не', '的', '我们', '们的');
const other = fc.constantFrom(
  'rivers',
  'Ёлочка',
  'naïve',
  'О переговорах',
  '银行',
  '我们的银行',
  'the的of',
  'of/the',
  '|',
  '—',
  'x',
);
const text = fc
  .array(fc.tuple(fc.oneof(common, common, other), fc.constantFrom(' ', ' ', ', ', '')))
  .map((pieces) => pieces.flat().join(''));
const phrase = fc
  .array(common, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', '').map((between) => words.join(between)));

/** Where a phrase stands in an entry, as its folded text tells. */
function stands(
  asked: string,
  entry: { readonly text: string; readonly headline: string },
): boolean {
  const folded = foldPhrase(asked);
  return folded !== undefined && foldEntry(entry).includes(folded);
}

describe('writeOutline', () => {
  it('holds a phrase of common words where the text does', () => {
    let told = 0;
    fc.assert(
      fc.property(text, text, phrase, (body, headline, asked) => {
        const entry = { text: body, headline };
        const outline = writePhraseOutline(foldPhrase(asked) ?? '');
        if (outline === undefined) return;
        told += 1;
        expect(writeOutline(foldEntry(entry)).includes(outline)).toBe(stands(asked, entry));
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it.each([
    ['the', 1],
    ['of the', 2],
    ['не и', 2],
    ['的', 1],
    ['我们', 2],
  ])('writes “%s” as %d signs', (asked, signs) => {
    expect(writePhraseOutline(foldPhrase(asked) ?? '')).toHaveLength(signs);
  });

  it.each([['of rivers'], ['银行'], ['的 of'], ['的 了']])('tells nothing of “%s”', (asked) => {
    expect(writePhraseOutline(foldPhrase(asked) ?? '')).toBeUndefined();
  });
});

describe('listPhraseLexemes', () => {
  it('gives what every entry holds in which the phrase stands', () => {
    fc.assert(
      fc.property(text, text, phrase, (body, headline, asked) => {
        const entry = { text: body, headline };
        if (!stands(asked, entry)) return;
        const held = new Set(listCommonLexemes(foldEntry(entry)));
        expect(listPhraseLexemes(asked).filter((lexeme) => !held.has(lexeme))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([['the'], ['of the'], ['的'], ['我们'], ['的 了']])('names some for “%s”', (asked) => {
    expect(listPhraseLexemes(asked)).not.toEqual([]);
  });
});

describe('createGlimpse', () => {
  it('passes over no entry in which the phrase stands', () => {
    const pieces = fc.array(
      fc.oneof(other, common, fc.constantFrom('Переговоры', 'RIVERSIDE', 'U.S.')),
    );
    fc.assert(
      fc.property(pieces, pieces, (words, asked) => {
        const entry = { text: words.join(' '), headline: 'Rivers’ banks' };
        const folded = foldPhrase(asked.join(' '));
        if (folded === undefined || !stands(folded, entry)) return;
        expect(createGlimpse(folded)(entry)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes over an entry without the longest of its words', () => {
    const mayHold = createGlimpse(' heavy snowfall ');
    expect(mayHold({ text: 'Heavy rain', headline: 'Weather' })).toBe(false);
    expect(mayHold({ text: 'Heavy SNOWFALL', headline: 'Weather' })).toBe(true);
    expect(mayHold({ text: 'Heavy rain', headline: 'Snowfall' })).toBe(true);
  });
});
