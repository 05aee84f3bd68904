import { appendFile, mkdir, mkdtemp, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimSearch } from '../claim-entry.ts';
import { base, REEF_CLAIMS, sampleArticle, WITHOUT_REEFS } from '../sample-searches.contract.ts';
import { describeSearchIndex } from '../search-index.contract.ts';
import type { ArticleEntries } from '../search-index.ts';
import { openKeptIndex } from './kept-index.ts';
import { createMemoryIndex } from './memory-index.ts';
import { createWorkerIndex } from './worker-index.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

function nameFile(): string {
  files += 1;
  return join(folder, `${files}`, 'search.jsonl');
}

describeSearchIndex('createMemoryIndex', async () => createMemoryIndex());

describe('createMemoryIndex', () => {
  it.each<[string, ClaimSearch]>([
    ['alone', WITHOUT_REEFS],
    ['after a word', { ...WITHOUT_REEFS, words: 'ports' }],
    [
      'as phrases',
      { without: WITHOUT_REEFS.without?.map((each) => ({ ...each, exact: true })) ?? [] },
    ],
  ])('counts exactly what thirty exclusions leave of many claims: %s', async (_case, search) => {
    const index = createMemoryIndex();
    const entries = [0, 1, 2, 3, 4].flatMap((copy) =>
      REEF_CLAIMS.map((entry) => ({ ...entry, id: `${entry.id}/${copy}`, speaker: `${copy}` })),
    );
    await index.replaceArticles([{ articleId: base.articleId, version: '', entries }]);
    const clear = entries.filter(({ id }) => id.startsWith('clear')).map(({ id }) => id);
    const { hits, claims, more } = await index.find(search);
    expect(hits.map(({ id }) => id).sort()).toEqual(clear.sort());
    expect({ claims, more }).toEqual({ claims: 150, more: false });
  });

  it('shows the same words once, whatever article came and went', async () => {
    const index = createMemoryIndex();
    const put = async (...articles: readonly string[]) => {
      for (const articleId of articles) {
        const entries = [{ ...base, id: `${articleId}#1`, articleId }];
        await index.replaceArticles([{ articleId, version: '', entries }]);
      }
    };
    const ask = async (search: ClaimSearch) =>
      (await index.find(search)).hits.map(({ articleId, alike }) => `${articleId} ${alike}`);
    await put('a');
    expect([await ask({}), await ask({ words: 'ports' })]).toEqual([['a 0'], ['a 0']]);
    await put('b', 'c', 'b');
    expect([await ask({}), await ask({ words: 'ports' })]).toEqual([['a 2'], ['a 2']]);
    await index.removeArticle('a');
    await index.removeArticle('b');
    expect([await ask({}), await ask({ words: 'ports' })]).toEqual([['c 0'], ['c 0']]);
  });
});

describe('openKeptIndex', () => {
  async function keep(): Promise<string> {
    const file = nameFile();
    const index = openKeptIndex(file);
    await index.replaceArticles([sampleArticle]);
    await index.flush();
    return file;
  }

  it('holds after it was opened again what it was given before', async () => {
    const index = openKeptIndex(await keep());
    expect(await index.listVersions()).toEqual(new Map([['post/one', 'v1']]));
    expect((await index.find({ words: 'timber' })).claims).toBe(1);
    await index.removeArticle('post/one');
    expect(await index.count()).toBe(0);
  });

  it('is written anew when much came, and at once when an article went', async () => {
    const file = await keep();
    const index = openKeptIndex(file);
    const listKept = async () => [...(await openKeptIndex(file).listVersions()).keys()];
    const many = Array.from({ length: 60 }, (_, at) => composeArticle(`post/${at}`));
    await index.replaceArticles(many);
    await index.flush();
    expect(await listKept()).toHaveLength(61);
    await index.replaceArticles([composeArticle('post/late')]);
    await index.flush();
    expect(await listKept()).not.toContain('post/late');
    await index.removeArticle('post/0');
    await index.flush();
    expect(await listKept()).not.toContain('post/0');
    expect(await listKept()).toContain('post/late');
  });

  it('keeps nothing of what went where it cannot be written, and is written when it can', async () => {
    const file = await keep();
    const index = openKeptIndex(file);
    await index.replaceArticles([composeArticle('post/late')]);
    // Nothing can be written under the name of a folder.
    await mkdir(`${file}.new`);
    await index.removeArticle('post/one');
    for (const _try of [1, 2]) {
      await expect(index.flush()).rejects.toThrow('EISDIR');
      await expect(readFile(file)).rejects.toThrow('ENOENT');
    }
    await rmdir(`${file}.new`);
    await index.flush();
    expect([...(await openKeptIndex(file).listVersions()).keys()]).toEqual(['post/late']);
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ['is cut short', async (file) => writeFile(file, (await readFile(file)).subarray(0, -40))],
    ['goes on after its end', async (file) => appendFile(file, '{}\n')],
    [
      'has another letter',
      async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('timber', 'lumber')),
    ],
    [
      'comes from another analyzer',
      async (file) =>
        writeFile(file, (await readFile(file, 'utf8')).replace(/"analyzer":\d+/u, '"analyzer":0')),
    ],
    ['is no text', async (file) => writeFile(file, Buffer.from([0, 255, 10, 1]))],
    ['is empty', async (file) => writeFile(file, '')],
  ])('trusts no file that %s', async (_case, damage) => {
    const file = await keep();
    await damage(file);
    const index = openKeptIndex(file);
    expect(await index.listVersions()).toEqual(new Map());
    expect(await index.count()).toBe(0);
  });
});

describe('createWorkerIndex', () => {
  let index: ReturnType<typeof createWorkerIndex>;
  afterEach(() => index.close());

  it('answers from its thread as the index does, and again after the thread ended', async () => {
    const file = nameFile();
    index = createWorkerIndex(file);
    await index.replaceArticles([sampleArticle]);
    const search = { words: 'ports' };
    const near = createMemoryIndex();
    await near.replaceArticles([sampleArticle]);
    expect(await index.find(search)).toEqual(await near.find(search));
    await index.flush();
    const closing = index.close();
    await expect(index.find({})).rejects.toThrow('ended');
    await closing;
    expect(await index.listVersions()).toEqual(new Map([['post/one', 'v1']]));
    expect((await index.find(search)).claims).toBe((await near.find(search)).claims);
  });
});

function composeArticle(articleId: string): ArticleEntries {
  const entries = sampleArticle.entries.map((entry) => ({
    ...entry,
    articleId,
    id: `${articleId}#${entry.id}`,
  }));
  return { ...sampleArticle, articleId, entries };
}
