/** A clock that stands still while anything is done, and passes at once where all wait. */
export interface WaitingClock {
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Lets the clock pass until the work is done. */
  run(work: () => Promise<void>): Promise<void>;
}

interface Sleeper {
  readonly untilMs: number;
  wake(): void;
}

/** Begins at a time. */
export function createWaitingClock(startMs: number): WaitingClock {
  let nowMs = startMs;
  const sleepers: Sleeper[] = [];
  const passOn = (): void => {
    sleepers.sort((a, b) => a.untilMs - b.untilMs);
    const next = sleepers.shift();
    if (next === undefined) return;
    nowMs = Math.max(nowMs, next.untilMs);
    next.wake();
  };
  return {
    nowMs: () => nowMs,
    wait: (ms) =>
      new Promise((resolve) => sleepers.push({ untilMs: nowMs + ms, wake: () => resolve() })),
    async run(work) {
      let isDone = false;
      const end = work().finally(() => {
        isDone = true;
      });
      while (!isDone) {
        // SQLite answers at once: after a turn of the loop only those are left who wait.
        await new Promise((resolve) => setImmediate(resolve));
        passOn();
      }
      await end;
    },
  };
}
