import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl';

/** The wanted files of an archive by their paths, or a whole sentence about why it is not opened. */
export type ZipReading =
  | { readonly files: ReadonlyMap<string, Buffer> }
  | { readonly problem: string };

export interface ZipWish {
  /** What the archive is to the person who added it. */
  readonly what: 'book' | 'document';
  readonly wants: (path: string) => boolean;
  /** How far the wanted files may unpack, all together. */
  readonly mostMegabytes: number;
}

const MOST_ENTRIES = 10_000;
/** Text shrinks to a tenth; what shrinks to less than this is made to fill a disk. */
const MOST_RATIO = 200;
const SMALL = 1_000_000;

/** Reads the wanted files of a zip archive into memory: nothing is written, and nothing unpacks to more than is told. */
export async function readZip(bytes: Uint8Array, wish: ZipWish): Promise<ZipReading> {
  let archive: ZipFile | undefined;
  try {
    archive = await fromBufferPromise(Buffer.from(bytes), { decodeStrings: false });
    return await readEntries(archive, wish);
  } catch {
    return { problem: `The ${wish.what} is damaged: its archive cannot be read to the end.` };
  } finally {
    archive?.close();
  }
}

async function readEntries(archive: ZipFile, wish: ZipWish): Promise<ZipReading> {
  const { what, wants, mostMegabytes } = wish;
  const files = new Map<string, Buffer>();
  if (archive.entryCount > MOST_ENTRIES) {
    return { problem: `The ${what} has more than ${MOST_ENTRIES} files in it.` };
  }
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const path = entry.fileNameRaw.toString('utf8');
    const fault = findFault(entry, path);
    if (fault !== undefined) return { problem: `The ${what} ${fault}` };
    if (!wants(path)) continue;
    total += entry.uncompressedSize;
    if (total > mostMegabytes * 1_000_000) {
      return {
        problem: `The ${what} unpacks to more than ${mostMegabytes} MB of text; add the part that matters.`,
      };
    }
    if (files.has(path)) return { problem: `The ${what} is damaged: it holds a file twice.` };
    files.set(path, await readEntry(archive, entry));
  }
  return { files };
}

function findFault(entry: Entry, path: string): string | undefined {
  if (validateFileName(path) !== null) {
    return 'names a file outside of itself, such as “../name”; it is not opened.';
  }
  if (entry.isEncrypted()) return 'is locked with a password; add a copy that opens without one.';
  const isBomb =
    entry.uncompressedSize > SMALL && entry.uncompressedSize > MOST_RATIO * entry.compressedSize;
  return isBomb ? 'unpacks to far more than it should (a zip bomb); it is not opened.' : undefined;
}

/** yauzl ends the stream with an error where an entry holds more or less than it tells. */
async function readEntry(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
