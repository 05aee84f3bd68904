import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnosis } from '../../adapters/adapter.ts';

const MEBIBYTE = 2 ** 20;
/** What a batch of some hundred articles takes, with the journal beside it. */
const LEAST_FREE_BYTES = 200 * MEBIBYTE;
const ABOUT = 'data folder';

/** Looks whether the data folder can be written, and whether there is room for what comes. */
export async function examineData(
  folder: string,
  findFreeBytes: (folder: string) => Promise<number | undefined> = readFreeBytes,
): Promise<readonly Diagnosis[]> {
  const probe = join(folder, `.doctor-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch {
    const says = `${folder}/ cannot be written.`;
    const advice = 'Give the folder to the account that runs Readout, or set READOUT_DATA.';
    return [{ about: ABOUT, state: 'fault', says, advice }];
  }
  const free = await findFreeBytes(folder);
  if (free === undefined || free >= LEAST_FREE_BYTES) {
    return [{ about: ABOUT, state: 'good', says: `${folder}/ can be written.` }];
  }
  const says = `${folder}/ can be written, and ${Math.floor(free / MEBIBYTE)} MB are free on its disk.`;
  const advice = 'Make room: on a full disk nothing can be added or brought out.';
  return [{ about: ABOUT, state: free < MEBIBYTE ? 'fault' : 'warning', says, advice }];
}

/** The bytes that are left to an account without special rights; undefined where the system does not tell. */
async function readFreeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize, blocks } = await statfs(folder);
    return blocks === 0 ? undefined : bavail * bsize;
  } catch {
    return undefined;
  }
}
