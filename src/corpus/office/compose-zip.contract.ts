import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive that a test composes. */
export interface ZipEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly isEncrypted?: boolean;
  /** A length other than the true one. */
  readonly toldSize?: number;
}

const METHOD = 8;
const ENCRYPTED = 1;
const UTF8 = 0x800;

/** Composes a zip archive as the format describes it: the files, then the directory, then its end. */
export function composeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const entry of entries) {
    const { name, data, fields } = composeEntry(entry);
    const start = Buffer.concat(files).length;
    files.push(Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, data]));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(start, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, name]));
  }
  return Buffer.concat([...files, ...directory, composeEnd(files, directory)]);
}

function composeEntry({ path, content, isEncrypted = false, toldSize }: ZipEntry): {
  name: Buffer;
  data: Buffer;
  fields: Buffer;
} {
  const name = Buffer.from(path);
  const bytes = Buffer.from(content);
  const data = deflateRawSync(bytes);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8 | (isEncrypted ? ENCRYPTED : 0), 2);
  fields.writeUInt16LE(METHOD, 4);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(toldSize ?? bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return { name, data, fields };
}

function composeEnd(files: readonly Buffer[], directory: readonly Buffer[]): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(files).length, 16);
  return end;
}
