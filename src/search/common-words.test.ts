import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline, writePhraseOutline } from './common-words.ts';
import { createGuess, foldEntry, foldPhrase, isPlain } from './phrase.ts';
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

describe('createGuess', () => {
  it('takes every phrase to be possible that stands in a plain entry', () => {
    const pieces = fc.array(
      fc.oneof(other, common, fc.constantFrom('Переговоры', 'RIVERSIDE', 'U.S.', 'of', 'e.u.x')),
    );
    fc.assert(
      fc.property(pieces, pieces, pieces, (words, asked, besides) => {
        const entry = { text: words.join(' '), headline: 'Rivers’ banks' };
        const folded = foldPhrase(asked.join(' '));
        if (folded === undefined || !isPlain(entry) || !stands(folded, entry)) return;
        const mayHold = createGuess([foldPhrase(besides.join(' ')) ?? folded, folded]);
        expect(mayHold(entry.text) || mayHold(entry.headline)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves out what holds no word of any phrase', () => {
    const mayHold = createGuess([' heavy rain ', ' вести из дома ']);
    expect(['It rained', 'HEAVY', 'Новые Вести'].map(mayHold)).toEqual([false, true, true]);
    expect(createGuess([' heavy ', ' 1984 '])('1984')).toBe(true);
  });
});

describe('isPlain', () => {
  it('tells of what folding changes in its case alone', () => {
    expect(isPlain({ text: 'Heavy “RAIN”', headline: 'Вести' })).toBe(true);
    for (const text of ['naïve', 'the U.S. said', 'Ёлка', '银行']) {
      expect(isPlain({ text, headline: '' })).toBe(false);
    }
  });
});
