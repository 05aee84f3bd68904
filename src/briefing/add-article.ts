import type { ClaimsEngine } from '../claims/extract-claims.ts';
import type { Article } from '../domain/article.ts';
import type { FeedName } from '../store/corpus/feed-store.ts';
import type { ArticleOrigin, ArticleSummary, SaveOutcome, Store } from '../store/store.ts';
import { hashArticle } from '../store/tables/hash-article.ts';

export interface AddTools {
  readonly engine: ClaimsEngine;
  /** What decides the claims of a text; an article saved with another one is read again. */
  readonly engineVersion: string;
  readonly store: Store;
}

/** What became of an article that was added. */
export interface Added {
  /** Under which it is stored: that of the article whose new text it is, where it is one. */
  readonly id: string;
  readonly outcome: SaveOutcome;
  readonly claims: number;
  /** The first of those that it is a copy of. */
  readonly duplicateOf?: string;
}

interface AddedFrom {
  readonly origin: ArticleOrigin;
  readonly file?: string | undefined;
  /** The articles that were read from the same file before. */
  readonly sameFile?: readonly string[] | undefined;
  /** It is saved only while this feed is followed. */
  readonly feed?: FeedName;
}

/** Extracts the claims of an article and keeps both; one that is stored like this already is left alone. The indexer makes them findable. */
export async function addArticle(
  article: Article,
  { origin, file, sameFile, feed }: AddedFrom,
  { engine, engineVersion, store }: AddTools,
): Promise<Added> {
  const own = origin === 'added' ? await recogniseArticle(article, store, sameFile) : article;
  const known = await store.findSummary(own.id);
  const isKnown = known?.contentHash === hashArticle(own) && known.origin === origin;
  if (isKnown && known.engine === engineVersion) return composeAdded(known, 'unchanged');
  const { claims } = engine.extract(own);
  const provenance = { origin, engine: engineVersion, ...(file !== undefined && { file }) };
  const outcome = await store.saveArticle(own, claims, provenance, feed);
  const saved = await store.findSummary(own.id);
  return composeAdded(saved ?? { id: own.id, claimCount: claims.length }, outcome);
}

/** Gives an article the id under which its address or its file is known, and what was known of the same text before. */
export async function recogniseArticle(
  article: Article,
  store: Store,
  sameFile: readonly string[] = [],
): Promise<Article> {
  const id = (await store.findSameArticle(article, sameFile)) ?? article.id;
  const known = await store.findArticle(id);
  if (known?.text !== article.text) return { ...article, id };
  const { duplicateOf: _first, revision: _number, ...about } = known;
  const authors = article.authors.length > 0 ? article.authors : known.authors;
  return { ...about, ...article, id, authors };
}

function composeAdded(
  { id, claimCount, duplicateOf }: Pick<ArticleSummary, 'id' | 'claimCount' | 'duplicateOf'>,
  outcome: SaveOutcome,
): Added {
  return { id, outcome, claims: claimCount, ...(duplicateOf !== undefined && { duplicateOf }) };
}
