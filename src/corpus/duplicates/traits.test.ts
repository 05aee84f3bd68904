import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { sharedFolder } from '../../testing/shared.ts';
import { readCorpus } from '../markdown/read-corpus.ts';
import { readText } from '../scrape/read-text.ts';
import { measureLikeness } from './signature.ts';
import { canBeAbstract, composeTraits } from './traits.ts';

const WORDS = Array.from({ length: 40 }, (_, at) => `crane ${at} waits`).join(' ');

function composeArticle(about: Partial<Article> = {}): Article {
  const text = `${WORDS}\nRead more about ropes`;
  return {
    id: 'a',
    kind: 'article',
    headline: 'Nine cranes for the quay',
    authors: [],
    text,
    passages: [
      { start: 0, end: WORDS.length, role: 'body' },
      { start: WORDS.length + 1, end: text.length, role: 'teaser' },
    ],
    ...about,
  };
}

describe('composeTraits', () => {
  it('signs the article’s own words alone', () => {
    const { signature } = composeTraits(composeArticle());
    const text = `${WORDS}\nNine ropes are for sale in our shop this week`;
    const other = composeTraits(composeArticle({ text })).signature;
    expect(measureLikeness(signature, other)).toBe(1);
  });

  it.each([
    ['other marks and capitals', '“Nine Cranes” – for the quay?', true],
    ['another letter', 'Nine crabs for the quay', false],
  ])('knows a headline in %s', (_case, headline, isSame) => {
    const [one, other] = [composeArticle(), composeArticle({ headline })].map(
      (article) => composeTraits(article).headline,
    );
    expect(one === other).toBe(isSame);
  });

  it('knows nothing by a headline of few words, nor by an address that is none', () => {
    const traits = composeTraits(composeArticle({ headline: 'Nine new cranes', url: 'ports' }));
    expect(Object.keys(traits)).toEqual(['signature']);
  });
});

describe.skipIf(!sharedFolder)('the abstracts of the corpus', async () => {
  const { articles } = await readCorpus(new URL('../../../corpus', import.meta.url).pathname);
  const seeds = [
    '000_e4a9b455a4829eb8',
    '001_5831c7cff16b02bf',
    '003_c412af0b08187348',
    '004_9d78d9509bc02530',
  ];

  it.each(seeds)('belong to the article %s alone', (seed) => {
    const reading = readText(readFileSync(`${sharedFolder}seeds/${seed}.txt`));
    if ('problem' in reading) throw new Error(reading.problem);
    const own = reading.article;
    const mine = articles.filter(
      (other) =>
        composeTraits(other).headline === composeTraits(own).headline && canBeAbstract(own, other),
    );
    expect(mine).toHaveLength(1);
  });
});
