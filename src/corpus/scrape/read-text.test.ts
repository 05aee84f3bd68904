import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { sharedFolder } from '../../testing/shared.ts';
import { readText } from './read-text.ts';

const BODY =
  'The talks about the harbour ended on Monday without a result, the mayor, Ida Holm, told reporters after a long evening. She said that the money for the basin will be there by the spring.';

function read(text: string): Article {
  const reading = readText(Buffer.from(text));
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

describe('readText', () => {
  it('keeps the text as it came and gives a span for each paragraph', () => {
    const text = `\u00a0Talks End\r\n\r\n( Holm\u200b left.\tSo\u0007 did I. ${BODY}\r\n`;
    const article = read(`\ufeff${text}`);
    expect(article.text).toBe(text);
    expect(article.passages).toEqual([
      { start: 1, end: 10, role: 'title' },
      { start: 16, end: text.length - 2, role: 'body', note: 'torn dateline' },
    ]);
  });

  it('tells what the text tells about the article', () => {
    const page = [
      'Talks\u00a0About the  Quay End',
      'By Bo Lund and Mia Ek | January 24, 2022Updated: January 26, 2022',
      BODY,
      'Views expressed in this article are those of the author and do not necessarily reflect the views of The Harbour Post.',
    ];
    expect(read(page.join('\n\n'))).toMatchObject({
      id: expect.stringMatching(/^added\/talks-about-the-quay-end-[0-9a-f]{8}$/u),
      kind: 'article',
      headline: 'Talks About the Quay End',
      authors: ['Bo Lund', 'Mia Ek'],
      outlet: 'The Harbour Post',
      publishedOn: '2022-01-24',
    });
  });

  it('names whom the biography names where there is no byline', () => {
    const page = ['Talks End', BODY, 'Bo Lund serves as a research fellow at the Quay Institute.'];
    expect(read(page.join('\n')).authors).toEqual(['Bo Lund']);
  });

  it.each([
    [
      'views of the publisher',
      'The views expressed in this article do not reflect the views of the publisher.',
    ],
    ['a date of an update', 'Updated January 26, 2022'],
    ['a date the calendar has not', 'February 30, 2022'],
    ['the owner of the rights', '© 2022 Quay Pictures'],
  ])('invents nothing from %s', (_case, line) => {
    const article = read(['Talks End', line, BODY].join('\n\n'));
    expect(Object.keys(article)).not.toContain('outlet');
    expect(Object.keys(article)).not.toContain('publishedOn');
    expect(article.authors).toEqual([]);
  });

  it.each([
    [
      'its first words',
      `${BODY}`,
      'The talks about the harbour ended on Monday without a result, the mayor, Ida Holm, told…',
    ],
    ['all of a short statement', 'The crane stays, for now.', 'The crane stays, for now.'],
  ])('calls a text without a headline by %s', (_case, text, headline) => {
    expect(read(text).headline).toBe(headline);
  });

  it.each([
    ['a date line', 'March 3, 2024', BODY, 'a date line'],
    ['the byline', 'By Ada Park | 3 March 2024', BODY, 'the byline'],
    ['the dateline', '', `ASTANA, March 3, 2024 (Quay News) — ${BODY}`, 'the dateline'],
    [
      'the dateline without an agency',
      '',
      `Port of Holm, Norway, 3 March 2024 - ${BODY}`,
      'the dateline',
    ],
  ])('tells that it found the date in %s', (_case, line, body, publishedFrom) => {
    const reading = readText(Buffer.from(['Talks End', line, body].join('\n\n')));
    expect(reading).toMatchObject({ publishedFrom, article: { publishedOn: '2024-03-03' } });
  });

  it.each([
    ['a sentence', `On March 3, 2024 the mayor spoke — ${BODY}`],
    ['a range of days', `ASTANA, March 3, 2024 to March 5, 2024 — ${BODY}`],
  ])('takes no date from %s at the beginning', (_case, body) => {
    expect(read(`Talks End\n\n${body}`)).not.toHaveProperty('publishedOn');
  });

  it('refuses more lines than an article has', () => {
    expect(readText(Buffer.from('Ice.\n'.repeat(40_001)))).toEqual({
      problem:
        'The file has more than 40,000 lines or 3,000,000 characters; add the part that matters.',
    });
  });

  it('gives the same text the same id, and another text another', () => {
    const text = `Talks End\n\n${BODY}`;
    expect(read(text).id).toBe(read(`\ufeff${text}`).id);
    expect(read(text).id).not.toBe(read(`${text}.`).id);
    expect(read(`Ça, là: “Œuvre”!\n\n${BODY}`).id).toMatch(/^added\/ca-la-œuvre-[0-9a-f]{8}$/u);
    expect(read(`!?\n\n${BODY}`).id).toMatch(/^added\/article-[0-9a-f]{8}$/u);
    expect(read(`${'Longest'.repeat(20)}\n\n${BODY}`).id.length).toBeLessThan(80);
  });

  it.each([
    ['an empty file', '', 'The file is empty.'],
    ['blanks', ' \n\u00a0\n\u200b', 'The file holds nothing but white space.'],
    [
      'noise alone',
      'Leave a Reply\n\nTags: a, b\n\n© 2024 The Quay',
      'The file holds no paragraph of an article, only what stands around one.',
    ],
    [
      'a headline alone',
      'Talks End',
      'The file holds no paragraph of an article, only what stands around one.',
    ],
    [
      'a file that is too long',
      'a'.repeat(5_000_001),
      'The file has more than 5 MB; an article is shorter.',
    ],
    ['a binary file', '\u0000\u0001\u0002'.repeat(9), 'The file is binary and not a text.'],
  ])('refuses %s', (_case, text, problem) => {
    expect(readText(Buffer.from(text))).toEqual({ problem });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const reading = readText(bytes);
        if ('problem' in reading) expect(reading.problem).toMatch(/^The .*[.]$/u);
        else expect(reading.article.headline).not.toBe('');
      }),
    );
  });
});

describe.skipIf(!sharedFolder)('readText on the real scrapes', () => {
  it.each([
    ['000_e4a9b455a4829eb8.txt', { authors: [] }],
    [
      '001_5831c7cff16b02bf.txt',
      { authors: ['Dominick Sansone'], outlet: 'The Epoch Times', publishedOn: '2022-01-24' },
    ],
    ['003_c412af0b08187348.txt', { authors: ['Henry Huang'] }],
    ['004_9d78d9509bc02530.txt', { authors: [] }],
  ])('tells of %s what it tells, and no more', (file, about) => {
    const bytes = readFileSync(`${sharedFolder}seeds/${file}`);
    const reading = readText(bytes);
    if ('problem' in reading) throw new Error(reading.problem);
    const { id: _id, headline, text, passages, ...rest } = reading.article;
    expect(rest).toEqual({ kind: 'article', ...about });
    expect(text).toBe(bytes.toString('utf8'));
    expect(headline).toBe(text.slice(passages[0]?.start, passages[0]?.end));
  });
});
