/** Waits until it is its turn; whoever asked first goes first. */
export type TakeTurn = () => Promise<void>;

/**
 * Creates turns of which one comes in each round of the event loop, so that whatever has come in meanwhile, which may wait for its
 * acknowledgement, is taken between any two pieces of work.
 */
export function createTurns(soon: (work: () => void) => void = setImmediate): TakeTurn {
  const waiting: (() => void)[] = [];

  function next(): void {
    waiting.shift()?.();
    if (waiting.length > 0) soon(next);
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) soon(next);
    });
}
