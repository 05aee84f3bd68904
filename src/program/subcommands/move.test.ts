import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from '../../config/read-environment.ts';
import { fillStore } from '../../store/move/fill-store.contract.ts';
import { openStore } from '../../store/open-store.ts';
import { PASSWORD, startPostgres, type TestServer } from '../../testing/postgres.ts';
import { run } from '../run.ts';
import { EXIT } from '../terminal/terminal.ts';

let folder: string;
let postgres: TestServer;
let url: string;

beforeAll(async () => {
  [folder, postgres] = await Promise.all([
    mkdtemp(join(tmpdir(), 'readout-move-')),
    startPostgres(),
  ]);
  await postgres.server.createDatabase('readout');
  url = `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/readout`;
  await fillStore({ dataFolder: join(folder, 'data') });
});
afterEach(() => void vi.restoreAllMocks());
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

async function call(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const lines: string[] = [];
  const told: string[] = [];
  const environment = readEnvironment({ READOUT_DATA: join(folder, 'data'), ...settings });
  const terminal = {
    stdin: process.stdin,
    print: (line: string) => void lines.push(line),
    tell: (line: string) => void told.push(line),
  };
  const log = { info() {}, warn() {}, error() {} };
  const code = await run(['move', ...args], { environment, terminal, log });
  return { code, out: lines.join('\n'), told: told.join('\n') };
}

async function listIds(dataFolder: string): Promise<readonly string[]> {
  const store = await openStore({ dataFolder });
  const articles = await store.listArticles();
  await store.close();
  return articles.map(({ id }) => id);
}

describe('readout move', () => {
  it('moves a file to a server and back, and says what to set, without the password', async () => {
    // However busy the machine is: what takes two seconds tells how far it is.
    vi.spyOn(Date, 'now').mockReturnValue(0);
    const there = await call(['--to', url]);
    expect(there).toMatchObject({ code: EXIT.ok, told: '' });
    expect(there.out).toMatch(/^claim +2 +([\da-f]{16}) +2 +\1 +the same$/mu);
    expect(there.out).toContain('Set DATABASE_URL');
    expect(there.out).not.toContain(PASSWORD);
    const target = join(folder, 'back');
    const back = await call(['--to', `sqlite:${target}`], { DATABASE_URL: url });
    expect(back.code).toBe(EXIT.ok);
    expect(back.out).toContain(`Set READOUT_DATA=${target}`);
    expect(await listIds(target)).toEqual(await listIds(join(folder, 'data')));
  });

  it('tells how far it is, every two seconds', async () => {
    let nowMs = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => {
      nowMs += 700;
      return nowMs;
    });
    const { told } = await call(['--to', `sqlite:${join(folder, 'slow')}`]);
    expect(told).toMatch(/^\w+: \d+ of \d+ rows are (?:compared|copied|checked)[.]$/mu);
  });

  it('refuses a target that holds something else, and names the table', async () => {
    const dataFolder = join(folder, 'other');
    const store = await openStore({ dataFolder });
    await store.keepText('of somebody else');
    await store.close();
    const { code, out, told } = await call(['--to', `sqlite:${dataFolder}`]);
    expect([code, out]).toEqual([EXIT.misuse, '']);
    expect(told).toContain('its table kept_text holds rows that are not in the store');
    expect(await listIds(dataFolder)).toEqual([]);
  });

  it.each([
    ['nothing', []],
    ['no address', ['--to', 'my-secret']],
    ['another database', ['--to', 'mysql://ada:my-secret@127.0.0.1/readout']],
    ['no host', ['--to', 'postgres:///my-secret']],
    ['no folder', ['--to', 'sqlite:']],
    ['a file', ['--to', 'sqlite:my-secret/readout.db']],
  ])('says how a target is written, for %s', async (_case, args) => {
    const { code, told } = await call(args);
    expect(code).toBe(EXIT.misuse);
    expect(told).toMatch(/--to (?:postgres|sqlite):/u);
    expect(told).not.toContain('my-secret');
  });

  it('names --to, but no password, for a server that is not there', async () => {
    const target = 'postgres://ada:my-secret@127.0.0.1:1/readout';
    await expect(call(['--to', target])).rejects.toMatchObject({
      code: 'store_failed',
      message: expect.not.stringContaining('my-secret'),
      hint: expect.stringContaining('--to'),
    });
  });

  it('names --to for a folder that cannot be made', async () => {
    await mkdir(join(folder, 'taken', 'readout.db'), { recursive: true });
    await expect(call(['--to', `sqlite:${join(folder, 'taken')}`])).rejects.toMatchObject({
      code: 'store_failed',
      hint: expect.stringContaining('--to must name a folder'),
    });
  });
});
