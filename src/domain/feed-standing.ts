/** A feed that is followed, and how it fares. */
export interface FeedStanding {
  readonly url: string;
  readonly title?: string;
  /** When it is asked next; absent where it is paused. */
  readonly nextPollMs?: number;
  /** Why the last poll gave nothing, as a sentence. */
  readonly problem?: string;
}
