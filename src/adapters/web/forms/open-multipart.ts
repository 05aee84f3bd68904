import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { collectBytes } from './collect-bytes.ts';
import type { Body, SentFile } from './form-state.ts';

/** Why the parts of a form are not read to their end. */
export type PartsProblem = 'too large' | 'too many' | 'too long' | 'broken';

/** A form that is read while it comes. */
export interface MultipartForm {
  /** Gives why nothing more is to be read, if it is so. */
  write(piece: Uint8Array): Promise<PartsProblem | undefined>;
  finish(): Promise<{ readonly body: Body } | { readonly problem: PartsProblem }>;
}

/** A form of the page has ten fields at most. */
const MOST_PARTS = 40;
/** The longest pasted text has 100,000 characters of up to four bytes, and blanks around it. */
const MOST_FIELD_BYTES = 500_000;
/** What stands above a part names its field and its file. */
const MOST_HEADER_BYTES = 8 * 1024;

/** Opens a reader for what has this type and at most so many bytes; undefined where the type is not one of parts. */
export function openMultipart(type: string, mostBytes: number): MultipartForm | undefined {
  const parser = openParser(type);
  if (parser === undefined) return undefined;
  const values = new Map<string, string | SentFile>();
  let problem: PartsProblem | undefined;
  const refuse = (why: PartsProblem): void => {
    problem ??= why;
  };
  parser.on('partsLimit', () => refuse('too many'));
  parser.on('file', (name, stream, fileName: string | undefined, _encoding, type) => {
    const isFile = fileName !== undefined;
    const refuseLong = (): void => refuse('too long');
    const limit = isFile ? { most: mostBytes } : { most: MOST_FIELD_BYTES, refuse: refuseLong };
    takePart(stream, limit, (bytes) => {
      values.set(name, isFile ? { name: readName(fileName), type, bytes } : readText(bytes));
    });
  });
  const end = waitForEnd(parser, () => refuse('broken'));
  return {
    async write(piece) {
      const written = new Promise((resolve) => parser.write(piece, resolve));
      await Promise.race([written, end]);
      return problem;
    },
    async finish() {
      parser.end();
      await end;
      return problem === undefined ? { body: Object.fromEntries(values) } : { problem };
    },
  };
}

/** Throws where a type names no boundary, or one that is none. */
function openParser(type: string): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      // Of what it takes for text it keeps the beginning and reads on; of a file it hands over each piece.
      isPartAFile: () => true,
      limits: { parts: MOST_PARTS, headerSize: MOST_HEADER_BYTES },
    });
  } catch {
    return undefined;
  }
}

interface PartLimit {
  readonly most: number;
  /** Called where it is more; absent where the whole form cannot be more. */
  readonly refuse?: () => void;
}

function takePart(
  stream: BusboyFileStream,
  { most, refuse }: PartLimit,
  take: (bytes: Uint8Array) => void,
): void {
  const bytes = collectBytes(most);
  let left = most;
  stream.on('data', (piece: Uint8Array) => {
    left -= piece.length;
    if (left < 0) refuse?.();
    else bytes.add(piece);
  });
  stream.on('end', () => take(bytes.take()));
  // A form that breaks off breaks off its part, too; it is the form that says so.
  stream.on('error', () => {});
}

/** Browsers write quotation marks of a name like this. */
function readName(name: string): string {
  return name.replaceAll('%22', '"');
}

function readText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function waitForEnd(parser: BusboyInstance, fail: () => void): Promise<void> {
  return new Promise((resolve) => {
    parser.on('finish', resolve);
    parser.on('error', () => {
      fail();
      resolve();
    });
  });
}
