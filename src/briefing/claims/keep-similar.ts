import { readSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { SimilarClaims, Statement } from '../../search/similar/similar-claims.ts';
import type { ArticleSummary, Store } from '../../store/store.ts';
import { fingerprint } from './index-claims.ts';

/** Which claims mean nearly the same, and how far it is known. */
export interface SimilarKeeper extends Pick<SimilarClaims, 'findNear'> {
  /** Begins to learn what came or changed, or goes on with it; nobody waits. */
  refresh(): void;
  /** Ends when everything is learned. */
  readonly idle: Promise<unknown>;
  readonly progress: LearnProgress;
}

/** How many of the articles are learned. */
export interface LearnProgress {
  readonly done: number;
  readonly total: number;
}

interface KeepTools {
  readonly store: Store;
  readonly similar: SimilarClaims;
  /** So long a question waits for what is being learned. */
  readonly waitMs: number;
  readonly reportFault: (message: string, cause: unknown) => void;
}

/** Creates what keeps the similar claims like the store, in the background, an article at a time. */
export function createSimilarKeeper(tools: KeepTools): SimilarKeeper {
  let idle: Promise<unknown> = Promise.resolve();
  let progress: LearnProgress = { done: 0, total: 0 };
  const tell = (told: LearnProgress): void => {
    progress = told;
  };
  return {
    async findNear(text, among) {
      await waitFor(idle, tools.waitMs);
      return tools.similar.findNear(text, among);
    },
    refresh() {
      idle = idle
        .then(() => learnAll(tools, tell))
        .catch((cause: unknown) => tools.reportFault('Learning similar claims failed', cause));
    },
    get idle() {
      return idle;
    },
    get progress() {
      return progress;
    },
  };
}

async function waitFor(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

async function learnAll(
  { store, similar }: KeepTools,
  tell: (progress: LearnProgress) => void,
): Promise<void> {
  const held = await similar.listVersions();
  const stored = await store.listArticles();
  const ids = new Set(stored.map(({ id }) => id));
  for (const id of held.keys()) if (!ids.has(id)) await similar.removeArticle(id);
  const changed = stored.filter((summary) => held.get(summary.id) !== fingerprint(summary));
  const total = stored.length;
  tell({ done: total - changed.length, total });
  for (const [at, summary] of changed.entries()) {
    const statements = await readStatements(summary, store);
    const version = fingerprint(summary);
    await similar.replaceArticle({ articleId: summary.id, version, statements });
    tell({ done: total - changed.length + at + 1, total });
  }
  await similar.tidy();
}

/** The claims of an article; what a copy claims is told of where it was published first. */
async function readStatements(
  { id, duplicateOf }: ArticleSummary,
  store: Store,
): Promise<readonly Statement[]> {
  const article = duplicateOf === undefined ? await store.findArticle(id) : undefined;
  if (article === undefined) return [];
  const claims: Claim[] = [];
  for await (const some of store.readClaims([id])) claims.push(...some);
  return claims.map((claim) => ({ id: claim.id, text: readSpan(article.text, claim.quotation) }));
}
