import type { Tables } from '../tables/tables.ts';

/** How a table is copied. */
export interface CopiedTable {
  readonly name: string;
  /** The columns of its primary key, in their order. */
  readonly key: readonly string[];
  /** How many rows are read and written at once. */
  readonly batch: number;
  /** Whether migrations put its rows there: they are written over, and say nothing about who filled the store. */
  readonly isMade?: boolean;
}

type Copied = Readonly<Record<keyof Tables, Omit<CopiedTable, 'name'>>>;

const SHORT = 500;
/** An article may have millions of characters. */
const LONG = 20;

/** What others refer to comes before them. */
const COPIED: Copied = {
  article: { key: ['id'], batch: LONG },
  article_lineage: { key: ['article_id'], batch: SHORT },
  article_revision: { key: ['article_id', 'number'], batch: LONG },
  wording_band: { key: ['band', 'wording_id'], batch: SHORT },
  claim: { key: ['id'], batch: SHORT },
  predicting_claim: { key: ['claim_id'], batch: SHORT },
  feed: { key: ['id'], batch: SHORT },
  feed_entry: { key: ['feed_id', 'id'], batch: SHORT },
  draft: { key: ['id'], batch: SHORT },
  kept_text: { key: ['id'], batch: SHORT },
  subscription: { key: ['id'], batch: SHORT },
  delivery: { key: ['key'], batch: SHORT },
  installation: { key: ['group_key'], batch: SHORT },
  joined_group: { key: ['group_key', 'account'], batch: SHORT },
  read_mark: { key: ['group_key', 'person'], batch: SHORT },
  discussion: { key: ['id'], batch: SHORT },
  discussion_position: { key: ['discussion_id', 'member'], batch: SHORT },
  discussion_entry: { key: ['discussion_id', 'number'], batch: SHORT },
  prediction: { key: ['group_key', 'number'], batch: SHORT },
  reading: { key: ['group_key', 'number'], batch: SHORT },
  reading_through: { key: ['group_key', 'number', 'person'], batch: SHORT },
  posted_claim: { key: ['subscription_id', 'claim_id'], batch: SHORT },
  server_secret: { key: ['id'], batch: SHORT, isMade: true },
  group_settings: { key: ['group_key'], batch: SHORT },
  collection: { key: ['group_key', 'name'], batch: SHORT },
  collection_article: { key: ['group_key', 'name', 'article_id'], batch: SHORT },
  issue: { key: ['id'], batch: SHORT },
  issue_reader: { key: ['issue_id', 'person'], batch: SHORT },
  away_file: { key: ['article_id'], batch: SHORT },
  folder_lease: { key: ['id'], batch: SHORT, isMade: true },
  turn: { key: ['id'], batch: SHORT, isMade: true },
};

/** Every table of a store, in the order in which they can be filled. */
export const copiedTables: readonly CopiedTable[] = Object.entries(COPIED).map(([name, how]) => ({
  name,
  ...how,
}));
