import { Worker } from 'node:worker_threads';
import { MOST_CLAIMS, type SearchIndex } from '../search-index.ts';
import type { IndexCall, IndexReply } from './index-call.ts';

const WORKER = new URL('./index-worker.ts', import.meta.url);

interface Waiting {
  resolve(result: unknown): void;
  reject(fault: Error): void;
}

/**
 * Creates an index on a thread of its own, kept in a file, so that this thread goes on answering while it reads, adds and ranks.
 * A thread that ends is started again with the next question, and reads the file again. It does not keep the process alive.
 */
export function createWorkerIndex(file: string): SearchIndex & { close(): Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const fresh = new Worker(composeStart(), { eval: true, workerData: file });
    fresh.on('message', (reply: IndexReply) => {
      const asker = waiting.get(reply.number);
      waiting.delete(reply.number);
      if (waiting.size === 0) fresh.unref();
      if ('fault' in reply) asker?.reject(new Error(reply.fault));
      else asker?.resolve(reply.result);
    });
    let cause: unknown;
    fresh.on('error', (fault) => {
      cause = fault;
    });
    fresh.on('exit', () => {
      if (worker === fresh) worker = undefined;
      for (const each of waiting.values()) {
        each.reject(new Error('The thread of the search index has ended.', { cause }));
      }
      waiting.clear();
    });
    return fresh;
  }

  function ask(method: IndexCall['method'], args: readonly unknown[]): Promise<unknown> {
    worker ??= start();
    const current = worker;
    count += 1;
    const number = count;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      current.ref();
      current.postMessage({ number, method, args } satisfies IndexCall);
    });
  }

  // What the thread answers is what the method of this name gives there.
  const forward = <Method extends IndexCall['method']>(method: Method) =>
    ((...args: readonly unknown[]) => ask(method, args)) as SearchIndex[Method];
  return {
    mostClaims: MOST_CLAIMS,
    replaceArticles: forward('replaceArticles'),
    removeArticle: forward('removeArticle'),
    listVersions: forward('listVersions'),
    flush: forward('flush'),
    find: forward('find'),
    rank: forward('rank'),
    listSpeakers: forward('listSpeakers'),
    listOutlets: forward('listOutlets'),
    count: forward('count'),
    async close() {
      await worker?.terminate();
    },
  };
}

/** Unbuilt, as in tests, tsx reads the TypeScript; given as an option it would not reach the worker on Node 20. */
function composeStart(): string {
  return import.meta.url.endsWith('.ts')
    ? `import('tsx/esm/api').then((tsx) => (tsx.register(), import('${WORKER.href}')))`
    : `import('${WORKER.href.replace(/[.]ts$/u, '.js')}')`;
}
