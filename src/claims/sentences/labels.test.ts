import { describe, expect, it } from 'vitest';
import { skipLabel } from './labels.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

describe('skipLabel', () => {
  it.each([
    ['Q: The dam broke.', 'The'],
    ['14:32 GMT: The dam broke.', 'The'],
    ['9.05 – The dam broke.', 'The'],
    ['OSLO, March 3 (UPI) — The dam broke.', 'The'],
    ['The dam: it broke.', 'The'],
    ['14 dams broke.', '14'],
    ['NATO said it broke.', 'NATO'],
  ])('begins “%s” with “%s”', (text, word) => {
    const [sentence = []] = splitSentences(tokenize(text, { start: 0, end: text.length }), []);
    expect(sentence[skipLabel(sentence)]?.word).toBe(word);
  });
});
