import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['a no-break space', 'a\u00a0b', 'a b'],
    ['a typographic apostrophe', 'Park’s', "Park's"],
    ['two apostrophes for a quotation mark', "''No''", '" No" '],
    ['a lone surrogate', 'a\ud800b', 'a?b'],
    ['nothing in a pair of surrogates', 'a😀b', 'a😀b'],
  ])('folds %s and keeps the length', (_case, text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text)).toHaveLength(text.length);
  });
});
