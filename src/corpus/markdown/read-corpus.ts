import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Article } from '../../domain/article.ts';
import { MOST_MEGABYTES, toBytes } from '../limits.ts';
import { type ArticleProblem, type ArticleReading, readArticle } from './read-article.ts';

/** Every article of a folder, and every file in it that should be one and is not. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** The ids of the articles of those files. */
  readonly brokenIds: readonly string[];
}

/** Reads the Markdown files in a folder and the folders in it, in the order of their paths; hidden ones are left out. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const articles: Article[] = [];
  const problems: ArticleProblem[] = [];
  const brokenIds: string[] = [];
  const paths = await listFiles(folder);
  if (!paths) {
    const expected = 'There should be a folder of articles here that can be read.';
    return { articles, problems: [{ file: folder, line: 1, expected }], brokenIds };
  }
  for (const path of paths) {
    const id = nameArticle(path);
    const reading = await readFileOf(folder, path, id);
    if ('article' in reading) articles.push(reading.article);
    else {
      problems.push(reading.problem);
      brokenIds.push(id);
    }
  }
  return { articles, problems, brokenIds };
}

async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    return undefined;
  }
  return entries
    .filter((entry) => entry.name.endsWith('.md') && (entry.isFile() || entry.isSymbolicLink()))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .sort();
}

function nameArticle(path: string): string {
  return path.slice(0, -'.md'.length).replaceAll(sep, '/');
}

async function readFileOf(folder: string, path: string, id: string): Promise<ArticleReading> {
  const file = join(folder, path);
  const refuse = (expected: string): ArticleReading => ({ problem: { file, line: 1, expected } });
  try {
    const target = await realpath(file);
    if (!target.startsWith((await realpath(folder)) + sep)) {
      return refuse('The link should lead to a file in the same folder of articles.');
    }
    const { size } = await stat(target);
    if (size > toBytes(MOST_MEGABYTES.text))
      return refuse(`The file should have no more than ${MOST_MEGABYTES.text} MB.`);
    return readArticle(await readFile(target), { id, file });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    return refuse(`The file should be one that can be read${code}.`);
  }
}
