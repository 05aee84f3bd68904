/** The tables as the newest migration leaves them. Only TEXT, INTEGER and BIGINT, which both dialects read alike. */
export interface Tables {
  readonly article: ArticleTable;
  readonly claim: ClaimTable;
  readonly kept_text: KeptTextTable;
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
