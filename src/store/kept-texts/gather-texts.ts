import type { GroupText, Store } from '../store.ts';

/** What was kept lately need not be written again: the same text has the same id. */
const KEPT_MS = 60 * 60_000;
const MOST_KEPT = 5_000;

type TextStore = Pick<Store, 'keepText' | 'keepTexts' | 'forgetGroup' | 'forgetPerson'>;

interface Waiting extends GroupText {
  resolve(id: string): void;
  reject(cause: unknown): void;
}

interface Known {
  readonly id: Promise<string>;
  readonly untilMs: number;
}

/**
 * The same store, which writes together the texts that are kept at one time, as those of the buttons of an answer are, and none twice: each
 * write of its own waits for the disk.
 */
export function gatherTexts<Whole extends TextStore>(
  store: Whole,
  nowMs: () => number = () => performance.now(),
): Whole {
  const known = new Map<string, Known>();
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const some = waiting;
    waiting = [];
    try {
      const ids = await store.keepTexts(some);
      for (const [at, { resolve }] of some.entries()) resolve(ids[at] ?? '');
    } catch (cause) {
      for (const { reject } of some) reject(cause);
    }
  }

  function write(kept: GroupText): Promise<string> {
    return new Promise((resolve, reject) => {
      waiting.push({ ...kept, resolve, reject });
      // What is asked for in the same breath comes along.
      if (waiting.length === 1) setImmediate(() => void flush());
    });
  }

  return {
    ...store,
    keepText(text, group = '', author) {
      const key = JSON.stringify([group, text, author]);
      const found = known.get(key);
      if (found !== undefined && nowMs() < found.untilMs) return found.id;
      const id = write({ text, group, ...(author !== undefined && { author }) });
      known.delete(key);
      known.set(key, { id, untilMs: nowMs() + KEPT_MS });
      // What failed is written again.
      id.catch(() => known.delete(key));
      const [oldest] = known.size > MOST_KEPT ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return id;
    },
    async forgetGroup(group) {
      try {
        return await store.forgetGroup(group);
      } finally {
        known.clear();
      }
    },
    async forgetPerson(group, person) {
      try {
        return await store.forgetPerson(group, person);
      } finally {
        known.clear();
      }
    },
  };
}
