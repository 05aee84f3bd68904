import type { Fetched } from '../fetch/fetched.ts';

/** What is remembered of a feed between two polls. */
export interface PollState {
  /** The version that was read last, for the next request. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** How long the feed itself asks to be left alone. */
  readonly ttlMinutes?: number;
  /** How many polls in a row gave nothing. */
  readonly failures: number;
  readonly nextPollAt: Date;
}

/** What the next poll depends on, beside the last. */
export interface PollContext {
  readonly now: Date;
  /** How often a feed is polled that says nothing else. */
  readonly everyMs: number;
  /** What the feed just read asks for. */
  readonly ttlMinutes?: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const WEEK_MS = 7 * DAY_MS;

/** A feed that was never polled: it is due at once. */
export function firstPoll(now: Date): PollState {
  return { failures: 0, nextPollAt: now };
}

/** Says when a feed is polled next, and with which version; failures double the wait up to a day. */
export function nextPoll(state: PollState, fetched: Fetched, context: PollContext): PollState {
  switch (fetched.kind) {
    case 'document': {
      const { etag, lastModified, freshForMs } = fetched;
      const { ttlMinutes } = context;
      return {
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(ttlMinutes !== undefined && { ttlMinutes }),
        ...schedule(composeWait(context, freshForMs, ttlMinutes), context, 0),
      };
    }
    case 'unchanged':
      return {
        ...state,
        ...schedule(composeWait(context, fetched.freshForMs, state.ttlMinutes), context, 0),
      };
    case 'problem': {
      const failures = state.failures + 1;
      const backOffMs = Math.min(context.everyMs * 2 ** Math.min(failures, 30), DAY_MS);
      const askedMs = Math.min(fetched.retryAfterMs ?? 0, WEEK_MS);
      return { ...state, ...schedule(Math.max(backOffMs, askedMs), context, failures) };
    }
  }
}

/** As long as the outlet asks for, by header or in the feed, but not longer than a day. */
function composeWait({ everyMs }: PollContext, freshForMs = 0, ttlMinutes = 0): number {
  return Math.max(everyMs, Math.min(Math.max(freshForMs, ttlMinutes * 60_000), DAY_MS));
}

function schedule(waitMs: number, { now }: PollContext, failures: number) {
  return { failures, nextPollAt: new Date(now.getTime() + waitMs) };
}
