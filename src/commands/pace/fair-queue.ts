/** Does work in turns of those who ask for it. */
export interface FairQueue {
  run<Result>(group: string, work: () => Promise<Result>): Promise<Result>;
  /** How much of a group has not begun. */
  countWaiting(group: string): number;
}

/** How much is done at once, in all and for one group. */
export interface Places {
  readonly all: number;
  readonly each: number;
}

interface Waiting {
  readonly start: () => void;
}

/** Creates a queue in which each group has one place in the row, however much it asks for: a flood waits behind itself. */
export function createFairQueue({ all, each }: Places): FairQueue {
  /** In the order of their turns. */
  const waiting = new Map<string, Waiting[]>();
  const running = new Map<string, number>();
  let total = 0;

  function next(): void {
    for (const [group, queue] of waiting) {
      if (total >= all) return;
      if ((running.get(group) ?? 0) >= each) continue;
      const first = queue.shift();
      // Whoever had a turn goes to the end of the row.
      waiting.delete(group);
      if (queue.length > 0) waiting.set(group, queue);
      begin(group, first);
    }
  }

  function begin(group: string, first: Waiting | undefined): void {
    if (first === undefined) return;
    total += 1;
    running.set(group, (running.get(group) ?? 0) + 1);
    first.start();
  }

  function end(group: string): void {
    total -= 1;
    const left = (running.get(group) ?? 1) - 1;
    if (left === 0) running.delete(group);
    else running.set(group, left);
    next();
  }

  return {
    countWaiting: (group) => waiting.get(group)?.length ?? 0,
    async run(group, work) {
      await new Promise<void>((start) => {
        const queue = waiting.get(group) ?? [];
        queue.push({ start });
        waiting.set(group, queue);
        next();
      });
      try {
        return await work();
      } finally {
        end(group);
      }
    },
  };
}
