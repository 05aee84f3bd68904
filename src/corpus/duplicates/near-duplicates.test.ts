import { describe, expect, it } from 'vitest';
import { findNearDuplicate } from './near-duplicates.ts';
import { composeSignature } from './signature.ts';

const WORDS = 'crane rope quay basin mayor owner court coast money spring snow talks result'.split(
  ' ',
);

/** A text of its own for each number; the same number gives the same. */
function composeText(number: number, length = 300): string {
  let state = number + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  }).join(' ');
}

const KNOWN = [1, 2, 3, 4, 5].map((number) => ({
  id: `text ${number}`,
  signature: composeSignature(composeText(number)),
}));

describe('findNearDuplicate', () => {
  const text = composeText(3);
  it.each([
    ['the same text', text],
    ['other capitals and marks', `“${text.toUpperCase().replaceAll(' QUAY', ', QUAY!')}”`],
    ['a copy with a byline and a teaser', `By Ada Park. ${text} More about ropes in our shop.`],
    ['a copy cut off', text.slice(0, text.length * 0.6)],
    ['a copy with a new beginning', `Nobody expected this. ${text.slice(200)}`],
  ])('finds %s', (_case, copy) => {
    const found = findNearDuplicate(composeSignature(copy), KNOWN);
    expect(found).toEqual({ id: 'text 3', likeness: expect.any(Number) });
    expect(found?.likeness).toBeGreaterThan(0.3);
  });

  it.each([
    ['another text', composeText(9)],
    ['a text that quotes one sentence', `${composeText(9)} ${text.slice(0, 150)}`],
    ['the same words in another order', text.split(' ').toReversed().join(' ')],
    ['a few words', text.slice(0, 40)],
    ['nothing', ''],
  ])('finds none for %s', (_case, other) => {
    const short = ['', text.slice(0, 40)].map((start) => ({
      id: start,
      signature: composeSignature(start),
    }));
    const known = [...KNOWN, ...short];
    expect(findNearDuplicate(composeSignature(other), known)).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    const copies = [0.7, 0.95, 0.8].map((share) => ({
      id: String(share),
      signature: composeSignature(text.slice(0, text.length * share)),
    }));
    expect(findNearDuplicate(composeSignature(text), copies)?.id).toBe('0.95');
  });
});
