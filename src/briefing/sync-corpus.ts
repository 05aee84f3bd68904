import type { Corpus } from '../corpus/markdown/read-corpus.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleSummary } from '../store/store.ts';
import { hashArticle } from '../store/tables/hash-article.ts';
import { type AddTools, addArticle } from './add-article.ts';

export interface SyncReport {
  /** Articles that were read anew, and those that went because their file did. */
  readonly read: number;
  readonly removed: number;
  /** How many stay although no file of the folder can be read. */
  readonly stranded: number;
}

/** A file may be away while a checkout, a copy or a disk is under way: what its article has beside its text would be lost with it. */
export const AWAY_MS = 60 * 60_000;

export interface SyncTools extends AddTools {
  /** Told of each article that was read anew. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly nowMs?: () => number;
}

/**
 * Brings the store up to date with the folder of articles and with the engine; what people added stays. An article goes where its file was
 * away for an hour and others are there.
 */
export async function syncCorpus(corpus: Corpus, tools: SyncTools): Promise<SyncReport> {
  const stored = new Map((await tools.store.listArticles()).map((each) => [each.id, each]));
  const missing = listMissing(corpus, stored.values());
  // A folder without anything in it is one that is not mounted, or another one.
  const isFolder = corpus.articles.length > 0;
  const gone = isFolder ? await listGone(missing, tools) : [];
  for (const id of gone) await tools.store.removeArticle(id);

  const fresh = corpus.articles.filter((article) =>
    isOutdated(article, stored.get(article.id), tools),
  );
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
  return { read: total, removed: gone.length, stranded: isFolder ? 0 : missing.length };
}

/** Gives the articles of the folder whose files are not in it any more; one that cannot be read is there. */
export function listMissing(
  { articles, brokenIds }: Pick<Corpus, 'articles' | 'brokenIds'>,
  stored: Iterable<ArticleSummary>,
): readonly string[] {
  const there = new Set([...articles.map(({ id }) => id), ...brokenIds]);
  return [...stored].flatMap(({ id, origin }) =>
    origin === 'corpus' && !there.has(id) ? [id] : [],
  );
}

async function listGone(
  missing: readonly string[],
  { store, nowMs = Date.now }: SyncTools,
): Promise<readonly string[]> {
  const now = nowMs();
  const away = await store.noteAway(missing, now);
  return missing.filter((id) => (away.get(id) ?? now) <= now - AWAY_MS);
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
