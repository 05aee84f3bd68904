import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dialect, Kysely } from 'kysely';
import { BriefingError } from '../../domain/error.ts';
import { createPostgresDialect, createSqliteDialect } from './dialects.ts';

/** A PostgreSQL server where its URL is given, else a file in the folder. */
export interface DatabaseLocation {
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
}

interface Opening<Tables> {
  /** Brings the tables up to date. */
  readonly prepare: (db: Kysely<Tables>) => Promise<void>;
  /** What a person gave the location with, where it is not one of the settings. */
  readonly setting?: string;
}

/** Opens a database; throws `store_failed` with what to check, which names no user and no password. */
export async function openDatabase<Tables>(
  { databaseUrl, dataFolder }: DatabaseLocation,
  opening: Opening<Tables>,
): Promise<Kysely<Tables>> {
  return databaseUrl === undefined
    ? await openFile(dataFolder, opening)
    : await openServer(databaseUrl, opening);
}

/** Names a database as it may be shown: a server by host and database, with neither user nor password. */
export function nameDatabase({ databaseUrl, dataFolder }: DatabaseLocation): string {
  if (databaseUrl === undefined) return join(dataFolder, 'readout.db');
  return nameServer(databaseUrl) ?? 'a server without an address';
}

async function openFile<Tables>(
  folder: string,
  { setting = 'READOUT_DATA', prepare }: Opening<Tables>,
): Promise<Kysely<Tables>> {
  const file = join(folder, 'readout.db');
  try {
    await mkdir(folder, { recursive: true });
    return await open(createSqliteDialect(file), prepare);
  } catch (cause) {
    throw new BriefingError(
      'store_failed',
      `The file ${file} cannot be opened as a store (${nameFault(cause)}).`,
      { hint: `${setting} must name a folder that can be written to.`, cause },
    );
  }
}

async function openServer<Tables>(
  databaseUrl: string,
  { setting = 'DATABASE_URL', prepare }: Opening<Tables>,
): Promise<Kysely<Tables>> {
  const server = nameServer(databaseUrl);
  if (server === undefined) {
    throw new BriefingError('store_failed', `${setting} is not the address of a database.`, {
      hint: 'Write it as postgres://user:password@host:5432/database, or leave it out to keep everything in a file.',
    });
  }
  try {
    return await open(createPostgresDialect(databaseUrl), prepare);
  } catch (cause) {
    throw new BriefingError(
      'store_failed',
      `The database ${server} cannot be opened (${nameFault(cause)}).`,
      {
        hint: `Check host, port, user, password and database name in ${setting}, and that the server is running.`,
        cause,
      },
    );
  }
}

async function open<Tables>(
  dialect: Dialect,
  prepare: Opening<Tables>['prepare'],
): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect });
  try {
    await prepare(db);
    return db;
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
}

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
