import type { Article } from '../domain/article.ts';
import type { CslDate, CslItem } from './csl-item.ts';
import { splitName } from './split-name.ts';

/** Describes an article as bibliographies do. `readOn` is the day it was read, `YYYY-MM-DD`. */
export function composeItem(article: Article, readOn?: string): CslItem {
  const { id, headline, authors, outlet, publishedOn, url, language, kind } = article;
  return {
    id,
    type: 'article-newspaper',
    title: tidy(headline),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => splitName(tidy(name))) }),
    ...(outlet === undefined ? {} : { 'container-title': tidy(outlet) }),
    ...(publishedOn === undefined ? {} : { issued: readDate(publishedOn) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(url === undefined || readOn === undefined ? {} : { accessed: readDate(readOn) }),
    ...(language === undefined ? {} : { language }),
    ...(kind === 'abstract' ? { genre: 'Abstract' as const } : {}),
  };
}

/** A line of a bibliography has no control characters, no halves of characters and no turns of direction. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Bidi_Control}|\p{Co}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function readDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
