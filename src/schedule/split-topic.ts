/** What a digest is about, and when it comes. */
export interface SplitTopic {
  readonly topic: string | undefined;
  readonly when: string;
}

/** Words with which the time begins; of several the last `every` counts, for a topic may have such words too. */
const EVERY = new Set(['every', 'each']);
const OTHERS =
  /^(?:daily|weekly|monthly|weekdays|workdays|(?:sun|mon|tues|wednes|thurs|fri|satur)days)$/u;
const FILLERS = new Set(['on', 'at', 'about']);

/** Parts `china kazakhstan every monday 09:00` into its topic and its time. */
export function splitTopic(typed: string): SplitTopic {
  const words = typed.trim().split(/\s+/u);
  const lower = words.map((word) => word.toLowerCase());
  const every = lower.findLastIndex((word) => EVERY.has(word));
  const start = every >= 0 ? every : lower.findIndex((word) => OTHERS.test(word));
  const before = words.slice(0, Math.max(start, 0));
  const topic = trimFillers(before).join(' ');
  return topic === ''
    ? { topic: undefined, when: typed }
    : { topic, when: words.slice(start).join(' ') };
}

function trimFillers(words: readonly string[]): readonly string[] {
  const isFiller = (word: string): boolean => FILLERS.has(word.toLowerCase());
  const first = words.findIndex((word) => !isFiller(word));
  const last = words.findLastIndex((word) => !isFiller(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}
