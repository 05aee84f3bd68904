import { describe, expect, it } from 'vitest';
import { cleanNames } from './clean-names.ts';

const ARTICLE = { id: 'a', kind: 'article', authors: [], passages: [] } as const;

describe('cleanNames', () => {
  it.each([
    ['a turned direction', 'Ice \u202Eno\u202C the Quay', 'Ice no the Quay'],
    ['no width', 'I\u200Bc\u200De', 'Ice'],
    ['controls', 'Ice\u0007 \u001B[2J', 'Ice [2J'],
    ['line ends', 'Ice\n on the\tQuay', 'Ice on the Quay'],
  ])('leaves %s out of names and says so', (_case, written, shown) => {
    const named = { ...ARTICLE, headline: written, authors: [written], outlet: written };
    expect(cleanNames({ ...named, text: 'Ice.' })).toEqual({
      article: { ...named, text: 'Ice.', headline: shown, authors: [shown], outlet: shown },
      warnings: [
        'The headline or a name held characters that nobody sees or that turn the direction of writing; they were left out.',
      ],
    });
  });

  it.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष'],
    ['an accent of its own', 'Ze\u0301 Lund'],
  ])('keeps %s as it is written', (_case, headline) => {
    const article = { ...ARTICLE, headline, text: headline };
    expect(cleanNames(article)).toEqual({ article, warnings: [] });
  });

  it.each([
    ['one mark', 'He paid \u202E01 crowns.', 'The text holds one character'],
    ['several', 'He\u200B paid\u2066 10\u2069 crowns.', 'The text holds 3 characters'],
    ['a joiner in a Latin word', 'cro\u200Dwns', 'The text holds one character'],
  ])('leaves a text with %s as it came and says so', (_case, text, start) => {
    const { article, warnings } = cleanNames({ ...ARTICLE, headline: 'Ice', text });
    expect(article.text).toBe(text);
    expect(warnings).toEqual([
      `${start} that nobody sees or that ${start.includes('one') ? 'turns' : 'turn'} the direction of writing; it is stored as it came, so look at it with care.`,
    ]);
  });
});
