import type { Article } from '../domain/article.ts';
import { hashArticle } from '../store/hash-article.ts';
import type { ArticleSummary } from '../store/store.ts';
import { type AddTools, addArticle } from './add-article.ts';

export interface SyncReport {
  /** Articles that were read anew, and those that went because their file did. */
  readonly read: number;
  readonly removed: number;
}

export interface SyncTools extends AddTools {
  /** Told of each article that was read anew. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Brings the store up to date with the folder of articles and with the engine; what people added stays. */
export async function syncCorpus(
  articles: readonly Article[],
  tools: SyncTools,
): Promise<SyncReport> {
  const stored = new Map((await tools.store.listArticles()).map((each) => [each.id, each]));
  const ids = new Set(articles.map(({ id }) => id));
  const gone = [...stored.values()].filter(({ id, origin }) => origin === 'corpus' && !ids.has(id));
  for (const { id } of gone) await tools.store.removeArticle(id);

  const fresh = articles.filter((article) => isOutdated(article, stored.get(article.id), tools));
  const outdated = [...stored.values()].filter(
    ({ origin, engine }) => origin === 'added' && engine !== tools.engineVersion,
  );
  const total = fresh.length + outdated.length;
  for (const [at, article] of fresh.entries()) {
    await addArticle(article, { origin: 'corpus' }, tools);
    tools.onProgress?.(at + 1, total);
  }
  for (const [at, summary] of outdated.entries()) {
    await readAgain(summary, tools);
    tools.onProgress?.(fresh.length + at + 1, total);
  }
  return { read: total, removed: gone.length };
}

function isOutdated(
  article: Article,
  known: ArticleSummary | undefined,
  { engineVersion }: SyncTools,
): boolean {
  return known?.contentHash !== hashArticle(article) || known.engine !== engineVersion;
}

async function readAgain({ id, file }: ArticleSummary, tools: SyncTools): Promise<void> {
  const article = await tools.store.findArticle(id);
  if (article !== undefined) await addArticle(article, { origin: 'added', file }, tools);
}
