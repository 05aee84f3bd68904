import type { MaybeTime } from './time.ts';

export interface FeedTable {
  /** `hashKey` of the feed's address, and of its group where it has one. */
  readonly id: string;
  readonly group_key: string;
  /** Absent where the feed is paused. */
  readonly next_poll_ms: MaybeTime;
  /** JSON of everything but its next poll. */
  readonly body: string;
}

export interface FeedEntryTable {
  readonly feed_id: string;
  /** `hashKey` of what the feed knows it by. */
  readonly id: string;
  /** JSON of its `EntryState`. */
  readonly body: string;
}
