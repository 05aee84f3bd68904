import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const PLACE = { id: 'quay/talks', file: 'corpus/quay/talks.md' };
const read = (text: string) => readArticle(Buffer.from(text), PLACE);

describe('readArticle', () => {
  it('reads front matter and keeps the text as it is written', () => {
    const text = '\n# Talks\nThe talks\nended.\n\n  So did I.\n## Later\n\nNobody came.\n';
    const file = `---\nheadline: "Talks: an end"\nauthors: [Ada Park, Bo Lund]\noutlet: The Quay\npublished: 2024-05-06\nurl: https://quay.example/talks\nlanguage: en\nkind: abstract\n---\n${text}`;
    const reading = read(file);
    expect(reading).toEqual({
      article: {
        id: 'quay/talks',
        kind: 'abstract',
        headline: 'Talks: an end',
        authors: ['Ada Park', 'Bo Lund'],
        outlet: 'The Quay',
        publishedOn: '2024-05-06',
        url: 'https://quay.example/talks',
        language: 'en',
        text,
        passages: [
          { start: 1, end: 8, role: 'section' },
          { start: 9, end: 25, role: 'body' },
          { start: 29, end: 38, role: 'body' },
          { start: 39, end: 47, role: 'section' },
          { start: 49, end: 61, role: 'body' },
        ],
      },
    });
  });

  it('leaves absent what is not told', () => {
    expect(read('\ufeff---\r\nheadline: Talks\r\n---\r\nThey ended.')).toEqual({
      article: {
        id: 'quay/talks',
        kind: 'article',
        headline: 'Talks',
        authors: [],
        text: 'They ended.',
        passages: [{ start: 0, end: 11, role: 'body' }],
      },
    });
  });

  const KEYS = 'headline, authors, outlet, published, url, language, kind';
  it.each([
    [
      'a misspelt key',
      'headline: Talks\ntitel: Talks',
      3,
      `“titel” is no key of an article; there are ${KEYS}.`,
    ],
    [
      'a key every object has',
      'headline: Talks\nconstructor: 1',
      3,
      `“constructor” is no key of an article; there are ${KEYS}.`,
    ],
    ['a missing headline', 'outlet: The Quay', 2, '“headline” should be the headline as text.'],
    [
      'an empty headline',
      'outlet: The Quay\nheadline: " "',
      3,
      '“headline” should be the headline as text.',
    ],
    [
      'one author without a list',
      'headline: Talks\nauthors: Ada Park',
      3,
      '“authors” should be a list of names, such as [Ada Park, Bo Lund].',
    ],
    [
      'a day the calendar has not',
      'headline: Talks\n\npublished: 2022-02-30',
      4,
      '“published” should be a day of the calendar, such as 2024-05-06.',
    ],
    [
      'a month alone',
      'headline: Talks\npublished: 2022-02',
      3,
      '“published” should be a day of the calendar, such as 2024-05-06.',
    ],
    [
      'an address that runs',
      'headline: Talks\nurl: "javascript:alert(1)"',
      3,
      '“url” should be an address that starts with https:// or http://.',
    ],
    [
      'no language',
      'headline: Talks\nlanguage: english language',
      3,
      '“language” should be a language tag, such as en.',
    ],
    ['an unknown kind', 'headline: Talks\nkind: poem', 3, '“kind” should be article or abstract.'],
    ['nothing told', '', 2, `The front matter should hold keys out of these: ${KEYS}.`],
    ['a list', '- Talks', 2, `The front matter should hold keys out of these: ${KEYS}.`],
    [
      'broken YAML',
      'headline: Talks\noutlet: [The Quay',
      4,
      'The front matter should be YAML, one “key: value” a line.',
    ],
    [
      'a key twice',
      'headline: Talks\nheadline: Again',
      3,
      'The front matter should be YAML, one “key: value” a line.',
    ],
    [
      'an alias',
      'headline: &a Talks\nauthors: [*a]',
      2,
      `The front matter should hold keys out of these: ${KEYS}.`,
    ],
  ])('names the line of %s', (_case, front, line, expected) => {
    const problem = { file: PLACE.file, line, expected };
    expect(read(`---\n${front}\n---\nThey ended.`)).toEqual({ problem });
  });

  const NO_FRONT = 'The file should begin with front matter: a line “---”, keys, a line “---”.';
  it.each([
    ['text alone', 'They ended.', 1, NO_FRONT],
    ['front matter that never ends', '---\nheadline: Talks\nThey ended.', 1, NO_FRONT],
    [
      'front matter alone',
      '---\nheadline: Talks\n---\n \n',
      4,
      'The text of the article should stand below the front matter.',
    ],
    [
      'headings alone',
      '---\nheadline: Talks\n---\n# Talks',
      4,
      'The text of the article should stand below the front matter.',
    ],
    ['an empty file', '', 1, 'The file is empty.'],
  ])('refuses %s', (_case, file, line, expected) => {
    expect(read(file)).toEqual({ problem: { file: PLACE.file, line, expected } });
  });

  it('names a byte that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('---\nheadline: '), Buffer.of(0x93)]);
    expect(readArticle(bytes, PLACE)).toMatchObject({
      problem: { expected: expect.stringContaining('byte 15 (0x93), in line 2') },
    });
  });
});
