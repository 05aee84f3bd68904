import { analyse } from 'chardet';
import { decodeCharset } from './decode-charset.ts';
import { guessWide } from './guess-wide.ts';
import { readsWell } from './judge-reading.ts';

const MOST_BYTES = 40_000;
const FEWEST_LETTERS = 40;
/** The detector counts pairs and triples of letters; by so much the runner-up has to stay behind. */
const CLEAR = 0.75;
const LEAST_CONFIDENCE = 10;
/** What the detector names, and the larger or later charsets with the same letters at nearly the same places. */
const KIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['ISO-8859-1', ['windows-1252', 'ISO-8859-15']],
  ['windows-1252', ['windows-1252', 'ISO-8859-15']],
  ['ISO-8859-2', ['windows-1250', 'ISO-8859-2']],
  ['windows-1250', ['windows-1250', 'ISO-8859-2']],
  ['ISO-8859-7', ['windows-1253', 'ISO-8859-7']],
  ['windows-1253', ['windows-1253', 'ISO-8859-7']],
  ['ISO-8859-8', ['windows-1255']],
  ['ISO-8859-9', ['windows-1254']],
  ['windows-1251', ['windows-1251', 'x-mac-cyrillic']],
  ['KOI8-R', ['KOI8-R', 'KOI8-U']],
]);
/** What it names and nobody has to be asked about; of what it names beside them, bytes of text are none. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['Big5', 'EUC-JP', 'EUC-KR', 'GB18030', 'Shift_JIS', 'ISO-8859-5', 'ISO-8859-6'],
  ...['windows-1254', 'windows-1255', 'windows-1256', 'windows-1257'],
]);
/** What the detector does not know; one of them is taken where nothing that it names reads well. */
const UNNAMED = ['macintosh', 'IBM866', 'windows-874'];

const ESCAPE = 0x1b;
const SEVEN_BITS = 'ISO-2022-JP';

/** A charset, and how the bytes read by it. */
interface Reading {
  readonly charset: string;
  readonly text: string;
  readonly confidence: number;
}

/**
 * Guesses the charset of bytes that are no UTF-8 and say nothing true of themselves, where it leaves no doubt: a single reading of theirs
 * looks like a text, or one is far likelier than the others. Undefined where there is doubt.
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const wide = guessWide(bytes) ?? guessEscaped(bytes);
  if (wide !== undefined) return wide;
  const sample = takeSample(bytes);
  if (isDamaged(sample) || countLetters(sample) < FEWEST_LETTERS) return undefined;
  const named = analyse(sample).flatMap(({ name, confidence }) =>
    confidence < LEAST_CONFIDENCE ? [] : readBy(listKin(name), confidence, sample),
  );
  const readings = named.length > 0 ? named : readBy(UNNAMED, 0, sample);
  const [best] = readings;
  const isSure = readings.every(
    ({ text, confidence }) => text === best?.text || confidence < (best?.confidence ?? 0) * CLEAR,
  );
  return isSure ? best?.charset : undefined;
}

function listKin(name: string): readonly string[] {
  return KIN.get(name) ?? (PLAIN.has(name) ? [name] : []);
}

/** Japanese of seven bits switches to its characters and back by escapes. */
function guessEscaped(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, MOST_BYTES);
  if (!head.includes(ESCAPE)) return undefined;
  const text = decodeCharset(head, SEVEN_BITS, { isPart: true });
  return text !== undefined && readsWell(text, SEVEN_BITS) ? SEVEN_BITS : undefined;
}

function readBy(
  charsets: readonly string[],
  confidence: number,
  sample: Uint8Array,
): readonly Reading[] {
  const read = charsets.flatMap((charset) => {
    const text = decodeCharset(sample, charset, { isPart: true });
    return text !== undefined && readsWell(text, charset) ? [{ charset, text, confidence }] : [];
  });
  // Of those that belong together, the right one has letters where others have marks.
  const letters = read.map(({ text }) => text.match(/\p{L}/gu)?.length ?? 0);
  const most = letters.reduce((a, b) => Math.max(a, b), 0);
  return read.filter((_, index) => letters[index] === most);
}

/** The lines that have anything beyond ASCII, markup aside. */
function takeSample(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let [start, size] = [0, 0];
  while (start < bytes.length && size < MOST_BYTES) {
    const next = bytes.indexOf(10, start);
    const end = Math.min(next === -1 ? bytes.length : next + 1, start + MOST_BYTES);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  const plain = Buffer.concat(lines)
    .toString('latin1')
    .replaceAll(/<[^<>]{0,400}>/gu, ' ');
  return Buffer.from(plain, 'latin1');
}

/** UTF-8 with a byte that broke is no other charset. */
function isDamaged(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return sound > broken;
}

function countLetters(sample: Uint8Array): number {
  return sample.reduce((sum, byte) => sum + Number(byte > 0x40), 0);
}
