import { createThread } from '../../workers/thread.ts';
import { MOST_CLAIMS, type SearchIndex } from '../search-index.ts';
import { divideArticles } from './divide-articles.ts';

/**
 * Creates an index on a thread of its own, kept in a file, so that this thread goes on answering while it reads, adds and ranks.
 * A thread that ends is started again with the next question, and reads the file again. It does not keep the process alive.
 */
export function createWorkerIndex(file: string): SearchIndex & { close(): Promise<void> } {
  const thread = createThread(new URL('./index-worker.ts', import.meta.url), file);
  // What the thread answers is what the method of this name gives there.
  const forward = <Method extends Exclude<keyof SearchIndex, 'mostClaims'>>(method: Method) =>
    ((...args: readonly unknown[]) => thread.ask(method, args)) as SearchIndex[Method];
  const replace = forward('replaceArticles');
  return {
    mostClaims: MOST_CLAIMS,
    async replaceArticles(articles) {
      for (const part of divideArticles(articles)) await replace(part);
    },
    removeArticle: forward('removeArticle'),
    listVersions: forward('listVersions'),
    flush: forward('flush'),
    find: forward('find'),
    rank: forward('rank'),
    listSpeakers: forward('listSpeakers'),
    listOutlets: forward('listOutlets'),
    count: forward('count'),
    close: thread.close,
  };
}
