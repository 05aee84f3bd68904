import type { ClaimsEngine } from '../../claims/extract-claims.ts';
import type { Article } from '../../domain/article.ts';
import type { ArticleChange, ChangesAnswer } from '../../domain/changes.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { splitWords } from '../../search/passages/words.ts';
import type { ReplacedRevision } from '../../store/lineage/lineage-store.ts';
import type { ArticleSummary } from '../../store/store.ts';
import { type FindingTools, linkTo } from '../claims/read-findings.ts';
import { createWithin, EVERYTHING, findScope } from '../find-scope.ts';
import { type ArticleState, compareClaims } from './compare-claims.ts';

/** Which changes somebody wants to see. The day is `YYYY-MM-DD`, included; pages count from 1. */
export interface ChangesQuery {
  /** An article’s id, or words of its headline. */
  readonly article?: string | undefined;
  /** A collection, or an article by its id or headline. */
  readonly within?: string | undefined;
  readonly since?: string | undefined;
  readonly page: number;
}

export interface ChangesTools extends FindingTools {
  readonly engine: ClaimsEngine;
  readonly group?: string;
}

/** Finds what was reworded in articles, newest change first, one a page; a page past the last gives the last. */
export async function findChanges(
  { article, within, since, page: asked }: ChangesQuery,
  tools: ChangesTools,
): Promise<ChangesAnswer> {
  const isWithin = createWithin(within === undefined ? EVERYTHING : await findScope(within, tools));
  const stored = (await tools.store.listArticles()).filter(({ id }) => isWithin(id));
  const meant = article === undefined ? stored : findNamed(article, stored);
  const ids = new Set(meant.map(({ id }) => id));
  const replaced = (await tools.store.listReplaced(readDay(since))).filter(({ articleId }) =>
    ids.has(articleId),
  );
  const page = Math.min(asked, Math.max(1, replaced.length));
  const shown = replaced[page - 1];
  const change = shown && (await readChange(shown, tools));
  return {
    isUnknown: meant.length === 0,
    articles: meant.length,
    found: replaced.length,
    page,
    ...(change && { change }),
  };
}

function readDay(since: string | undefined): number {
  return since === undefined ? 0 : Date.parse(`${since}T00:00:00Z`);
}

/** The article with this id, else those whose headlines have all the words. */
function findNamed(name: string, articles: readonly ArticleSummary[]): readonly ArticleSummary[] {
  const known = articles.filter(({ id }) => id === name);
  const words = splitWords(name).map(({ folded }) => folded);
  if (known.length > 0 || words.length === 0) return known;
  return articles.filter(({ headline }) => {
    const own = new Set(splitWords(headline).map(({ folded }) => folded));
    return words.every((word) => own.has(word));
  });
}

/** Reads both texts with the same engine, so that nothing but the texts differs; undefined where one went meanwhile. */
async function readChange(
  { articleId, number, replacedMs }: ReplacedRevision,
  { store, engine, ...where }: ChangesTools,
): Promise<ArticleChange | undefined> {
  const before = await store.findRevision(articleId, number);
  const after = await store.findRevision(articleId, number + 1);
  if (before === undefined || after === undefined) return undefined;
  const compose = ({ article }: ArticleState, claim: Finding['claim']): Finding => ({
    claim,
    article,
    ...linkTo(article, claim.quotation, where),
  });
  const extract = (article: Article): ArticleState => ({
    article,
    claims: engine.extract(article).claims,
  });
  return {
    article: after,
    changedOn: new Date(replacedMs).toISOString().slice(0, 10),
    ...compareClaims(extract(before), extract(after), compose),
  };
}
