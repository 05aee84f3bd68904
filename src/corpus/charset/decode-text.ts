import { isUtf8 } from 'node:buffer';
import { decodeCharset } from './decode-charset.ts';
import { guessCharset } from './guess-charset.ts';

/** The text of a file, or a whole sentence about why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** The text of a file that may be in any encoding; `guessed` names the one that was taken without being told. */
export type Guessed =
  | { readonly text: string; readonly guessed?: string }
  | { readonly problem: string };

/** Reads bytes as `decodeText` does, else by the charset their sender names, else by the one that leaves no doubt. */
export function decodeAny(bytes: Uint8Array, contentType = ''): Guessed {
  const decoded = decodeText(bytes);
  if ('text' in decoded ? !bytes.subarray(0, HEAD).includes(ESCAPE) : isMarked(bytes))
    return decoded;
  const told = CHARSET.exec(contentType)?.[1] ?? '';
  const text = WIDE.test(told) ? undefined : decodeCharset(bytes, told);
  if (text !== undefined && !('text' in decoded)) return isBinary(text) ? decoded : { text };
  const guessed = guessCharset(bytes);
  const read = guessed === undefined ? undefined : decodeCharset(bytes, guessed);
  if (guessed === undefined || read === undefined || isBinary(read)) return decoded;
  return { text: read, guessed };
}

const MOST_CONTROLS = 0.02;
const HEAD = 1_000;
/** With it, some encodings switch between alphabets while every byte of theirs is ASCII. */
const ESCAPE = 0x1b;
const CHARSET = /\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu;
const WIDE = /^utf-/iu;
const BINARY = 'The file is binary and not a text.';

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so; nothing but that mark is left out. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'The file is empty.' };
  if (startsWith(bytes, '%PDF-')) return { problem: 'The file is a PDF and not a text.' };
  const encoding = findEncoding(bytes);
  if (encoding === 'utf-8' && !isUtf8(bytes)) return { problem: nameBrokenByte(bytes) };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isBinary(text) ? { problem: BINARY } : { text };
  } catch {
    return { problem: 'The file starts like UTF-16 and breaks its rules further on.' };
  }
}

function findEncoding([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function nameBrokenByte(bytes: Uint8Array): string {
  if (bytes.subarray(0, HEAD).includes(0)) return BINARY;
  const offset = findBrokenByte(bytes);
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  const line = bytes.subarray(0, offset).reduce((lines, byte) => lines + Number(byte === 10), 1);
  return `The file is not UTF-8: byte ${offset + 1} (0x${value}), in line ${line}, does not belong there. Save it as UTF-8.`;
}

/** The shortest prefix that cannot be decoded ends with the byte; halving finds it in a few steps. */
function findBrokenByte(bytes: Uint8Array): number {
  let [sound, broken] = [0, bytes.length + 1];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isSoundStart(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return Math.min(sound, bytes.length - 1);
}

function isSoundStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (const character of text) {
    if (character < ' ' && !'\t\n\r\f\v'.includes(character)) controls += 1;
  }
  return controls > 1 && controls > text.length * MOST_CONTROLS;
}

/** What is empty, a PDF, or begins with the mark of UTF-16 is nothing to guess about. */
function isMarked(bytes: Uint8Array): boolean {
  return bytes.length === 0 || startsWith(bytes, '%PDF-') || findEncoding(bytes) !== 'utf-8';
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;
}
