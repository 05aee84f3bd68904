import type { Kysely } from 'kysely';
import type { Claim } from '../../domain/claim.ts';
import { divide } from '../tables/divide.ts';
import { decodeKey, encodeKey, readClaim } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** So many claims are read at once. */
const PAGE = 500;

/** Days, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

/** Makes the table of the claims that predict something, and fills it from the claims that are stored. */
export async function createPredicting(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('predicting_claim')
    .addColumn('claim_id', 'text', (column) =>
      column.primaryKey().references('claim.id').onDelete('cascade'),
    )
    .addColumn('due_on', 'text')
    .execute();
  await db.schema
    .createIndex('predicting_claim_due')
    .on('predicting_claim')
    .column('due_on')
    .execute();
  // A migration is given a database of which no table is known.
  const tables = db as Kysely<Tables>;
  for (let last = ''; ; ) {
    const rows = await tables
      .selectFrom('claim')
      .select(['id', 'body'])
      .where('id', '>', last)
      .where('body', 'like', '%"prediction":%')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    await notePredicting(tables, rows.map(readClaim));
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** Notes those of some claims that predict something; they go with the claims. */
export async function notePredicting(db: Kysely<Tables>, claims: readonly Claim[]): Promise<void> {
  const rows = claims.flatMap(({ id, prediction }) =>
    prediction === undefined ? [] : [{ claim_id: encodeKey(id), due_on: prediction.by ?? null }],
  );
  for (const some of divide(rows)) {
    await db.insertInto('predicting_claim').values(some).execute();
  }
}

/** Gives the claims that predict something, or what has to have come by one of some days. */
export async function listPredicting(db: Kysely<Tables>, days?: Days): Promise<readonly string[]> {
  const all = db.selectFrom('predicting_claim').select('claim_id');
  const due =
    days === undefined
      ? all
      : all.where('due_on', '>=', days.since).where('due_on', '<=', days.until);
  return (await due.execute()).map(({ claim_id: id }) => decodeKey(id));
}
