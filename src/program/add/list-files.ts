import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MOST_MEGABYTES, toBytes } from '../../corpus/limits.ts';

/** A file or an address to add, or why it is none. */
export interface ListedFile {
  readonly file: string;
  readonly isAddress?: true;
  readonly problem?: string;
}

const ADDRESS = /^[a-z]{2,10}:\/\//iu;

/** Tells what a person names from a file: an address of the network. */
export function isAddress(path: string): boolean {
  return ADDRESS.test(path);
}

/** Lists the files and addresses that a person names: a folder stands for all in it, in the order of their paths, hidden ones left out. */
export async function listFiles(paths: readonly string[]): Promise<readonly ListedFile[]> {
  const lists: (readonly ListedFile[])[] = [];
  for (const path of paths) {
    lists.push(isAddress(path) ? [{ file: path, isAddress: true }] : await listPath(path));
  }
  return lists.flat();
}

async function listPath(path: string): Promise<readonly ListedFile[]> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return await listFolder(path);
    return [
      about.isFile() ? checkSize(path, about.size) : { file: path, problem: 'This is no file.' },
    ];
  } catch (cause) {
    return [{ file: path, problem: tellUnread(cause) }];
  }
}

async function listFolder(folder: string): Promise<readonly ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: ListedFile[] = [];
  for (const entry of entries.map(toPath(folder)).filter(isShown).sort(byPath)) {
    if (entry.isLink) {
      files.push({ file: entry.path, problem: 'The file is a link; add what it leads to.' });
    } else {
      files.push(...(await listPath(entry.path)));
    }
  }
  return files.length > 0 ? files : [{ file: folder, problem: 'The folder holds no file.' }];
}

/** An entry of a folder. */
interface Entry {
  readonly path: string;
  readonly inFolder: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

function toPath(folder: string): (entry: Dirent) => Entry {
  return (entry) => {
    const path = join(entry.parentPath, entry.name);
    return {
      path,
      inFolder: relative(folder, path),
      isFolder: entry.isDirectory(),
      isLink: entry.isSymbolicLink(),
    };
  };
}

function isShown({ inFolder, isFolder }: Entry): boolean {
  return !isFolder && !inFolder.split(sep).some((part) => part.startsWith('.'));
}

function byPath(one: Entry, other: Entry): number {
  return one.path < other.path ? -1 : 1;
}

/** A file that nobody would read is not even loaded. */
function checkSize(file: string, size: number): ListedFile {
  const isTooLarge = size > toBytes(MOST_MEGABYTES.file);
  return isTooLarge
    ? { file, problem: `The file has more than ${MOST_MEGABYTES.file} MB.` }
    : { file };
}

const UNREAD: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'There is no such file or folder; check the path.'],
  ['EACCES', 'This account may not read the file; change its rights, or copy it.'],
  ['EISDIR', 'This is a folder and no file.'],
]);

/** Says in a sentence why a file cannot be read. */
export function tellUnread(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return UNREAD.get(code) ?? `The file cannot be read (${String(code ?? 'unknown fault')}).`;
}
