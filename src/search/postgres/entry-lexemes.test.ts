import { describe, expect, it } from 'vitest';
import { foldEntry } from '../phrase.ts';
import { base } from '../sample-searches.contract.ts';
import { composeIndexed } from '../term-query.ts';
import { composeLexemes } from './entry-lexemes.ts';

/** The lengths under which “ports” stands, in a claim that has as many other words and says it so many times. */
function findBand(others: number, times: number): readonly string[] {
  const words = Array.from({ length: others }, (_, at) => `word${at}`);
  const text = [...words, ...Array.from({ length: times }, () => 'ports')].join(' ');
  const names = { headline: '', speaker: '', actorIds: [], passageActorIds: [] };
  const entry = composeIndexed({ ...base, ...names, text });
  const lexemes = composeLexemes(entry, foldEntry(entry)).others;
  return lexemes.filter((lexeme) => /^n\d+tport$/u.test(lexeme));
}

describe('composeLexemes', () => {
  it.each([
    [17, 1, 'n18tport'],
    // As much as in a claim of five words, or of one; none weighs more than in one without any.
    [17, 2, 'n5tport'],
    [17, 3, 'n1tport'],
    [2, 9, 'n0tport'],
    [200, 1, 'n99tport'],
  ])('knows a word beside %i others, %i times, by what it weighs', (others, times, band) => {
    expect(findBand(others, times)).toEqual([band]);
  });
});
