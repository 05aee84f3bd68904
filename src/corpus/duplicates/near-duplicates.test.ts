import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearDuplicate } from './near-duplicates.ts';
import {
  composeSignature,
  FEWEST_BANDS,
  listBands,
  readSignature,
  writeSignature,
} from './signature.ts';

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

describe('listBands', () => {
  it('has enough in common wherever a comparison finds a copy', () => {
    let [copies, missed] = [0, 0];
    for (let number = 0; number < 1_500; number += 1) {
      const text = composeText(number);
      const share = 0.35 + (number % 50) / 80;
      const copy = text.slice(0, text.length * share) + composeText(number + 5_000).slice(0, 800);
      const [one, other] = [composeSignature(text), composeSignature(copy)];
      if (findNearDuplicate(other, [{ id: 'one', signature: one }]) === undefined) continue;
      copies += 1;
      const bands = new Set(listBands(one));
      const common = listBands(other).filter((band) => bands.has(band)).length;
      if (common < FEWEST_BANDS) missed += 1;
    }
    expect(copies).toBeGreaterThan(700);
    // At the least likeness one in 40,000 is missed, above it fewer.
    expect(missed).toBe(0);
  });

  it('has too little in common for different texts, and nothing for a few words', () => {
    const all = Array.from({ length: 60 }, (_, at) => listBands(composeSignature(composeText(at))));
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
    const alike = pairs.filter(
      ([one, other]) => one.filter((band) => other.includes(band)).length >= FEWEST_BANDS,
    );
    expect(alike.length).toBeLessThan(0.03 * pairs.length);
    expect(listBands(composeSignature('A few words'))).toEqual([]);
  });
});

describe('writeSignature', () => {
  it('keeps every number', () => {
    fc.assert(
      fc.property(fc.uint32Array({ minLength: 128, maxLength: 128 }), (signature) => {
        expect(readSignature(writeSignature(signature))).toEqual(signature);
      }),
    );
  });
});
