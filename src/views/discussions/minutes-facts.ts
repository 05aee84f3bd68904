import type { DiscussionRecord } from '../../domain/discussion.ts';

/** What minutes tell. */
export interface MinutesFacts extends DiscussionRecord {
  /** The zone of a date where the reader's own clock is not known. */
  readonly zone: string;
}
