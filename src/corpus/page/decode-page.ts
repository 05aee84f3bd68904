import { isUtf8 } from 'node:buffer';
import { decodeCharset } from '../charset/decode-charset.ts';
import { guessCharset } from '../charset/guess-charset.ts';
import { MOST_MEGABYTES, toBytes } from '../limits.ts';

/** The bytes of a page with what was told about them. */
export interface PageBytes {
  readonly bytes: Uint8Array;
  /** The header `Content-Type`, such as `text/html; charset=iso-8859-1`. */
  readonly contentType?: string;
}

const HEAD_BYTES = 4_096;
const CHARSET = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?(?<charset>[\w:.-]{1,40})/iu;
const WIDE = /^utf-?16/iu;
const XML = /^\s{0,99}<\?xml\b[^>]{0,200}>/iu;
const META = /<meta\b[^>]{0,400}>/giu;
const FALLBACK = 'windows-1252';
const MOST_CONTROLS = 0.02;

/** Reads the bytes of a page as text: by byte order mark, header, `<meta charset>`, and the first that fits. */
export function decodePage({
  bytes,
  contentType = '',
}: PageBytes): { readonly markup: string } | { readonly problem: string } {
  if (bytes.length === 0) return { problem: 'The page is empty: not one byte came.' };
  if (bytes.length > toBytes(MOST_MEGABYTES.text))
    return { problem: `The page has more than ${MOST_MEGABYTES.text} MB; an article is shorter.` };
  const markup = decode(bytes, listCharsets(bytes, contentType));
  return isBinary(markup) ? { problem: 'The page is binary and no HTML.' } : { markup };
}

function listCharsets(bytes: Uint8Array, contentType: string): readonly string[] {
  const mark = findMark(bytes);
  if (mark) return [mark];
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const declared = [XML.exec(head)?.[0] ?? '', ...Array.from(head.matchAll(META), ([tag]) => tag)]
    .map(readCharset)
    // What says so in ASCII cannot be UTF-16.
    .map((charset) => (WIDE.test(charset) ? 'utf-8' : charset));
  const header = readCharset(contentType);
  const sent = WIDE.test(header) && !hasZeros(bytes) ? 'utf-8' : header;
  const told = [sent, ...declared].filter((charset) => charset !== '');
  return isUtf8(bytes) ? [...told, 'utf-8'] : [...told, guessCharset(bytes) ?? FALLBACK];
}

/** Every other byte of markup in UTF-16 is one. */
function hasZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEAD_BYTES).includes(0);
}

function readCharset(place: string): string {
  return CHARSET.exec(place)?.groups?.['charset'] ?? '';
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** A charset that is told and breaks on the first try is the wrong one, as long as there is another. */
function decode(bytes: Uint8Array, charsets: readonly string[]): string {
  for (const charset of charsets) {
    const markup = decodeCharset(bytes, charset);
    if (markup !== undefined) return markup;
  }
  return new TextDecoder('utf-8').decode(bytes);
}

function isBinary(markup: string): boolean {
  if (markup.startsWith('%PDF-')) return true;
  let controls = 0;
  for (let at = 0; at < markup.length; at += 1) {
    const code = markup.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls += 1;
  }
  return controls > 1 && controls > markup.length * MOST_CONTROLS;
}
