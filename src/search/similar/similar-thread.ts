import { createThread } from '../../workers/thread.ts';
import type { SimilarClaims } from './similar-claims.ts';

/** Creates what finds similar claims, on a thread of its own, kept in a file. To learn does not keep the process alive, a question does. */
export function createSimilarThread(file: string): SimilarClaims & { close(): Promise<void> } {
  const thread = createThread(new URL('./similar-worker.ts', import.meta.url), file);
  // What the thread answers is what the method of this name gives there.
  const forward = <Method extends keyof SimilarClaims>(method: Method, holds: boolean) =>
    ((...args: readonly unknown[]) => thread.ask(method, args, holds)) as SimilarClaims[Method];
  return {
    replaceArticle: forward('replaceArticle', false),
    removeArticle: forward('removeArticle', false),
    listVersions: forward('listVersions', false),
    tidy: forward('tidy', false),
    findNear: forward('findNear', true),
    close: thread.close,
  };
}
