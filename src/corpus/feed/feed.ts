/** One entry of a feed. What it does not say is absent. */
export interface FeedItem {
  readonly headline?: string;
  /** Absolute, http or https. */
  readonly url?: string;
  /** What the feed knows the entry by. */
  readonly id?: string;
  /** A day, `YYYY-MM-DD`, in the time zone it was written in. */
  readonly publishedOn?: string;
  readonly authors: readonly string[];
  /** Another one once its headline, a date or its content is another. */
  readonly version: string;
  readonly summaryHtml?: string;
  readonly contentHtml?: string;
}

/** What an outlet offers, in the order of the feed. */
export interface Feed {
  readonly title?: string;
  /** A BCP 47 tag, such as `en`. */
  readonly language?: string;
  /** How long the outlet asks not to be asked again. */
  readonly ttlMinutes?: number;
  readonly items: readonly FeedItem[];
  /** What was damaged and how it was read, in whole sentences. */
  readonly warnings: readonly string[];
}

/** A feed, or a whole sentence about why there is none. */
export type FeedReading = { readonly feed: Feed } | { readonly problem: string };
