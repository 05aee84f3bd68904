import { type Kysely, type RawBuilder, sql } from 'kysely';
import { writeOwner } from '../../domain/owner.ts';
import { encodeKey } from '../tables/rows.ts';
import { belongsTo } from '../tables/sql-owner.ts';
import { noteRemoval, takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';

/**
 * How the rows of a group are told: by a column with its name, by the mark of its articles, by the place, or by what refers to them.
 * `goes` is deleted by the references between the tables; `stays` is not forgotten here.
 */
type Told = 'group_key' | 'owner' | 'place' | 'goes' | 'stays' | RowsOfGroup;
type RowsOfGroup = (group: string) => RawBuilder<boolean>;

/** Every table, in the order in which rows go. Whoever adds one says here what becomes of it. */
const FORGOTTEN: Readonly<Record<keyof Tables, Told>> = {
  kept_text: 'group_key',
  collection_article: 'group_key',
  collection: 'group_key',
  group_settings: 'group_key',
  joined_group: 'group_key',
  feed_entry: 'goes',
  feed: 'group_key',
  draft: 'owner',
  posted_claim: isIssued,
  issue_reader: 'goes',
  issue: 'group_key',
  delivery: 'place',
  subscription: 'place',
  wording_band: hasWording,
  predicting_claim: 'goes',
  claim: 'goes',
  article_revision: 'goes',
  article_lineage: 'goes',
  away_file: 'goes',
  article: (group) => belongsTo(group, 'id'),
  prediction: 'group_key',
  reading_through: 'group_key',
  reading: 'group_key',
  read_mark: 'group_key',
  discussion_position: isDiscussed,
  discussion_entry: isDiscussed,
  discussion: 'group_key',
  // A new one may have come since; whoever hears of the removal says which one goes.
  installation: 'stays',
  server_secret: 'stays',
  folder_lease: 'stays',
  turn: 'stays',
};

/** Deletes all that belongs to a group, in one transaction; gives how many articles went. */
export async function forgetGroup(db: Kysely<Tables>, group: string): Promise<number> {
  // What is everybody's is nobody's to forget.
  if (group === '') return 0;
  return await takeTurn(db, async (transaction) => {
    let articles = 0n;
    for (const [table, told] of Object.entries(FORGOTTEN)) {
      const rows = tellRows(told, group);
      if (rows === undefined) continue;
      const { numAffectedRows: gone = 0n } =
        await sql`delete from ${sql.table(table)} where ${rows}`.execute(transaction);
      if (table === 'article') articles = gone;
    }
    await noteRemoval(transaction);
    return Number(articles);
  });
}

function tellRows(told: Told, group: string): RawBuilder<boolean> | undefined {
  switch (told) {
    case 'group_key':
      return sql`group_key = ${encodeKey(group)}`;
    case 'owner':
      return sql`owner = ${writeOwner(group)}`;
    case 'place':
      return isPlaceOf(group);
    case 'goes':
    case 'stays':
      return undefined;
    default:
      return told(group);
  }
}

/** The condition that a place is one of a group: it is written with the group at the beginning. */
export function isPlaceOf(group: string): RawBuilder<boolean> {
  const start = encodeKey(`${group}:`);
  return sql`substr(place, 1, ${sql.lit(start.length)}) = ${start}`;
}

function isIssued(group: string): RawBuilder<boolean> {
  const isOurs = isPlaceOf(group);
  return sql`(subscription_id in (select id from subscription where ${isOurs})
    or subscription_id in (select subscription_id from delivery where ${isOurs}))`;
}

function isDiscussed(group: string): RawBuilder<boolean> {
  return sql`discussion_id in (select id from discussion where group_key = ${encodeKey(group)})`;
}

function hasWording(group: string): RawBuilder<boolean> {
  return sql`wording_id in (select wording_id from article_lineage where ${belongsTo(group)})`;
}
