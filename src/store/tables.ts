import type { ColumnType } from 'kysely';

/** The tables as the newest migration leaves them. Only TEXT, INTEGER and BIGINT, which both dialects read alike. */
export interface Tables {
  readonly article: ArticleTable;
  readonly claim: ClaimTable;
  readonly kept_text: KeptTextTable;
  readonly feed: FeedTable;
  readonly feed_entry: FeedEntryTable;
  readonly draft: DraftTable;
  readonly article_lineage: ArticleLineageTable;
  readonly wording_band: WordingBandTable;
  readonly article_revision: ArticleRevisionTable;
  readonly server_secret: SecretTable;
  readonly turn: TurnTable;
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
  readonly posted_claim: PostedClaimTable;
  readonly installation: InstallationTable;
  readonly prediction: PredictionTable;
  readonly reading: ReadingTable;
  readonly reading_through: ReadingThroughTable;
  readonly read_mark: ReadMarkTable;
  readonly discussion: DiscussionTable;
  readonly discussion_position: DiscussionPositionTable;
  readonly discussion_entry: DiscussionEntryTable;
  readonly group_settings: GroupSettingsTable;
  readonly collection: CollectionTable;
  readonly collection_article: CollectionArticleTable;
  readonly issue: IssueTable;
  readonly issue_reader: IssueReaderTable;
}

type Milliseconds = ColumnType<string | number | null, number | null, number | null>;

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
  /** `encodeKey` of the group's name; empty for what is everybody's. So in every table. */
  readonly group_key: string;
  /** JSON of the text. */
  readonly body: string;
}

interface FeedTable {
  /** `hashKey` of the feed's address, and of its group where it has one. */
  readonly id: string;
  readonly group_key: string;
  /** Absent where the feed is paused. A BIGINT comes as a text from PostgreSQL. */
  readonly next_poll_ms: Milliseconds;
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

/** How an article stands among others; apart from `article`, whose texts make it slow to go through. */
interface ArticleLineageTable {
  readonly article_id: string;
  /** Of the first, where it is a copy. */
  readonly copy_of: string | null;
  /** `hashKey` of what it is recognised by. */
  readonly address_key: string | null;
  readonly headline_key: string | null;
  /** Absent where an older store did not keep it. A BIGINT comes as a text from PostgreSQL. */
  readonly added_ms: Milliseconds;
  /** The number of its newest text, and when that was read. */
  readonly revision: number;
  readonly revised_ms: Milliseconds;
  /** A short name for `wording_band`, which has many rows. */
  readonly wording_id: string;
  readonly signature: string;
}

interface WordingBandTable {
  readonly band: number;
  readonly wording_id: string;
}

/** The texts that were replaced. */
interface ArticleRevisionTable {
  readonly article_id: string;
  readonly number: number;
  readonly read_ms: Milliseconds;
  readonly replaced_ms: ColumnType<string | number, number, number>;
  /** As in `article`. */
  readonly about: string;
  readonly content: string;
}

/** One row, which whoever changes articles writes first: they go one after the other, and each sees what the last one did. */
interface TurnTable {
  readonly id: number;
  readonly taken: ColumnType<string | number, number, number>;
}

/** One row, made with the table. */
interface SecretTable {
  readonly id: number;
  readonly secret: string;
}

/** What a group keeps an eye on. */
interface PredictionTable {
  /** `encodeKey` of the group. */
  readonly group_key: string;
  /** Counts those of a group from 1. */
  readonly number: number;
  /** `encodeKey` of the claim's id. */
  readonly claim_key: string;
  readonly version: number;
  /** JSON of everything else. */
  readonly body: string;
}

/** What a group reads. */
interface ReadingTable {
  /** `encodeKey` of the group. */
  readonly group_key: string;
  /** Counts those of a group from 1. */
  readonly number: number;
  /** When its reminder is due; absent once there was one. */
  readonly remind_ms: Milliseconds;
  /** JSON of everything else. */
  readonly body: string;
}

/** Who is through with a reading. */
interface ReadingThroughTable {
  readonly group_key: string;
  readonly number: number;
  /** `encodeKey` of the platform's id. */
  readonly person: string;
  /** JSON of the name. */
  readonly name: string | null;
  readonly done_ms: ColumnType<string | number, number, number>;
}

interface DraftTable {
  /** `encodeKey` of the draft's id. */
  readonly id: string;
  /** The mark of the group that its article will belong to; empty for everybody. */
  readonly owner: string;
  readonly saved_ms: ColumnType<string | number, number, number>;
  /** JSON of the draft. */
  readonly body: string;
}

interface SubscriptionTable {
  /** `encodeKey` of the subscription's id. */
  readonly id: string;
  /** `encodeKey` of the place. */
  readonly place: string;
  /** Absent where it is paused. */
  readonly next_due_ms: Milliseconds;
  /** JSON of everything but its next due time. */
  readonly body: string;
}

/** The outbox. */
interface DeliveryTable {
  /** `encodeKey` of `subscription | due | place`. */
  readonly key: string;
  readonly subscription_id: string;
  readonly place: string;
  readonly due_ms: ColumnType<string | number, number, number>;
  readonly is_late: number;
  /** A `DeliveryState`. */
  readonly state: string;
  readonly nonce: string;
  readonly fence: number;
  readonly attempts: number;
  /** When it may be taken: its due time, the end of a lease, or the time of a further attempt. */
  readonly ready_ms: ColumnType<string | number, number, number>;
  /** The message as JSON. */
  readonly body: string | null;
  readonly message_id: string | null;
  /** JSON of the sentence. */
  readonly problem: string | null;
  /** JSON of what goes into the thread below the message, where it has any. */
  readonly details: string | null;
}

/** The pages of issues. */
interface IssueTable {
  /** `encodeKey` of the issue's id. */
  readonly id: string;
  readonly archive: string;
  readonly delivery_key: string;
  readonly subscription_id: string;
  /** `encodeKey` of the group that its place belongs to. */
  readonly group_key: string;
  readonly place: string;
  readonly due_ms: ColumnType<string | number, number, number>;
  readonly made_ms: ColumnType<string | number, number, number>;
  /** JSON of the title. */
  readonly title: string;
  /** JSON of the card. */
  readonly page: string;
}

/** Who has read an issue. */
interface IssueReaderTable {
  readonly issue_id: string;
  /** `encodeKey` of adapter, workspace and person, such as `slack:T1:U1`. */
  readonly person: string;
}

/** What each subscription has brought out, so that it does not come again. */
interface PostedClaimTable {
  readonly subscription_id: string;
  /** `encodeKey` of the claim's id. */
  readonly claim_id: string;
}

/** Where Readout is installed: what is sealed, or the organisation that has it. */
interface InstallationTable {
  /** `encodeKey` of the group, or of the organisation. */
  readonly group_key: string;
  readonly organisation_key: string | null;
  readonly key_id: string | null;
  /** What the platform gave, encrypted. */
  readonly sealed: string | null;
  readonly saved_ms: ColumnType<string | number, number, number>;
}

/** Up to when a member has read what is new. */
interface ReadMarkTable {
  readonly group_key: string;
  /** `encodeKey` of the platform's id. */
  readonly person: string;
  readonly read_ms: ColumnType<string | number, number, number>;
}

interface DiscussionTable {
  /** `encodeKey` of the discussion's id. */
  readonly id: string;
  /** `encodeKey` of its group. */
  readonly group_key: string;
  readonly number: number;
  /** `encodeKey` of its channel. */
  readonly place: string;
  readonly state: string;
  /** When its thread is to be looked after; absent where nothing is to be done. */
  readonly ready_ms: Milliseconds;
  /** Until when somebody has it, or lets it rest. */
  readonly lease_ms: ColumnType<string | number, number, number>;
  readonly fence: number;
  readonly attempts: number;
  /** Hides its members while it is open; absent in a named one. */
  readonly secret: string | null;
  /** JSON of what never changes. */
  readonly body: string;
  /** JSON of its `DiscussionThread`. */
  readonly thread: string | null;
  /** JSON of its `Closing`. */
  readonly closing: string | null;
  /** What its card says. */
  readonly shown: string | null;
  readonly minutes_posted: number;
}

interface DiscussionPositionTable {
  readonly discussion_id: string;
  /** `encodeKey` of who it is, or of what hides them. */
  readonly member: string;
  /** JSON of the name. */
  readonly name: string | null;
  readonly first_position: string;
  readonly first_order: string;
  readonly last_position: string;
  readonly last_order: string;
}

interface DiscussionEntryTable {
  readonly discussion_id: string;
  readonly number: number;
  readonly member: string;
  /** JSON of everything but its number and message. */
  readonly body: string;
  readonly message_id: string | null;
}

interface GroupSettingsTable {
  readonly group_key: string;
  /** JSON of its `GroupSettings`. */
  readonly body: string;
}

interface CollectionTable {
  readonly group_key: string;
  /** `encodeKey` of its name. */
  readonly name: string;
  readonly made_ms: ColumnType<string | number, number, number>;
}

interface CollectionArticleTable {
  readonly group_key: string;
  readonly name: string;
  readonly article_id: string;
  readonly added_ms: ColumnType<string | number, number, number>;
}
