import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';

const SECRET_BYTES = 32;

/** Makes the table of the one secret, and the secret in it: two processes that start together find the same one. */
export async function createSecret(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('server_secret')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .execute();
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  // A migration is given a database of which no table is known.
  const tables = db as Kysely<Tables>;
  await tables.insertInto('server_secret').values({ id: 1, secret }).execute();
}

/** Gives the secret that this store was made with. */
export async function readSecret(db: Kysely<Tables>): Promise<string> {
  const row = await db.selectFrom('server_secret').select('secret').executeTakeFirstOrThrow();
  return row.secret;
}
