import { describe, expect, it } from 'vitest';
import { nameLanguageGap } from './name-language-gap.ts';

describe('nameLanguageGap', () => {
  it.each([
    [
      'Dutch',
      'nl',
      ['Claims are not read in Dutch; the article is found by its headline and its opening alone.'],
    ],
    ['British English', 'en-GB', []],
    ['what is not told', undefined, []],
  ])('says of %s whether its claims are found', (_case, language, sentences) => {
    const article = { text: 'Ice lay on the quay.', ...(language !== undefined && { language }) };
    expect(nameLanguageGap(article)).toEqual(sentences);
  });
});
