import type { ClaimsEngine } from '../claims/extract-claims.ts';
import type { Article } from '../domain/article.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Provenance, SaveOutcome, Store } from '../store/store.ts';
import { composeEntries } from './index-claims.ts';

export interface AddTools {
  readonly engine: ClaimsEngine;
  readonly store: Store;
  readonly index: SearchIndex;
}

export interface Added {
  readonly article: Article;
  readonly outcome: SaveOutcome;
  readonly claims: number;
}

/** Extracts the claims of an article, keeps both, and makes them findable. */
export async function addArticle(
  article: Article,
  provenance: Provenance,
  { engine, store, index }: AddTools,
): Promise<Added> {
  const { claims } = engine.extract(article);
  const outcome = await store.saveArticle(article, claims, provenance);
  index.replaceArticle(article.id, composeEntries(article, claims));
  return { article, outcome, claims: claims.length };
}
