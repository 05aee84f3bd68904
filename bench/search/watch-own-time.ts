import { closeSync, openSync, readSync } from 'node:fs';

const EVERY_MS = 1;

/** What the main thread itself did at most between two turns of its loop, in ms; undefined where no system tells. */
export interface OwnTime {
  stop(): number | undefined;
}

/**
 * Begins to watch the main thread: Linux tells the nanoseconds that a thread ran (Documentation/scheduler/sched-stats.rst), without those in which the machine
 * did something else. What keeps the thread waiting and is none of it, the machine does.
 */
export function watchOwnTime(): OwnTime {
  const file = openStatistics();
  if (file === undefined) return { stop: () => undefined };
  const buffer = Buffer.alloc(100);
  const read = (): number => {
    const bytes = readSync(file, buffer, 0, buffer.length, 0);
    return Number(buffer.toString('latin1', 0, bytes).split(' ')[0]) / 1e6;
  };
  let last = read();
  let most = 0;
  const see = (): void => {
    const now = read();
    most = Math.max(most, now - last);
    last = now;
  };
  const timer = setInterval(see, EVERY_MS);
  return {
    stop() {
      see();
      clearInterval(timer);
      closeSync(file);
      return most;
    },
  };
}

function openStatistics(): number | undefined {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return undefined;
  }
}
