import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Poster } from '../../src/adapters/adapter.ts';
import type { DeliverTools } from '../../src/delivery/deliver.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import { deliverDue } from '../../src/program/clocks/keep-delivering.ts';
import { openStore } from '../../src/store/open-store.ts';
import { composeBenchIssue } from './bench-issue.ts';
import { createBenchPoster } from './bench-poster.ts';
import type { Platform } from './far-types.ts';
import { type FastClock, readFastClock, wait } from './fast-clock.ts';

/** What a worker is started with, as JSON. */
export interface WorkerOrder {
  readonly platform: Platform;
  readonly url: string;
  readonly clock: FastClock;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly isNaive: boolean;
}

const IDLE_MS = 15;

// Only `runChaos` starts this file.
await work(JSON.parse(process.argv[2] ?? '{}') as WorkerOrder);

/** Plans and brings out what is due, with the code that Readout runs, until it is told to stop – or is killed. */
async function work({ clock, isNaive, ...order }: WorkerOrder): Promise<void> {
  let isStopping = false;
  process.once('SIGTERM', () => {
    isStopping = true;
  });
  const poster = await createBenchPoster(order, clock);
  console.log('loaded');
  await once(process.stdin, 'data');
  const store = await openStore(order);
  const tools: DeliverTools = {
    store,
    posters: [isNaive ? forgetAttempts(poster) : poster],
    compose: composeBenchIssue,
    now: () => new Date(readFastClock(clock)),
    openSay: () => Promise.resolve(sayEnglish),
    chance: Math.random,
    report: (message) => console.error(message),
  };
  while (!isStopping) {
    await deliverDue(tools);
    await wait(IDLE_MS);
  }
  await store.close();
  process.stdin.destroy();
}

/** The naive retry: it sends again what was not confirmed, and looks for nothing. */
function forgetAttempts(poster: Poster): Poster {
  return {
    ...poster,
    find: async () => ({ messageId: undefined }),
    post: (message) => poster.post({ ...message, nonce: randomBytes(12).toString('hex') }),
  };
}
