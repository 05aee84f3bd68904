import { type Article, readSpan } from '../../domain/article.ts';

/** A number, with what parts its thousands and decimals. */
const NUMBER = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu;
/** Fewer tell nothing: two texts may name the same few. */
const FEWEST = 4;
/** A copy that is cut short names some of the figures; a report of another day none but those that never change. */
const LEAST_SHARED = 0.5;

/** Gives the figures that the own words of an article name. */
export function listFigures({
  text,
  passages,
}: Pick<Article, 'text' | 'passages'>): ReadonlySet<string> {
  const body = passages.filter(({ role }) => role === 'body');
  const numbers = body.flatMap((span) => readSpan(text, span).match(NUMBER) ?? []);
  return new Set(numbers.map((number) => number.replaceAll(/[^\p{Nd}]/gu, '')));
}

/**
 * Says whether two texts that share their wording may be copies: daily reports of markets, rates and the weather are written in the same
 * words each day, and only their figures are news.
 */
export function shareFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size < FEWEST) return true;
  const shared = [...fewer].filter((figure) => more.has(figure)).length;
  return shared >= LEAST_SHARED * fewer.size;
}
