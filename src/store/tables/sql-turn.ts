import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Does work on the articles in one transaction, alone among all processes: it sees what was done before it. */
export async function takeTurn<T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return await db.transaction().execute(async (transaction) => {
    // A write comes first and takes the lock on either database.
    await transaction.updateTable('turn').set({ taken: sql`taken + 1` }).execute();
    return await work(transaction);
  });
}

/** The number of the turn that is taken. */
export const thisTurn = sql<number>`(select taken from turn)`;

/** Tells everybody who keeps a list of the articles that some went; in a turn. */
export async function noteRemoval(transaction: Kysely<Tables>): Promise<void> {
  await transaction.updateTable('turn').set({ removed: sql`removed + 1` }).execute();
}
