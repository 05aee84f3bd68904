/** A feed that is polled, with what is remembered of it between two polls. What is not known is absent. */
export interface FollowedFeed {
  readonly url: string;
  /** Whose it is: what comes from it belongs to this group alone. Absent where it is everybody's. */
  readonly group?: string;
  readonly title?: string;
  /** The version that was read last, for the next request. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** How long the feed asks to be left alone. */
  readonly ttlMinutes?: number;
  /** How many polls in a row gave nothing. */
  readonly failures: number;
  /** Why the last poll gave nothing, as a sentence. */
  readonly problem?: string;
  readonly addedMs: number;
  /** Absent where the feed is paused: it is not asked any more. */
  readonly nextPollMs?: number;
}

/** What a feed is known by: two groups may follow the same address. */
export type FeedName = Pick<FollowedFeed, 'url' | 'group'>;

/** How an entry of a feed fared so far. */
export interface EntryState {
  /** What the feed knows it by. */
  readonly id: string;
  /** It was added, or given up. */
  readonly isDone: boolean;
  /** Of the version that is being tried. */
  readonly tries: number;
  /** The version of it that was done with last, read or given up. */
  readonly version?: string;
}

/** The feeds that are followed. It throws `store_failed` alone. */
export interface FeedStore {
  /** Says whether the feed is new; one that is followed stays as it is. */
  followFeed(feed: FollowedFeed): Promise<boolean>;
  /** Replaces what is known of a feed; one that is not followed any more is not followed again. */
  saveFeed(feed: FollowedFeed): Promise<void>;
  /** Puts the next poll off, so that this process alone polls the feed now; says whether it may. */
  claimFeed(feed: FollowedFeed, untilMs: number): Promise<boolean>;
  /** Says whether there was one to forget; what is known of its entries goes with it. */
  unfollowFeed(feed: FeedName): Promise<boolean>;
  /** As they were added: those of a group, '' for everybody's, or all. */
  listFeeds(group?: string): Promise<readonly FollowedFeed[]>;
  /** In the order asked; entries that were never tried are left out. */
  findEntries(feed: FeedName, ids: readonly string[]): Promise<readonly EntryState[]>;
  /** Replaces what is known of an entry, where its feed is followed; says whether it is. */
  saveEntry(feed: FeedName, entry: EntryState): Promise<boolean>;
}
