/** No signature is taken that is more than five minutes off, either way. */
const KEPT_MS = 10 * 60_000 + 1_000;
/** A hundred a second for as long as they are kept, and more. */
const MAX_KEPT = 100_000;

/** Remembers which deliveries have been seen, for as long as one could come again. */
export interface SeenDeliveries {
  /** True the first time, false for what was seen before. */
  add(delivery: string): boolean;
  /** Lets one come again that could not be taken. */
  forget(delivery: string): void;
}

/** Keeps the latest deliveries in memory, and never more than a hundred thousand. */
export function createSeenDeliveries(now: () => number): SeenDeliveries {
  const seen = new Map<string, number>();

  /** A map keeps the order of insertion, so what is old stands first. */
  function forgetOld(): void {
    for (const [delivery, seenAt] of seen) {
      if (seen.size < MAX_KEPT && now() - seenAt < KEPT_MS) return;
      seen.delete(delivery);
    }
  }

  return {
    add(delivery) {
      forgetOld();
      if (seen.has(delivery)) return false;
      seen.set(delivery, now());
      return true;
    },
    forget: (delivery) => void seen.delete(delivery),
  };
}
