import type { Kysely } from 'kysely';
import { type DatabaseLocation, openDatabase } from './drivers/open-database.ts';
import { completeLineages } from './lineage/recognise-article.ts';
import { migrate } from './migrations/migrations.ts';
import { createSqlStore } from './sql-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables/tables.ts';

/** Where what is known is kept. */
export interface StoreLocation extends DatabaseLocation {
  /** Tells when a text is read and replaced; the clock of the machine where it is left out. */
  readonly now?: () => Date;
}

/** Opens the store and brings its tables up to date; throws `store_failed` with what to check. */
export async function openStore({
  now = () => new Date(),
  ...location
}: StoreLocation): Promise<Store> {
  return createSqlStore(await openDatabase(location, { prepare }), now);
}

async function prepare(db: Kysely<Tables>): Promise<void> {
  await migrate(db);
  await completeLineages(db);
}
