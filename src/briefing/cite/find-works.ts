import type { Article } from '../../domain/article.ts';
import type { ClaimsAnswer, Finding } from '../../domain/claims-answer.ts';
import { type FindingTools, readFindings } from '../claims/read-findings.ts';
import { narrow } from '../narrow.ts';

/** Claims and articles that are meant, in the order they were named. */
export interface FoundWorks {
  readonly findings: readonly Finding[];
  /** Each once. */
  readonly articles: readonly Article[];
  readonly gone: readonly string[];
  readonly isGuess: boolean;
}

export interface WorksTools extends FindingTools {
  findClaims(query: { readonly about: string; readonly page: number }): Promise<ClaimsAnswer>;
}

/** Finds what is to be cited: ids of claims and articles with blanks between, or else words of one claim. */
export async function findWorks(
  asked: string,
  tools: WorksTools,
  within?: string,
): Promise<FoundWorks> {
  const ids = asked.split(/\s+/u).filter((each) => each !== '');
  // An id of an article or a claim has a slash inside.
  if (ids.length === 0 || !ids.every((id) => id.indexOf('/') > 0))
    return guessWork(narrow(asked, within), tools);
  const findings = await readFindings(ids.filter(namesClaim), tools);
  const found = await Promise.all(
    ids.map((id) => (namesClaim(id) ? undefined : tools.store.findArticle(id))),
  );
  const named = ids.map(
    (id, at) => findings.find(({ claim }) => claim.id === id)?.article ?? found[at],
  );
  return {
    findings,
    articles: listOnce(named.flatMap((article) => article ?? [])),
    gone: ids.filter((_, at) => named[at] === undefined),
    isGuess: false,
  };
}

function namesClaim(id: string): boolean {
  return id.includes('#');
}

async function guessWork(words: string, tools: WorksTools): Promise<FoundWorks> {
  const { findings } = await tools.findClaims({ about: words, page: 1 });
  const best = findings.slice(0, 1);
  return {
    findings: best,
    articles: best.map(({ article }) => article),
    gone: [],
    isGuess: best.length > 0,
  };
}

function listOnce(articles: readonly Article[]): readonly Article[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}
