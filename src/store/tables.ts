import type { ColumnType } from 'kysely';

/** The tables as the newest migration leaves them. Only TEXT, INTEGER and BIGINT, which both dialects read alike. */
export interface Tables {
  readonly article: ArticleTable;
  readonly claim: ClaimTable;
  readonly kept_text: KeptTextTable;
  readonly feed: FeedTable;
  readonly feed_entry: FeedEntryTable;
  readonly draft: DraftTable;
}

interface ArticleTable {
  /** `encodeKey` of the article's id. */
  readonly id: string;
  readonly content_hash: string;
  /** JSON of its `Provenance`. */
  readonly provenance: string;
  readonly claim_count: number;
  /** JSON of everything but its text and passages. */
  readonly about: string;
  /** JSON of its text and passages. */
  readonly content: string;
}

interface ClaimTable {
  /** `encodeKey` of the claim's id. */
  readonly id: string;
  readonly article_id: string;
  /** Counts the claims of an article from 0. */
  readonly position: number;
  /** JSON of the claim. */
  readonly body: string;
}

interface KeptTextTable {
  readonly id: string;
  /** JSON of the text. */
  readonly body: string;
}

interface FeedTable {
  /** `hashKey` of the feed's address. */
  readonly id: string;
  /** Absent where the feed is paused. A BIGINT comes as a text from PostgreSQL. */
  readonly next_poll_ms: ColumnType<string | number | null, number | null, number | null>;
  /** JSON of everything but its next poll. */
  readonly body: string;
}

interface FeedEntryTable {
  readonly feed_id: string;
  /** `hashKey` of what the feed knows it by. */
  readonly id: string;
  /** JSON of its `EntryState`. */
  readonly body: string;
}

interface DraftTable {
  /** `encodeKey` of the draft's id. */
  readonly id: string;
  readonly saved_ms: ColumnType<string | number, number, number>;
  /** JSON of the draft. */
  readonly body: string;
}
