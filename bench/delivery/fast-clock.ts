/** A clock that several processes read alike and that runs faster than ours, so that minutes of a calendar fit into seconds. */
export interface FastClock {
  /** When it began, by our clock. */
  readonly realMs: number;
  /** What it showed then. */
  readonly shownMs: number;
  /** How many of its milliseconds fit into one of ours. */
  readonly speed: number;
}

/** What the clock shows now, in milliseconds since 1970. */
export function readFastClock({ realMs, shownMs, speed }: FastClock): number {
  return Math.round(shownMs + (Date.now() - realMs) * speed);
}

/** Lets our own milliseconds pass. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
