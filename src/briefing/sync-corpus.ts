import type { Article } from '../domain/article.ts';
import { hashArticle } from '../store/hash-article.ts';
import type { ArticleSummary } from '../store/store.ts';
import { type AddTools, addArticle } from './add-article.ts';
import { indexStore } from './index-claims.ts';

export interface SyncReport {
  /** Articles that were read anew, and those that went because their file did. */
  readonly read: number;
  readonly removed: number;
}

export interface SyncTools extends AddTools {
  /** What decides the claims of a text; an article saved with another one is read again. */
  readonly engineVersion: string;
  /** Told of each article that is read anew. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Brings store and index up to date with the folder of articles; what people added stays. */
export async function syncCorpus(
  articles: readonly Article[],
  tools: SyncTools,
): Promise<SyncReport> {
  const stored = await tools.store.listArticles();
  const ids = new Set(articles.map(({ id }) => id));
  const gone = stored.filter(({ id, origin }) => origin === 'corpus' && !ids.has(id));
  for (const { id } of gone) await tools.store.removeArticle(id);

  const fresh = articles.filter((article) => isOutdated(article, stored, tools.engineVersion));
  const outdated = stored.filter(
    ({ origin, engine }) => origin === 'added' && engine !== tools.engineVersion,
  );
  const total = fresh.length + outdated.length;
  let done = 0;
  const report = (): void => {
    done += 1;
    tools.onProgress?.(done, total);
  };
  for (const article of fresh) {
    await addArticle(article, { origin: 'corpus', engine: tools.engineVersion }, tools);
    report();
  }
  for (const summary of outdated) {
    await readAgain(summary, tools);
    report();
  }
  await indexStore(tools.store, tools.index);
  return { read: total, removed: gone.length };
}

function isOutdated(
  article: Article,
  stored: readonly ArticleSummary[],
  engineVersion: string,
): boolean {
  const known = stored.find(({ id }) => id === article.id);
  return known?.contentHash !== hashArticle(article) || known.engine !== engineVersion;
}

async function readAgain({ id, file }: ArticleSummary, tools: SyncTools): Promise<void> {
  const article = await tools.store.findArticle(id);
  if (article === undefined) return;
  const engine = tools.engineVersion;
  const provenance = { origin: 'added', engine, ...(file === undefined ? {} : { file }) } as const;
  await addArticle(article, provenance, tools);
}
