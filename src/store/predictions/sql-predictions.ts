import type { Kysely } from 'kysely';
import { OUTCOMES, type TrackedPrediction, type Verdict } from '../../domain/tracked-prediction.ts';
import { number as count, oneOf, optional, shape, text } from '../bodies/check.ts';
import { MEMBER, QUOTATION } from '../bodies/kept-quotation.ts';
import { readBody } from '../bodies/read-body.ts';
import { decodeKey, encodeKey } from '../tables/rows.ts';
import { takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import type { NewPrediction } from './prediction-store.ts';

type Row = Tables['prediction'];
type Body = Omit<TrackedPrediction, 'group' | 'number' | 'version'>;

const BODY = shape<Body>({
  quotation: QUOTATION,
  dueOn: optional(text),
  trackedBy: MEMBER,
  trackedMs: count,
  proposed: optional(
    shape<Verdict>({ outcome: oneOf(...OUTCOMES), evidence: text, by: MEMBER, atMs: count }),
  ),
  confirmed: optional(shape<NonNullable<Body['confirmed']>>({ by: MEMBER, atMs: count })),
});

/** Makes the table of tracked predictions. */
export async function createPredictions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('prediction')
    .addColumn('group_key', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('claim_key', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('prediction_key', ['group_key', 'number'])
    .addUniqueConstraint('prediction_claim', ['group_key', 'claim_key'])
    .execute();
}

/** Keeps a prediction with the next number of its group, or gives the one of the same claim. */
export function trackPrediction(
  db: Kysely<Tables>,
  { group, ...body }: NewPrediction,
): Promise<TrackedPrediction> {
  const [groupKey, claimKey] = [encodeKey(group), encodeKey(body.quotation.claimId)];
  return takeTurn(db, async (transaction) => {
    const rows = transaction.selectFrom('prediction').where('group_key', '=', groupKey);
    const known = await rows.selectAll().where('claim_key', '=', claimKey).executeTakeFirst();
    if (known !== undefined) return readPrediction(known);
    const newest = await rows.select(({ fn }) => fn.max('number').as('number')).executeTakeFirst();
    const row: Row = {
      group_key: groupKey,
      number: Number(newest?.number ?? 0) + 1,
      claim_key: claimKey,
      version: 1,
      body: JSON.stringify(body),
    };
    await transaction.insertInto('prediction').values(row).execute();
    return readPrediction(row);
  });
}

/** Finds a prediction of a group. */
export async function findPrediction(
  db: Kysely<Tables>,
  group: string,
  number: number,
): Promise<TrackedPrediction | undefined> {
  const row = await db
    .selectFrom('prediction')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .where('number', '=', number)
    .executeTakeFirst();
  return row && readPrediction(row);
}

/** Lists the predictions of a group by their numbers. */
export async function listPredictions(
  db: Kysely<Tables>,
  group: string,
): Promise<readonly TrackedPrediction[]> {
  const rows = await db
    .selectFrom('prediction')
    .selectAll()
    .where('group_key', '=', encodeKey(group))
    .orderBy('number')
    .execute();
  return rows.map(readPrediction);
}

/** Replaces a prediction that nobody changed meanwhile. */
export async function changePrediction(
  db: Kysely<Tables>,
  { group, number, version, ...body }: TrackedPrediction,
): Promise<boolean> {
  const { numUpdatedRows: changed } = await db
    .updateTable('prediction')
    .set({ body: JSON.stringify(body), version: version + 1 })
    .where('group_key', '=', encodeKey(group))
    .where('number', '=', number)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return changed === 1n;
}

function readPrediction({ group_key, number, version, body }: Row): TrackedPrediction {
  const kept = readBody(body, BODY, { table: 'prediction', key: `${group_key} ${number}` });
  return { ...kept, group: decodeKey(group_key), number, version };
}
