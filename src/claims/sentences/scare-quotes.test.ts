import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { isScareQuote } from './scare-quotes.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

function readLast(text: string): boolean {
  const span = { start: 0, end: text.length };
  const tokens = splitSentences(tokenize(text, span), findQuotations(text, span)).flat();
  return isScareQuote(
    tokens,
    tokens.findLastIndex(({ closes }) => closes),
  );
}

describe('isScareQuote', () => {
  it.each([
    ['a noun held at a distance', 'The “experts” left.', true],
    ['a name that others use', 'The so-called “party of peace” left.', true],
    ['a label with its comma inside', 'Park, a “friend of the river,” left.', true],
    ['guillemets', 'The «experts» left.', true],
    ['a whole statement', 'Park said “talks have ended” on Monday.', false],
    ['a fragment with a verb', 'Park said the plan “has failed” again.', false],
    ['a word that somebody speaks', 'Park said: “No.”', false],
    ['an opening of its own', '“Experts,” Park said.', false],
    ['a long phrase', 'It is a “plan for all the towns along the old river” now.', false],
    ['no quotation', 'Park left.', false],
  ])('tells %s', (_case, text, isScare) => {
    expect(readLast(text)).toBe(isScare);
  });
});
