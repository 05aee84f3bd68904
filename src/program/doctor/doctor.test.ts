import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../config/read-environment.ts';
import { openStore } from '../../store/open-store.ts';
import { doctor } from './doctor.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-doctor-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'broken.md'), '---\nheadline: [\n---\n\nText.\n');
  await writeFile(join(folder, 'a-file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

async function examine(more: Record<string, string> = {}, json = false) {
  const out: string[] = [];
  const environment = readEnvironment({
    READOUT_CORPUS: join(folder, 'corpus'),
    READOUT_DATA: join(folder, 'data'),
    ...more,
  });
  const terminal = {
    stdin: (async function* () {})(),
    print: (line: string) => void out.push(line),
    tell() {},
  };
  const log = { info() {}, warn() {}, error() {} };
  const code = await doctor({ environment, terminal, log, json });
  return { code, out };
}

describe('doctor', () => {
  it('lets Readout start where nothing but the platforms is missing', async () => {
    const { code, out } = await examine();
    expect(code).toBe(0);
    const text = out.join('\n');
    expect(text).toMatch(/ok {4}database +SQLite answers and has 0 articles\./u);
    expect(text).toMatch(/! {5}corpus +.*broken\.md, line \d+, is left out/u);
    expect(text).toMatch(/- {5}Discord +It is not set up\.\n +Set DISCORD_TOKEN/u);
    expect(text).toContain('Readout can start.');
  });

  it('says that articles stay although their folder is empty', async () => {
    const store = await openStore({ dataFolder: join(folder, 'stranded') });
    const article = { id: 'river/ports', kind: 'article', headline: 'Ports', authors: [] } as const;
    const provenance = { origin: 'corpus', engine: '1' } as const;
    await store.saveArticle({ ...article, text: 'Ice.', passages: [] }, [], provenance);
    await store.close();
    const { out } = await examine({ READOUT_DATA: join(folder, 'stranded') });
    expect(out.join('\n')).toMatch(
      /! +corpus +No article can be read in .*, and 1 of it are stored/u,
    );
  });

  it('names the platform that messages wait for', async () => {
    const store = await openStore({ dataFolder: join(folder, 'waiting') });
    const dueMs = Date.now() - 3_600_000;
    const subscription = {
      ...{ id: 's1', place: 'slack:T1:C1:', schedule: { cron: '0 9 * * 1', zone: 'UTC' } },
      ...{ isQuiet: false, madeBy: { person: 'U1' }, madeMs: 0, nextDueMs: dueMs },
    };
    await store.saveSubscription(subscription);
    const plan = { dueMs, nextDueMs: undefined, isLate: true, nonce: 'n1' };
    await store.planDelivery(subscription, plan);
    await store.close();
    const { out } = await examine({ READOUT_DATA: join(folder, 'waiting') });
    expect(out.join('\n')).toMatch(/! +digests +1 messages wait for .* connected to slack\./u);
  });

  it('says where answers have no links, for the whole machine is no address', async () => {
    const { out } = await examine({ HOST: '0.0.0.0' });
    expect(out.join('\n')).toMatch(/! +PUBLIC_URL +It is not set, and HOST and PORT/u);
  });

  it('names a platform that the Readout at PUBLIC_URL has lost', async () => {
    const health = { ok: false, platforms: { discord: 'lost', slack: 'waiting' } };
    const server = createServer((_request, response) => response.end(JSON.stringify(health)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // a TCP server has this kind
    const { code, out } = await examine({ PUBLIC_URL: `http://127.0.0.1:${port}` });
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(1);
    const text = out.join('\n');
    expect(text).toMatch(/FAIL +Discord: connection +.*does not try any more/u);
    expect(text).toMatch(/! +Slack: connection +.*goes on trying/u);
  });

  it.each<[string, () => Record<string, string>, string, 'warning' | 'fault']>([
    ['settings that are not there', () => ({ READOUT_CONFIG: folder }), 'settings', 'fault'],
    [
      'a data folder that is a file',
      () => ({ READOUT_DATA: join(folder, 'a-file') }),
      'data folder',
      'fault',
    ],
    [
      'a database where nobody is',
      () => ({ DATABASE_URL: 'postgres://u:my-secret@127.0.0.1:9/x' }),
      'database',
      'fault',
    ],
    [
      'an address where nobody is',
      () => ({ PUBLIC_URL: 'http://127.0.0.1:9' }),
      'PUBLIC_URL',
      'warning',
    ],
  ])('says what to do about %s', async (_case, more, about, state) => {
    const { code, out } = await examine(more(), true);
    const found = out.map((line): unknown => JSON.parse(line));
    expect(found).toContainEqual(
      expect.objectContaining({ about, state, advice: expect.stringMatching(/\.$/u) }),
    );
    expect(code).toBe(state === 'fault' ? 1 : 0);
    expect(out.join('')).not.toContain('my-secret');
  });

  it.each([
    [200, 'good'],
    [502, 'warning'],
  ])('asks its own page and takes HTTP %i as %s', async (status, state) => {
    const server = createServer((_request, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // a TCP server has this kind
    const { out } = await examine({ PUBLIC_URL: `http://127.0.0.1:${port}` }, true);
    await new Promise((resolve) => server.close(resolve));
    const found = out.map((line): unknown => JSON.parse(line));
    expect(found).toContainEqual(expect.objectContaining({ about: 'PUBLIC_URL', state }));
  });
});
