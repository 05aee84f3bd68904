import type { Article, TextSpan } from '../../domain/article.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { readOwner } from '../../domain/owner.ts';
import type { ArticleCopy } from '../../store/lineage/lineage-store.ts';
import type { Store } from '../../store/store.ts';
import type { PagePaths } from '../page-paths.ts';
import { writePermalink } from '../write-permalink.ts';
import { composeOpening, findOpened } from './compose-opening.ts';

/** What findings are read with. */
export interface FindingTools {
  readonly store: Store;
  /** Where Readout's own pages are, without a slash at the end. */
  readonly publicUrl?: string;
  /** Under which names articles have pages there; without it, a group's have none. */
  readonly pages?: Pick<PagePaths, 'write'>;
}

/** Reads claims and openings with their articles, in the order asked; what is gone is left out. */
export async function readFindings(
  ids: readonly string[],
  { store, ...where }: FindingTools,
): Promise<readonly Finding[]> {
  const claims = new Map((await store.findClaims(ids)).map((claim) => [claim.id, claim]));
  const articleIds = ids.map((id) => claims.get(id)?.articleId ?? findOpened(id) ?? '');
  const known = [...new Set(articleIds)].filter((id) => id !== '');
  const found = await store.findArticles(known);
  const articles = new Map(found.map((each) => [each.id, each]));
  const copies = await store.listCopies(known);
  return ids.flatMap((id, at) => {
    const article = articles.get(articleIds[at] ?? '');
    const claim = claims.get(id) ?? (article && composeOpening(article, []));
    if (article === undefined || claim === undefined) return [];
    const alsoIn = nameOthers(article, copies.get(article.id) ?? []);
    const others = alsoIn.length > 0 && { alsoIn };
    return [{ claim, article, ...others, ...linkTo(article, claim.quotation, where) }];
  });
}

/** The outlets of copies, each once; that of the article itself is none of them. */
function nameOthers({ outlet }: Article, copies: readonly ArticleCopy[]): readonly string[] {
  const outlets = new Set(copies.flatMap((copy) => copy.outlet ?? []));
  return [...outlets].filter((other) => other !== outlet);
}

/** The link to a stretch of an article, where Readout has an address. */
export function linkTo(
  article: Article,
  span: TextSpan,
  { publicUrl, pages }: Pick<FindingTools, 'publicUrl' | 'pages'>,
): Pick<Finding, 'permalink'> {
  const hasPage = pages !== undefined || readOwner(article.id) === '';
  if (publicUrl === undefined || !hasPage) return {};
  const path = pages?.write(article.id) ?? article.id;
  return { permalink: writePermalink({ ...article, id: path }, span, publicUrl) };
}
