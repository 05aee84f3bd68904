import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus.ts';

const ARTICLE = '---\nheadline: Talks\n---\nThey ended.\n';

describe('readCorpus', () => {
  let folder: string;
  let corpus: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-corpus-'));
    corpus = join(folder, 'corpus');
    await mkdir(corpus);
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(path: string, text = ARTICLE): Promise<void> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  it('reads what lies in the folder and the folders in it, by the order of the paths', async () => {
    await write('corpus/quay/2024-05-06-talks.md');
    await write('corpus/coast/north/b.md');
    await write('corpus/coast/a..b.md');
    await write('corpus/a.md');
    const { articles, problems } = await readCorpus(corpus);
    expect(articles.map(({ id }) => id)).toEqual([
      'a',
      'coast/a..b',
      'coast/north/b',
      'quay/2024-05-06-talks',
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves out what is hidden and what is no Markdown', async () => {
    await write('corpus/.drafts/a.md');
    await write('corpus/.a.md');
    await write('corpus/a.txt');
    expect(await readCorpus(corpus)).toEqual({ articles: [], problems: [], brokenIds: [] });
  });

  it('goes on where a file is broken, and names it with the line', async () => {
    await write('corpus/a.md', '---\nheadline: Talks\npublished: soon\n---\nThey ended.');
    await write('corpus/b.md');
    const { articles, problems, brokenIds } = await readCorpus(corpus);
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(brokenIds).toEqual(['a']);
    expect(problems).toMatchObject([{ file: join(corpus, 'a.md'), line: 3 }]);
  });

  it('refuses a file that is too long without reading it', async () => {
    await write('corpus/a.md');
    await truncate(join(corpus, 'a.md'), 5_000_001);
    expect((await readCorpus(corpus)).problems).toEqual([
      { file: join(corpus, 'a.md'), line: 1, expected: 'The file should have no more than 5 MB.' },
    ]);
  });

  it('follows a link inside the folder and none that leads out, goes in circles or leads nowhere', async () => {
    await write('secret.md');
    await write('corpus-of-another/a.md');
    await write('corpus/.data/a.md');
    await symlink(join('.data', 'a.md'), join(corpus, 'inside.md'));
    await symlink(join('..', 'secret.md'), join(corpus, 'outside.md'));
    await symlink(join(folder, 'corpus-of-another', 'a.md'), join(corpus, 'beside.md'));
    await symlink(join(folder, 'corpus-of-another'), join(corpus, 'folder'));
    await symlink(join(corpus, 'circle.md'), join(corpus, 'circle.md'));
    await symlink(join(corpus, 'none.md'), join(corpus, 'nowhere.md'));
    const { articles, problems } = await readCorpus(corpus);
    expect(articles.map(({ id }) => id)).toEqual(['inside']);
    expect(problems.map(({ file, expected }) => [file, expected])).toEqual([
      [join(corpus, 'beside.md'), 'The link should lead to a file in the same folder of articles.'],
      [join(corpus, 'circle.md'), 'The file should be one that can be read (ELOOP).'],
      [join(corpus, 'nowhere.md'), 'The file should be one that can be read (ENOENT).'],
      [
        join(corpus, 'outside.md'),
        'The link should lead to a file in the same folder of articles.',
      ],
    ]);
  });

  it('names a folder that is not there', async () => {
    const none = join(folder, 'none');
    expect(await readCorpus(none)).toEqual({
      articles: [],
      brokenIds: [],
      problems: [
        {
          file: none,
          line: 1,
          expected: 'There should be a folder of articles here that can be read.',
        },
      ],
    });
  });
});
