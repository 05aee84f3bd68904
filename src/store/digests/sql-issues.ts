import type { Kysely, Selectable } from 'kysely';
import { nameGroup } from '../../domain/group.ts';
import type { KeptIssue } from '../../domain/kept-issue.ts';
import { readPlace } from '../../domain/place.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** Keeps the page of an issue, in the place of the one that another attempt composed. */
export async function saveIssue(
  db: Kysely<Tables>,
  deliveryKey: string,
  issue: KeptIssue,
): Promise<void> {
  const place = readPlace(issue.place);
  const key = encodeKey(deliveryKey);
  await db.deleteFrom('issue').where('delivery_key', '=', key).execute();
  await db
    .insertInto('issue')
    .values({
      id: encodeKey(issue.id),
      archive: encodeKey(issue.archive),
      delivery_key: key,
      subscription_id: encodeKey(issue.subscriptionId),
      group_key: encodeKey(place === undefined ? '' : nameGroup(place)),
      place: encodeKey(issue.place),
      due_ms: issue.dueMs,
      made_ms: issue.madeMs,
      title: JSON.stringify(issue.title),
      page: issue.page,
    })
    .execute();
}

/** Gives an issue. */
export async function findIssue(db: Kysely<Tables>, id: string): Promise<KeptIssue | undefined> {
  const row = await db
    .selectFrom('issue')
    .selectAll()
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row && readIssue(row);
}

/** Gives the issues of an archive that were brought out. */
export async function listIssues(
  db: Kysely<Tables>,
  archive: string,
  limit: number,
): Promise<readonly KeptIssue[]> {
  const rows = await db
    .selectFrom('issue')
    .innerJoin('delivery', 'delivery.key', 'issue.delivery_key')
    .selectAll('issue')
    .where('issue.archive', '=', encodeKey(archive))
    .where('delivery.state', '=', 'sent')
    .orderBy('issue.due_ms', 'desc')
    .orderBy('issue.id')
    .limit(limit)
    .execute();
  return rows.map(readIssue);
}

/** Gives the issues of a group that were brought out to some places. */
export async function listGroupIssues(
  db: Kysely<Tables>,
  { group, places, limit }: GroupIssues,
): Promise<readonly KeptIssue[]> {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('issue')
    .innerJoin('delivery', 'delivery.key', 'issue.delivery_key')
    .selectAll('issue')
    .where('issue.group_key', '=', encodeKey(group))
    .where('issue.place', 'in', places.map(encodeKey))
    .where('delivery.state', '=', 'sent')
    .orderBy('issue.due_ms', 'desc')
    .orderBy('issue.id')
    .limit(limit)
    .execute();
  return rows.map(readIssue);
}

interface GroupIssues {
  readonly group: string;
  readonly places: readonly string[];
  readonly limit: number;
}

/** Notes a reader. */
export async function markRead(db: Kysely<Tables>, issueId: string, person: string): Promise<void> {
  await db
    .insertInto('issue_reader')
    .values({ issue_id: encodeKey(issueId), person: encodeKey(person) })
    .onConflict((conflict) => conflict.columns(['issue_id', 'person']).doNothing())
    .execute();
}

/** Gives which of some issues a person has read. */
export async function listRead(
  db: Kysely<Tables>,
  issueIds: readonly string[],
  person: string,
): Promise<readonly string[]> {
  if (issueIds.length === 0) return [];
  const rows = await db
    .selectFrom('issue_reader')
    .select('issue_id')
    .where('issue_id', 'in', issueIds.map(encodeKey))
    .where('person', '=', encodeKey(person))
    .execute();
  return rows.map(({ issue_id: id }) => decodeKey(id));
}

function readIssue(row: Selectable<Tables['issue']>): KeptIssue {
  return {
    id: decodeKey(row.id),
    archive: decodeKey(row.archive),
    subscriptionId: decodeKey(row.subscription_id),
    place: decodeKey(row.place),
    dueMs: Number(row.due_ms),
    madeMs: Number(row.made_ms),
    title: String(JSON.parse(row.title)),
    page: row.page,
  };
}
