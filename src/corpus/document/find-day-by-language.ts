import { type Article, readSpan } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import { readPublishedDay } from '../scrape/date-lines.ts';

/**
 * Gives the day that a date line tells to who knows the language: “05/03/2024” is in March where the language is French, and nobody
 * knows where it is English. Undefined where the lines tell none, or more than one.
 */
export function findDayByLanguage(
  { text, passages }: Pick<Article, 'text' | 'passages'>,
  language: string,
): string | undefined {
  const first = passages.findIndex(({ role }) => role === 'body');
  const days = passages
    .slice(0, Math.max(0, first))
    .filter(({ role }) => role === 'date' || role === 'byline')
    .flatMap((passage) => readPublishedDay(foldBlanks(readSpan(text, passage)), language) ?? []);
  return new Set(days).size === 1 ? days[0] : undefined;
}
