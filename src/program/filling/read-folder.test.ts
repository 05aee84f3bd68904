import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AWAY_MS } from '../../briefing/sync-corpus.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { buildReader } from './build-reader.ts';
import { type FolderTools, leaveFolder, readFolder } from './read-folder.ts';

const HOME = fileURLToPath(new URL('../../testing/sample-house/', import.meta.url));
const MINUTE_MS = 60_000;
const GROUP = 'slack:T1';

let folder: string;
let corpus: string;
let store: Store;
let nowMs: number;
let tools: FolderTools;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-folder-'));
  corpus = join(folder, 'corpus');
  store = await openStore({ dataFolder: join(folder, 'data') });
  nowMs = 1_000_000;
  const reader = await buildReader(readEnvironment({ READOUT_CONFIG: join(HOME, 'config') }));
  tools = { ...reader, store, nowMs: () => nowMs, host: 'quay' };
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function write(path: string, body = 'The ports will reopen, the harbour master said.') {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `---\nheadline: Ports to reopen\n---\n${body}\n`);
}

const listIds = async () => (await store.listArticles()).map(({ id }) => id);

/** An article with a revision, in a collection. */
async function grow(): Promise<void> {
  await write('corpus/river/ports.md');
  await write('corpus/river/snow.md', 'The snow will melt, the mayor said.');
  await readFolder(corpus, tools);
  await write('corpus/river/ports.md', 'The ports will not reopen, the harbour master said.');
  await readFolder(corpus, tools);
  await store.addToCollection(GROUP, 'week-3', { articleIds: ['river/ports'], nowMs: 1 });
  await expectGrown();
}

async function expectGrown(): Promise<void> {
  expect(await store.listRevisions('river/ports')).toHaveLength(2);
  expect((await store.findCollection(GROUP, 'week-3'))?.articleIds).toEqual(['river/ports']);
}

describe('readFolder', () => {
  it('keeps what an article has while its file is broken, however long', async () => {
    await grow();
    await writeFile(join(corpus, 'river/ports.md'), '---\nheadline: [Ports to\n');
    for (let hour = 0; hour < 3; hour++) {
      nowMs += AWAY_MS;
      const { problems, report } = await readFolder(corpus, tools);
      expect(problems).toEqual([expect.stringContaining('ports.md, line')]);
      expect(report.removed).toBe(0);
    }
    await expectGrown();
  });

  it('removes an article when its file was away for an hour, and not when it came back before', async () => {
    await grow();
    await rename(join(corpus, 'river/ports.md'), join(folder, 'ports.md'));
    await readFolder(corpus, tools);
    nowMs += AWAY_MS - 1;
    await readFolder(corpus, tools);
    await rename(join(folder, 'ports.md'), join(corpus, 'river/ports.md'));
    await readFolder(corpus, tools);
    await expectGrown();
    await rm(join(corpus, 'river/ports.md'));
    nowMs += 1;
    await readFolder(corpus, tools);
    nowMs += AWAY_MS - 1;
    expect((await readFolder(corpus, tools)).report.removed).toBe(0);
    nowMs += 1;
    expect((await readFolder(corpus, tools)).report.removed).toBe(1);
    expect(await listIds()).toEqual(['river/snow']);
  });

  it.each([
    ['away', () => rename(corpus, `${corpus}-elsewhere`)],
    ['empty', () => rm(join(corpus, 'river'), { recursive: true })],
  ])('removes nothing while the folder is %s, and says so', async (_case, lose) => {
    await grow();
    await lose();
    for (let hour = 0; hour < 3; hour++) {
      const { problems } = await readFolder(corpus, tools);
      expect(problems).toContain(
        `No article can be read in ${corpus}, and 2 of it are stored: they stay until an article is there again.`,
      );
      nowMs += AWAY_MS;
    }
    await expectGrown();
  });

  it('leaves the articles of another machine alone, and says what differs', async () => {
    await grow();
    await write('other/pier/ice.md');
    const pier = { ...tools, host: 'pier' };
    for (let minute = 0; minute < 80; minute += 2) {
      const { problems, report } = await readFolder(join(folder, 'other'), pier);
      expect(report).toEqual({ read: 0, removed: 0, stranded: 0 });
      expect(problems).toEqual([
        expect.stringContaining(`quay:${corpus} is read into this store by another Readout`),
      ]);
      expect((await readFolder(corpus, tools)).report.read).toBe(0);
      nowMs += 2 * MINUTE_MS;
    }
    expect(await listIds()).toEqual(['river/ports', 'river/snow']);
  });

  it('does not read everything again and again by the rules of two machines', async () => {
    await grow();
    const pier = { ...tools, host: 'pier', engineVersion: 'other-1' };
    const { problems, report } = await readFolder(corpus, pier);
    expect(report.read).toBe(0);
    expect(problems).toEqual([expect.stringContaining('its version or its config/actors.yaml')]);
    const same = await readFolder(corpus, { ...tools, host: 'pier' });
    expect(same.problems).toEqual([]);
    // With the new rules the same machine goes on when the old ones are left, as at the end of an update.
    expect((await readFolder(corpus, { ...tools, engineVersion: 'other-1' })).report.read).toBe(0);
    await leaveFolder(corpus, tools);
    expect((await readFolder(corpus, pier)).report.read).toBe(2);
  });

  it('takes over from a machine that has not looked for a while', async () => {
    await grow();
    await write('other/pier/ice.md');
    const pier = { ...tools, host: 'pier' };
    nowMs += 4 * MINUTE_MS;
    expect((await readFolder(join(folder, 'other'), pier)).report.read).toBe(1);
    expect((await readFolder(corpus, tools)).report.read).toBe(0);
  });
});
