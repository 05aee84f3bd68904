import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file the page loads. */
interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The page's files by name, and a version that changes when one of them does. */
export interface Assets {
  readonly version: string;
  readonly files: ReadonlyMap<string, Asset>;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** Reads every asset of a folder into memory; none where the folder is not there. */
export async function readAssets(folder: string): Promise<Assets> {
  const names = (await listFiles(folder)).filter((name) => TYPES.has(extname(name))).sort();
  const hash = createHash('sha256');
  const files = new Map<string, Asset>();
  for (const name of names) {
    const bytes = Uint8Array.from(await readFile(join(folder, name)));
    files.set(name, { type: TYPES.get(extname(name)) ?? 'application/octet-stream', bytes });
    hash.update(name).update(bytes);
  }
  return { version: hash.digest('hex').slice(0, 12), files };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
