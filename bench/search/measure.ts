import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import type { ClaimSearch } from '../../src/search/claim-entry.ts';
import { KINDS, type Kind } from './queries.ts';
import { watchOwnTime } from './watch-own-time.ts';

/** What an engine took: milliseconds, bytes, and for each kind of question the median and the slowest hundredth. */
export interface Figures {
  readonly [what: string]: number;
}

/** Times every question by itself, one after the other. */
export async function timeQueries(
  queries: Readonly<Record<Kind, readonly ClaimSearch[]>>,
  ask: (search: ClaimSearch, kind: Kind) => unknown,
): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const kind of KINDS) {
    const times: number[] = [];
    for (const search of queries[kind]) {
      const before = performance.now();
      await ask(search, kind);
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    figures[`${kind} p50`] = at(times, 0.5);
    figures[`${kind} p99`] = at(times, 0.99);
  }
  return figures;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * What a piece of work took, the longest that this thread kept others waiting meanwhile, the longest that it did so by what it did itself, and how long it
 * collected garbage at most.
 */
export interface Timed {
  readonly ms: number;
  readonly lag: number;
  /** Undefined where no system tells it. */
  readonly own: number | undefined;
  readonly gc: number;
}

/** Runs some work and times it. */
export async function timeWithLag(work: () => Promise<unknown>): Promise<Timed> {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  const observer = new PerformanceObserver((list) => see(list.getEntries()));
  let gc = 0;
  const see = (entries: readonly { readonly duration: number }[]): void => {
    gc = Math.max(gc, ...entries.map(({ duration }) => duration));
  };
  monitor.enable();
  // It counts from one of its ticks to the next: one must come before the work, and one after.
  await pause();
  observer.observe({ entryTypes: ['gc'] });
  const ownTime = watchOwnTime();
  const before = performance.now();
  await work();
  const ms = performance.now() - before;
  await pause();
  const own = ownTime.stop();
  monitor.disable();
  see(observer.takeRecords());
  observer.disconnect();
  return { ms, lag: monitor.max / 1e6, own, gc };
}

function pause(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The bytes in use after everything that can go has gone; needs --expose-gc. */
export function measureHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
