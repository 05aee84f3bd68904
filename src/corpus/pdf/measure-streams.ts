import { inflateSync } from 'node:zlib';

/** What draws a page, or a font, is smaller; a picture may be larger, and is not unpacked to read text. */
const MOST_UNPACKED = 30_000_000;
/** How often one stream may be packed into another. */
const MOST_LAYERS = 3;
const DICTIONARY = 1_000;
const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/** Says whether a PDF holds a stream that unpacks to far more than text needs; pdf.js would unpack all of it. */
export function holdsBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.indexOf(STREAM);
  while (at !== -1) {
    const start = passLineEnd(file, at + STREAM.length);
    const end = file.indexOf(END, start);
    if (end === -1) return unpacksTooFar(file.subarray(start));
    const dictionary = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    if (!isPicture(dictionary) && unpacksTooFar(file.subarray(start, end))) return true;
    at = file.indexOf(STREAM, end + END.length);
  }
  return false;
}

function isPicture(before: string): boolean {
  return /\/Subtype\s{0,9}\/Image\b/u.test(before.slice(before.lastIndexOf(' obj')));
}

function passLineEnd(file: Buffer, at: number): number {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : at;
}

/** What is packed otherwise than by Flate, or locked, does not unpack here; it cannot grow as far either. */
function unpacksTooFar(packed: Buffer): boolean {
  let layer = packed;
  try {
    for (let depth = 0; depth < MOST_LAYERS; depth += 1) {
      layer = inflateSync(layer, { maxOutputLength: MOST_UNPACKED });
    }
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
  }
  return true;
}
