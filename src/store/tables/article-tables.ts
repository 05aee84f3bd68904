import type { ColumnType, Expression } from 'kysely';
import type { MaybeTime, Time } from './time.ts';

export interface ArticleTable {
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

export interface ClaimTable {
  /** `encodeKey` of the claim's id. */
  readonly id: string;
  readonly article_id: string;
  /** Counts the claims of an article from 0. */
  readonly position: number;
  /** JSON of the claim. */
  readonly body: string;
}

/** The claims that predict something. */
export interface PredictingClaimTable {
  readonly claim_id: string;
  /** The day by which it has to have come, `YYYY-MM-DD`, where it names one. */
  readonly due_on: string | null;
}

export interface KeptTextTable {
  readonly id: string;
  /** `encodeKey` of the group's name; empty for what is everybody's. So in every table. */
  readonly group_key: string;
  /** `encodeKey` of who typed it, where it is theirs; empty where an older release may have kept what somebody typed. */
  readonly author: string | null;
  readonly kept_ms: Time;
  /** JSON of the text. */
  readonly body: string;
}

/** How an article stands among others; apart from `article`, whose texts make it slow to go through. */
export interface ArticleLineageTable {
  readonly article_id: string;
  /** Of the first, where it is a copy. */
  readonly copy_of: string | null;
  /** `hashKey` of what it is recognised by. */
  readonly address_key: string | null;
  readonly headline_key: string | null;
  /** Absent where an older store did not keep it. */
  readonly added_ms: MaybeTime;
  /** The number of its newest text, and when that was read. */
  readonly revision: number;
  readonly revised_ms: MaybeTime;
  /** A short name for `wording_band`, which has many rows. */
  readonly wording_id: string;
  readonly signature: string;
  /** The turn in which anything that a summary tells of the article changed. */
  readonly changed: ColumnType<string | number, Expression<number> | undefined, Expression<number>>;
}

export interface WordingBandTable {
  readonly band: number;
  readonly wording_id: string;
}

/** The texts that were replaced. */
export interface ArticleRevisionTable {
  readonly article_id: string;
  readonly number: number;
  readonly read_ms: MaybeTime;
  readonly replaced_ms: Time;
  /** As in `article`. */
  readonly about: string;
  readonly content: string;
}

/** One row, which whoever changes articles writes first: they go one after the other, and each sees what the last one did. */
export interface TurnTable {
  readonly id: number;
  readonly taken: Time;
  /** How often articles went. */
  readonly removed: Time;
}

/** One row: who reads the folder of articles, until when nobody else does. */
export interface FolderLeaseTable {
  readonly id: number;
  /** `encodeKey` of each. */
  readonly holder: string;
  readonly content: string;
  readonly engine: string;
  readonly until_ms: Time;
}

/** The articles of the folder whose files are away. */
export interface AwayFileTable {
  readonly article_id: string;
  readonly since_ms: Time;
}

export interface DraftTable {
  /** `encodeKey` of the draft's id. */
  readonly id: string;
  /** The mark of the group that its article will belong to; empty for everybody. */
  readonly owner: string;
  readonly saved_ms: Time;
  /** JSON of the draft. */
  readonly body: string;
}
