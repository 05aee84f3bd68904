/** How often something may be done: `burst` times at once, and `perSecond` in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  sinceMs: number;
}

/** Counts what is done by name, each with a rate of its own. */
export interface TokenBuckets {
  /** Takes one turn; 0 where it may be taken, else how many milliseconds to wait for it, and nothing is taken. */
  take(name: string): number;
}

/** So many are remembered at least; those who are at rest are forgotten first. */
const MOST_KEPT = 10_000;
const SECOND_MS = 1_000;

/** Creates buckets that are full at first and fill with time (token bucket). */
export function createTokenBuckets({ burst, perSecond }: Rate, nowMs: () => number): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  const fill = ({ tokens, sinceMs }: Bucket, at: number): number =>
    Math.min(burst, tokens + (Math.max(0, at - sinceMs) / SECOND_MS) * perSecond);

  return {
    take(name) {
      const at = nowMs();
      const tokens = fill(buckets.get(name) ?? { tokens: burst, sinceMs: at }, at);
      if (tokens < 1) return Math.ceil(((1 - tokens) / perSecond) * SECOND_MS);
      if (!buckets.has(name) && buckets.size >= MOST_KEPT) dropFull(at);
      buckets.set(name, { tokens: tokens - 1, sinceMs: at });
      return 0;
    },
  };

  /** A full bucket is like one that nobody knows. */
  function dropFull(at: number): void {
    for (const [name, bucket] of buckets) if (fill(bucket, at) >= burst) buckets.delete(name);
  }
}
