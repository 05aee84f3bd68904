import type { ClaimsEngine } from '../claims/extract-claims.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleOrigin, SaveOutcome, Store } from '../store/store.ts';

export interface AddTools {
  readonly engine: ClaimsEngine;
  /** What decides the claims of a text; an article saved with another one is read again. */
  readonly engineVersion: string;
  readonly store: Store;
}

export interface Added {
  readonly outcome: SaveOutcome;
  readonly claims: number;
}

/** Extracts the claims of an article and keeps both. The indexer makes them findable. */
export async function addArticle(
  article: Article,
  about: { readonly origin: ArticleOrigin; readonly file?: string | undefined },
  { engine, engineVersion, store }: AddTools,
): Promise<Added> {
  const { claims } = engine.extract(article);
  const outcome = await store.saveArticle(article, claims, {
    origin: about.origin,
    engine: engineVersion,
    ...(about.file === undefined ? {} : { file: about.file }),
  });
  return { outcome, claims: claims.length };
}
