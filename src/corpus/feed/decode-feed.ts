import { isUtf8 } from 'node:buffer';
import { decodeCharset } from '../charset/decode-charset.ts';
import { guessCharset } from '../charset/guess-charset.ts';

/** The text of a feed, and what was odd about its bytes. */
export interface DecodedFeed {
  readonly text: string;
  readonly warnings: readonly string[];
}

const HEAD_BYTES = 400;
const FALLBACK = 'windows-1252';
/** So many characters of UTF-8 have to be right for each that is broken. */
const MOST_BROKEN_SHARE = 0.2;
/** What the bytes from 0x80 to 0x9f stand for; those without a meaning are spaces. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes a feed: a byte order mark wins, then UTF-8 where the bytes are, then what the feed or its header claims.
 * Nobody writes valid UTF-8 beyond ASCII by accident, so a claim against it is wrong.
 */
export function decodeFeed(bytes: Uint8Array, contentType = ''): DecodedFeed {
  const marked = findMarkedEncoding(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), warnings: [] };
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const labels = [
    /^[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/iu.exec(head)?.[1],
    /\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/iu.exec(contentType)?.[1],
  ].flatMap((label) => findEncoding(label) ?? []);
  const [label] = labels.filter((encoding) => !encoding.startsWith('utf-'));
  if (isUtf8(bytes) && label !== 'iso-2022-jp')
    return { text: decode(bytes, 'utf-8'), warnings: [] };
  if (label !== undefined) return { text: decode(bytes, label), warnings: [] };
  return guess(bytes);
}

function findMarkedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0 && (second === 0x3c || second === 0x7b)) return 'utf-16be';
  if ((first === 0x3c || first === 0x7b) && second === 0) return 'utf-16le';
  return undefined;
}

function findEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Node 20 decodes windows-1252 as ISO-8859-1, which has control characters where the former has quotation marks. */
function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== FALLBACK) return text;
  return text.replaceAll(/[\u0080-\u009f]/gu, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function guess(bytes: Uint8Array): DecodedFeed {
  const text = decode(bytes, 'utf-8');
  let [broken, foreign] = [0, 0];
  for (const character of text) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') foreign += 1;
  }
  if (broken <= foreign * MOST_BROKEN_SHARE) {
    return { text, warnings: ['Some characters of the feed are broken and show as “\ufffd”.'] };
  }
  const guessed = guessCharset(bytes);
  const read = guessed === undefined ? undefined : decodeCharset(bytes, guessed);
  const charset = guessed === undefined || read === undefined ? FALLBACK : guessed;
  return {
    text: read ?? decode(bytes, FALLBACK),
    warnings: [`The feed does not say its encoding, or not truthfully; it was read as ${charset}.`],
  };
}
