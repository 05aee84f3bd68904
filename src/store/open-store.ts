import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dialect, Kysely } from 'kysely';
import { BriefingError } from '../domain/error.ts';
import { createPostgresDialect, createSqliteDialect } from './dialects.ts';
import { migrate } from './migrations.ts';
import { completeLineages } from './recognise-article.ts';
import { createSqlStore } from './sql-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Where what is known is kept: on a PostgreSQL server where its URL is given, else in a file in the folder. */
export interface StoreLocation {
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  /** Tells when a text is read and replaced; the clock of the machine where it is left out. */
  readonly now?: () => Date;
}

/** Opens the store and brings its tables up to date; throws `store_failed` with what to check. */
export async function openStore({
  databaseUrl,
  dataFolder,
  now = () => new Date(),
}: StoreLocation): Promise<Store> {
  return databaseUrl === undefined ? openFile(dataFolder, now) : openServer(databaseUrl, now);
}

type Clock = () => Date;

async function openFile(folder: string, now: Clock): Promise<Store> {
  const file = join(folder, 'readout.db');
  try {
    await mkdir(folder, { recursive: true });
    return await openDatabase(createSqliteDialect(file), now);
  } catch (cause) {
    throw new BriefingError(
      'store_failed',
      `The file ${file} cannot be opened as a store (${nameFault(cause)}).`,
      { hint: 'Set READOUT_DATA to a folder that can be written to.', cause },
    );
  }
}

async function openServer(databaseUrl: string, now: Clock): Promise<Store> {
  const server = nameServer(databaseUrl);
  if (server === undefined) {
    throw new BriefingError('store_failed', 'DATABASE_URL is not the address of a database.', {
      hint: 'Write it as postgres://user:password@host:5432/database, or leave it out to keep everything in a file.',
    });
  }
  try {
    return await openDatabase(createPostgresDialect(databaseUrl), now);
  } catch (cause) {
    throw new BriefingError(
      'store_failed',
      `The database ${server} cannot be opened (${nameFault(cause)}).`,
      {
        hint: 'Check host, port, user, password and database name in DATABASE_URL, and that the server is running.',
        cause,
      },
    );
  }
}

async function openDatabase(dialect: Dialect, now: Clock): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
    await completeLineages(db);
    return createSqlStore(db, now);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
}

/** Host and database, but neither user nor password: what may be shown. */
function nameServer(databaseUrl: string): string | undefined {
  if (!URL.canParse(databaseUrl)) return undefined;
  const { protocol, host, pathname } = new URL(databaseUrl);
  if (host === '' || (protocol !== 'postgres:' && protocol !== 'postgresql:')) return undefined;
  return `${protocol}//${host}${pathname}`;
}

/** Some faults of the network carry a code and no message. */
function nameFault(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown fault';
  if (cause.message !== '') return cause.message;
  return 'code' in cause ? String(cause.code) : cause.name;
}
