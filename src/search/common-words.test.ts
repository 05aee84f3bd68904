import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline, writePhraseOutline } from './common-words.ts';
import { findLongestWord, foldEntry, foldPhrase, lowerEntry } from './phrase.ts';
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

  it('tells of one or two common words all there is to tell', () => {
    fc.assert(
      fc.property(text, text, phrase, (body, headline, asked) => {
        const entry = { text: body, headline };
        const outline = writePhraseOutline(foldPhrase(asked) ?? '');
        if (outline === undefined || outline.length > 2) return;
        const held = new Set(listCommonLexemes(foldEntry(entry)));
        const isHeld = listPhraseLexemes(asked).every((lexeme) => held.has(lexeme));
        expect(isHeld).toBe(stands(asked, entry));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([['the'], ['of the'], ['的'], ['我们'], ['的 了']])('names some for “%s”', (asked) => {
    expect(listPhraseLexemes(asked)).not.toEqual([]);
  });
});

describe('lowerEntry', () => {
  it('holds the longest word of every phrase that stands in the entry, where it tells', () => {
    const pieces = fc.array(
      fc.oneof(other, common, fc.constantFrom('Переговоры', 'RIVERSIDE', 'U.S.', 'of', 'e.u.x')),
    );
    fc.assert(
      fc.property(pieces, pieces, (words, asked) => {
        const entry = { text: words.join(' '), headline: 'Rivers’ banks' };
        const folded = foldPhrase(asked.join(' '));
        if (folded === undefined || !stands(folded, entry)) return;
        expect(lowerEntry(entry) ?? folded).toContain(findLongestWord(folded));
      }),
      { numRuns: 3000 },
    );
  });

  it('tells of plain entries alone', () => {
    expect(lowerEntry({ text: 'Heavy “RAIN”', headline: 'Вести' })).toBe('heavy “rain”\nвести');
    for (const text of ['naïve', 'the U.S. said', 'Ёлка', '银行']) {
      expect(lowerEntry({ text, headline: '' })).toBeUndefined();
    }
  });
});
