/** Waits until it is its turn; whoever asked first goes first. */
export type TakeTurn = () => Promise<void>;

/** So long work goes on before the event loop looks for what has come in. */
const SLICE_MS = 5;

/**
 * Creates turns that last no longer than a few milliseconds together in each round of the event loop, so that whatever has come in
 * meanwhile, which may wait for its acknowledgement, is taken between two pieces of work.
 */
export function createTurns(sliceMs = SLICE_MS, nowMs = () => performance.now()): TakeTurn {
  const waiting: (() => void)[] = [];

  function begin(): void {
    const untilMs = nowMs() + sliceMs;
    const next = (): void => {
      waiting.shift()?.();
      if (waiting.length === 0) return;
      // Behind what has its turn now, as far as that goes without waiting for anything.
      if (nowMs() < untilMs)
        queueMicrotask(() => (nowMs() < untilMs ? next() : setImmediate(begin)));
      else setImmediate(begin);
    };
    next();
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(begin);
    });
}
