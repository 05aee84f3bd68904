import { describe, expect, it } from 'vitest';
import { splitWords } from './words.ts';

const fold = (text: string): string =>
  splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');

describe('splitWords', () => {
  it.each([
    ['a minus before a number', 'growth of -2.1 percent', 'growth of - 2.1 percent'],
    ['one that is typed as a minus', 'growth of −2.1', 'growth of - 2.1'],
    ['one that is typed as a dash', '(–$3bn)', '- $ 3bn'],
    [
      'no minus within a range, a word or a date',
      '2019–2021 COVID-19 1-5',
      '2019 2021 covid 19 1 5',
    ],
    ['no minus in a dash', 'by 5% – not once - 7', 'by 5 % not once 7'],
    ['numbers with their point and commas', '1,500.25 2021. 1...5', '1,500.25 2021 1 5'],
    ['a power', '10² cases, m², CO₂', '10^2 cases m2 co2'],
  ])('tells %s', (_case, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
