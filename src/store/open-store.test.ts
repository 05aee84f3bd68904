import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';

describe('openStore', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-open-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('makes the folder, and the folders above it', async () => {
    const store = await openStore({ dataFolder: join(folder, 'new', 'data') });
    expect(await store.listArticles()).toEqual([]);
    await store.close();
  });

  it('opens a file that another store has open', async () => {
    const location = { dataFolder: join(folder, 'shared') };
    const stores = [await openStore(location), await openStore(location)];
    const id = await stores[0]?.keepText('from one to the other');
    expect(await stores[1]?.recallText(id ?? '')).toBe('from one to the other');
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each([
    ['no address', 'my-secret'],
    ['another protocol', 'mysql://ada:my-secret@127.0.0.1/readout'],
    ['no host', 'postgres:my-secret'],
    ['an empty one', ''],
    ['a server that is not there', 'postgres://ada:my-secret@127.0.0.1:1/readout'],
    ['a password among the options', 'postgresql://127.0.0.1:1/readout?password=my-secret'],
    ['a broken escape', 'postgres://ada:my-secret%@127.0.0.1:1/readout'],
  ])('names DATABASE_URL, but no password, for %s', async (_case, databaseUrl) => {
    const fault: unknown = await openStore({ databaseUrl, dataFolder: folder }).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ name: 'BriefingError', code: 'store_failed' });
    expect(inspect(fault, { depth: 9 })).toContain('DATABASE_URL');
    expect(inspect(fault, { depth: 9 })).not.toContain('my-secret');
  });

  it('names the file that is no database, and READOUT_DATA', async () => {
    const dataFolder = join(folder, 'damaged');
    await mkdir(dataFolder);
    await writeFile(
      join(dataFolder, 'readout.db'),
      'This is a letter, not a database. '.repeat(50),
    );
    await expect(openStore({ dataFolder })).rejects.toMatchObject({
      code: 'store_failed',
      message: expect.stringContaining(join(dataFolder, 'readout.db')),
      hint: expect.stringContaining('READOUT_DATA'),
    });
  });

  it('names the folder that cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(openStore({ dataFolder: join(file, 'data') })).rejects.toMatchObject({
      code: 'store_failed',
      message: expect.stringContaining(join(file, 'data')),
      hint: expect.stringContaining('READOUT_DATA'),
    });
  });
});
