import {
  type Dialect,
  type Driver,
  type Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  sql,
} from 'kysely';
import pg from 'pg';
import { keepStatements } from './keep-statements.ts';
import { createPatientDriver } from './patient-driver.ts';
import { loadSqlite } from './sqlite-driver.ts';

const PATIENCE_MS = 10_000;
const MOST_CONNECTIONS = 8;

/** The dialect for one file, made where it is missing; other processes may use it at the same time. */
export function createSqliteDialect(file: string): Dialect {
  const Database = loadSqlite();
  const database = new Database(file, { timeout: PATIENCE_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // From here on the driver waits, and lets everything else go on meanwhile.
  database.pragma('busy_timeout = 0');
  return new LockingSqliteDialect({ database: keepStatements(database) });
}

/** The dialect for a PostgreSQL server; it connects with the first query. */
export function createPostgresDialect(databaseUrl: string): Dialect {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

class LockingSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return createPatientDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new LockingSqliteAdapter();
  }
}

/** Kysely takes no lock for migrations on SQLite; two processes that start together would both run them. */
class LockingSqliteAdapter extends SqliteAdapter {
  override async acquireMigrationLock<T>(db: Kysely<T>): Promise<void> {
    await sql`begin immediate`.execute(db);
  }

  override async releaseMigrationLock<T>(db: Kysely<T>): Promise<void> {
    await sql`commit`.execute(db);
  }
}
