import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PASSWORD, startPostgres, type TestServer } from '../testing/postgres.ts';
import { openStore, type StoreLocation } from './open-store.ts';
import { describeStore } from './store.contract.ts';

describe('createSqlStore', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  describe('with a server', () => {
    let postgres: TestServer;
    let databases = 0;
    beforeAll(async () => {
      postgres = await startPostgres();
      await postgres.createDatabase('template_store');
      // Its tables are made once, and copied for each test.
      const databaseUrl = composeUrl('template_store');
      await (await openStore({ databaseUrl, dataFolder: folder })).close();
    });
    afterAll(() => postgres.stop());

    const composeUrl = (name: string, password = PASSWORD): string =>
      `postgres://postgres:${password}@127.0.0.1:${postgres.port}/${name}`;
    const makeBare = async (template?: string): Promise<StoreLocation> => {
      databases += 1;
      await postgres.createDatabase(`store_${databases}`, template);
      return { databaseUrl: composeUrl(`store_${databases}`), dataFolder: folder };
    };
    const makeLocation = () => makeBare('template_store');

    describeStore('on PostgreSQL', makeLocation, () => makeBare());

    it('lives on when the server drops its connections', async () => {
      const store = await openStore(await makeLocation());
      const id = await store.keepText('before the fall');
      const admin = postgres.server.getPgClient('postgres', '127.0.0.1');
      await admin.connect();
      const { rows } = await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = $1',
        [`store_${databases}`],
      );
      await admin.end();
      expect(rows.length).toBeGreaterThan(0);
      const recall = async () => expect(await store.recallText(id)).toBe('before the fall');
      await vi.waitFor(recall, { timeout: 10_000 });
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
