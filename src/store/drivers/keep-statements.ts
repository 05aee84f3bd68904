import type { SqliteDatabase } from 'kysely';

type Statement = ReturnType<SqliteDatabase['prepare']>;

/** Adding an article takes thirty; one with another number of claims brings another, and each keeps some memory. */
const MOST_KEPT = 100;

/** Gives a database that prepares each statement once: Kysely asks anew for every run, and preparing takes longer than most runs. */
export function keepStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    prepare(text) {
      const statement = kept.get(text) ?? database.prepare(text);
      // Put last, so that the first one is the one that was not needed for longest.
      kept.delete(text);
      kept.set(text, statement);
      const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => {
      kept.clear();
      database.close();
    },
  };
}
