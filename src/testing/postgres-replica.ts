import { chmod, chown, cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Client } from 'pg';
import { PASSWORD, type TestServer } from './postgres.ts';

/** What belongs to the running server alone. */
const NOT_COPIED = new Set(['postmaster.pid', 'postmaster.opts']);

const AGAIN_MS = 50;
const MOST_TRIES = 1000;

/** A server that follows another one by streaming, and can be read. */
export interface Replica {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a replica of a server: `pg_basebackup` is not in the package, so that its files are copied between two calls of SQL. */
export async function startReplica(primary: TestServer): Promise<Replica> {
  const folder = `${primary.databaseFolder}-replica`;
  const client = primary.server.getPgClient();
  await client.connect();
  try {
    await client.query(`select pg_backup_start('replica', true)`);
    await copyFiles(primary.databaseFolder, folder);
    const { rows } = await client.query<{ readonly labelfile: string }>(
      'select labelfile from pg_backup_stop(false)',
    );
    await writeFile(join(folder, 'backup_label'), rows[0]?.labelfile ?? '');
  } finally {
    await client.end();
  }
  await writeFile(join(folder, 'standby.signal'), '');
  const primaryInfo = `host=127.0.0.1 port=${primary.port} user=postgres password=${PASSWORD}`;
  await writeFile(join(folder, 'postgresql.auto.conf'), `primary_conninfo = '${primaryInfo}'\n`);
  await giveTo(primary.databaseFolder, folder);
  const { server, port } = await primary.createSibling(folder);
  // It waits for “ready to accept connections”; a replica says “read-only connections”.
  const started = server.start();
  await Promise.race([started, untilReadable(() => server.getPgClient())]);
  return {
    port,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReadable(createClient: () => Client): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const client = createClient();
    // A connection that is refused while the server starts is an event too.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
  throw new Error('The replica did not start.');
}

/** The write-ahead log comes by streaming; its folder must be there. */
async function copyFiles(from: string, to: string): Promise<void> {
  const log = join(from, 'pg_wal');
  await cp(from, to, {
    recursive: true,
    filter: (file) => !NOT_COPIED.has(basename(file)) && !file.startsWith(`${log}/`),
  });
  await mkdir(join(to, 'pg_wal'), { recursive: true });
}

/** PostgreSQL reads only what belongs to its user, and to nobody else. */
async function giveTo(like: string, folder: string): Promise<void> {
  const { uid, gid } = await stat(like);
  const files = await readdir(folder, { recursive: true });
  for (const file of ['', ...files]) await chown(join(folder, file), uid, gid);
  await chmod(folder, 0o700);
}
