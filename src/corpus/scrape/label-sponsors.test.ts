import { describe, expect, it } from 'vitest';
import { labelPassages } from './label-passages.ts';

const PROSE =
  'The talks about the harbour ended on Monday without a result, the mayor told reporters after a long evening.';
const SECOND =
  'Together with the mayor, the owners of the crane will look for another place by the spring.';

function label(...lines: readonly string[]): readonly string[] {
  const passages = labelPassages(['The Morning Tide', ...lines, PROSE, SECOND].join('\n\n'));
  expect(passages.slice(-2).map(({ role }) => role)).toEqual(['body', 'body']);
  return passages.slice(1, -2).map(({ role }) => role);
}

describe('labelPassages on a newsletter', () => {
  it.each([
    'Together with Rope & Sons',
    'Presented by Harbour Bank',
    'IN PARTNERSHIP WITH ROPE & SONS',
    'Sponsored by the Harbour Bank of Holm',
    'A Message from Rope & Sons',
    'This newsletter is sponsored by Harbour Bank.',
    'Today’s edition is brought to you by Harbour Bank, the bank of the coast.',
    'Партнёр выпуска: Банк «Гавань»',
  ])('takes “%s” for who pays', (line) => {
    expect(label(PROSE, line)).toEqual(['body', 'footer']);
    expect(label(line)).toEqual(['footer']);
  });

  it.each([
    'Together with the owners, who had asked for it',
    'Presented by the mayor, the plan failed.',
    'Supported by few and feared by many',
    'This article is about who is sponsored by Harbour Bank.',
  ])('leaves “%s”', (line) => {
    expect(label(PROSE, line)).toEqual(['body', 'body']);
  });

  it('takes what the one who pays says with it, and nothing else', () => {
    const advert = 'Ropes that hold. Rope & Sons has made ropes for 150 years. See them here.';
    const others = 'Ropes are dear, the owners of the crane say, and will be dearer by the spring.';
    expect(label(PROSE, 'A MESSAGE FROM ROPE & SONS', advert, others)).toEqual([
      'body',
      'footer',
      'footer',
      'body',
    ]);
    expect(label(PROSE, 'Together with Rope & Sons', advert)).toEqual(['body', 'footer', 'body']);
  });
});
