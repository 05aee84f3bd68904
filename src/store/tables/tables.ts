import type {
  ArticleLineageTable,
  ArticleRevisionTable,
  ArticleTable,
  AwayFileTable,
  ClaimTable,
  DraftTable,
  FolderLeaseTable,
  KeptTextTable,
  PredictingClaimTable,
  TurnTable,
  WordingBandTable,
} from './article-tables.ts';
import type {
  DeliveryTable,
  IssueReaderTable,
  IssueTable,
  PostedClaimTable,
  SubscriptionTable,
} from './digest-tables.ts';
import type {
  DiscussionEntryTable,
  DiscussionPositionTable,
  DiscussionTable,
} from './discussion-tables.ts';
import type { FeedEntryTable, FeedTable } from './feed-tables.ts';
import type {
  CollectionArticleTable,
  CollectionTable,
  GroupSettingsTable,
  InstallationTable,
  JoinedGroupTable,
  PredictionTable,
  ReadingTable,
  ReadingThroughTable,
  ReadMarkTable,
  SecretTable,
} from './group-tables.ts';

/** The tables as the newest migration leaves them. Only TEXT, INTEGER and BIGINT, which both dialects read alike. */
export interface Tables {
  readonly article: ArticleTable;
  readonly claim: ClaimTable;
  readonly predicting_claim: PredictingClaimTable;
  readonly kept_text: KeptTextTable;
  readonly feed: FeedTable;
  readonly feed_entry: FeedEntryTable;
  readonly draft: DraftTable;
  readonly article_lineage: ArticleLineageTable;
  readonly wording_band: WordingBandTable;
  readonly article_revision: ArticleRevisionTable;
  readonly folder_lease: FolderLeaseTable;
  readonly away_file: AwayFileTable;
  readonly server_secret: SecretTable;
  readonly turn: TurnTable;
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
  readonly posted_claim: PostedClaimTable;
  readonly installation: InstallationTable;
  readonly joined_group: JoinedGroupTable;
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
