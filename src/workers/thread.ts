import { Worker } from 'node:worker_threads';
import { composeLoad } from './load-module.ts';

/** What a thread is asked: a method by its name. */
export interface ThreadCall {
  readonly number: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What it answers. */
export type ThreadReply =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly fault: string };

interface Waiting {
  readonly holds: boolean;
  resolve(result: unknown): void;
  reject(fault: Error): void;
}

/** Work on a thread of its own. */
export interface Thread {
  /** Asks for a method. A call that `holds` keeps the process alive until it is answered. */
  ask(method: string, args: readonly unknown[], holds?: boolean): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Creates a thread that runs a script, which answers by `answerCalls`. A thread that ends is started again with
 * the next call.
 */
export function createThread(script: URL, data: unknown): Thread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  function settle(thread: Worker): void {
    if (![...waiting.values()].some(({ holds }) => holds)) thread.unref();
  }

  function start(): Worker {
    const fresh = new Worker(composeLoad(script), { eval: true, workerData: data });
    fresh.on('message', (reply: ThreadReply) => {
      const asker = waiting.get(reply.number);
      waiting.delete(reply.number);
      settle(fresh);
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
        each.reject(new Error('The thread has ended.', { cause }));
      }
      waiting.clear();
    });
    return fresh;
  }

  return {
    ask(method, args, holds = true) {
      worker ??= start();
      const current = worker;
      count += 1;
      const number = count;
      return new Promise((resolve, reject) => {
        waiting.set(number, { holds, resolve, reject });
        if (holds) current.ref();
        else settle(current);
        current.postMessage({ number, method, args } satisfies ThreadCall);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}
