import { isUtf8 } from 'node:buffer';

/** The text of a file, or a whole sentence about why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

const MOST_CONTROLS = 0.02;
const BINARY_HEAD = 1_000;
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
  if (bytes.subarray(0, BINARY_HEAD).includes(0)) return BINARY;
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

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;
}
