import { expect, it } from 'vitest';
import { divideArticles } from './divide-articles.ts';

const compose = (claims: number) => ({ entries: Array.from({ length: claims }, () => 'claim') });

it.each<[string, readonly number[], readonly (readonly number[])[]]>([
  ['what is little together', [20, 0, 1980], [[20, 0, 1980]]],
  ['what is much apart', [1500, 501, 1499, 1], [[1500], [501, 1499], [1]]],
  ['a long article by itself', [10, 9000, 10], [[10], [9000], [10]]],
  ['nothing', [], []],
])('hands over %s', (_case, articles, parts) => {
  const divided = divideArticles(articles.map(compose));
  expect(divided.map((part) => part.map(({ entries }) => entries.length))).toEqual(parts);
});
