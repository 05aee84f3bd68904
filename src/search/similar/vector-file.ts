import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Changes with the shape of a record. */
const FORMAT = 1;
const HASH_BYTES = 16;
const SUM_BYTES = 4;

/** A vector under the hash of its text, 32 letters. */
export type VectorRecord = readonly [hash: string, vector: Int8Array];

/** A file of vectors: a line that says who made them, then a record each with a checksum of its own. It grows at its end. */
export interface VectorFile {
  /** What can be trusted of the file; what comes after a damage is left out, and so is what another embedder made. */
  read(): Promise<readonly VectorRecord[]>;
  append(records: readonly VectorRecord[]): Promise<void>;
  /** Writes it anew, whole or not at all. */
  replace(records: Iterable<VectorRecord>): Promise<void>;
}

/** Opens the file of an embedder; it is made with the first vector. */
export function openVectorFile(
  file: string,
  made: { readonly id: string; readonly dimensions: number },
): VectorFile {
  const head = Buffer.from(`${JSON.stringify({ format: FORMAT, ...pickMade(made) })}\n`);
  const length = HASH_BYTES + made.dimensions + SUM_BYTES;

  async function replace(records: Iterable<VectorRecord>): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, Buffer.concat([head, ...Array.from(records, writeRecord)]));
    await rename(`${file}.new`, file);
  }

  return {
    replace,
    async read() {
      const bytes = await readFile(file).catch(() => undefined);
      const isOurs = bytes?.subarray(0, head.length).equals(head) ?? false;
      const records = bytes === undefined || !isOurs ? [] : readRecords(bytes, head.length, length);
      // What is appended later must follow what was read.
      const isWhole = bytes?.length === head.length + records.length * length;
      if (!isOurs || !isWhole) await replace(records);
      return records;
    },
    append: (records) => appendFile(file, Buffer.concat(records.map(writeRecord))),
  };
}

function pickMade({ id, dimensions }: { readonly id: string; readonly dimensions: number }) {
  return { embedder: id, dimensions };
}

function writeRecord([hash, vector]: VectorRecord): Buffer {
  const body = Buffer.concat([
    Buffer.from(hash, 'hex'),
    Buffer.from(Int8Array.from(vector).buffer),
  ]);
  return Buffer.concat([body, sum(body)]);
}

function readRecords(bytes: Buffer, from: number, length: number): readonly VectorRecord[] {
  const records: VectorRecord[] = [];
  for (let at = from; at + length <= bytes.length; at += length) {
    const body = bytes.subarray(at, at + length - SUM_BYTES);
    if (!sum(body).equals(bytes.subarray(at + length - SUM_BYTES, at + length))) break;
    records.push([body.toString('hex', 0, HASH_BYTES), new Int8Array(body.subarray(HASH_BYTES))]);
  }
  return records;
}

function sum(body: Buffer): Buffer {
  return createHash('md5').update(body).digest().subarray(0, SUM_BYTES);
}
