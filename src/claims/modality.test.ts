import { describe, expect, it } from 'vitest';
import { readPassage } from './attribution/attribution.ts';
import type { ParsedSentence } from './grammar/parse.ts';
import { findHearsay, findHedges, findPrediction, isNegated } from './modality.ts';

function parse(text: string): ParsedSentence {
  const [sentence] = readPassage(text, { start: 0, end: text.length }).sentences;
  if (!sentence) throw new Error(`The sample has no sentence: ${text}`);
  return sentence.parsed;
}

describe('findHedges', () => {
  it.each([
    ['Talks could end.', ['could']],
    ['Talks are likely to end.', ['likely']],
    ['Talks reportedly ended.', ['reportedly']],
    ['Talks ended in May.', []],
  ])('finds the hedges of “%s”', (text, words) => {
    const hedges = findHedges(parse(text), [{ start: 0, end: text.length }]);
    expect(hedges.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('isNegated', () => {
  it.each([
    ['Talks have not ended.', true],
    ['Talks never ended.', true],
    ['There was no deal.', true],
    ['Talks ended.', false],
    ['Talks ended because Park did not come.', false],
  ])('reads “%s” as %s', (text, negated) => {
    expect(isNegated(parse(text), [{ start: 0, end: text.length }])).toBe(negated);
  });
});

describe('findPrediction', () => {
  it.each([
    ['Talks will end.', true],
    ['Talks are going to fail.', true],
    ['Talks have ended.', false],
    ['Park read the will.', false],
  ])('reads “%s” as %s', (text, predicts) => {
    const found = findPrediction(parse(text), [{ start: 0, end: text.length }]);
    expect(found !== undefined).toBe(predicts);
  });
});

describe('findHearsay', () => {
  it('finds what nobody answers for, outside quotations', () => {
    expect(findHearsay(parse('Park is reportedly ill.'))).toEqual([{ start: 8, end: 18 }]);
    expect(findHearsay(parse('She called him “reportedly ill”.'))).toEqual([]);
  });
});
