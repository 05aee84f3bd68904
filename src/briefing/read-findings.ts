import type { Article, TextSpan } from '../domain/article.ts';
import type { Finding } from '../domain/claims-answer.ts';
import type { Store } from '../store/store.ts';
import { writePermalink } from './write-permalink.ts';

/** What findings are read with. */
export interface FindingTools {
  readonly store: Store;
  /** Where Readout's own pages are, without a slash at the end. */
  readonly publicUrl?: string;
}

/** Reads claims with their articles, in the order asked; what is gone is left out. */
export async function readFindings(
  ids: readonly string[],
  { store, publicUrl }: FindingTools,
): Promise<readonly Finding[]> {
  const claims = await store.findClaims(ids);
  const articleIds = [...new Set(claims.map(({ articleId }) => articleId))];
  const articles = await Promise.all(articleIds.map((id) => store.findArticle(id)));
  return claims.flatMap((claim) => {
    const article = articles.find((each) => each?.id === claim.articleId);
    if (article === undefined) return [];
    return [{ claim, article, ...linkTo(article, claim.quotation, publicUrl) }];
  });
}

/** The link to a stretch of an article, where Readout has an address. */
export function linkTo(
  article: Article,
  span: TextSpan,
  publicUrl: string | undefined,
): Pick<Finding, 'permalink'> {
  return publicUrl === undefined ? {} : { permalink: writePermalink(article, span, publicUrl) };
}
