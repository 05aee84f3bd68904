/** What a text is known by: texts that share much of their wording share many of these numbers. */
export type Signature = Uint32Array;

/** How many bands a text has in common with its copies at least. */
export const FEWEST_BANDS = 2;

const HASHES = 128;
/** Copies share many of the numbers, so that a few tell which texts to compare. */
const BANDS = 32;
const SHINGLE_WORDS = 4;
/** Shorter texts share their wording by chance. */
const FEWEST_SHINGLES = 20;
const NONE = 0xffffffff;

const SEEDS = Uint32Array.from({ length: HASHES }, (_, index) => mix(index + 1, 0x9e3779b9));

/** Gives the signature of a text (MinHash over four words at a time); it is the same whatever the case and marks. */
export function composeSignature(text: string): Signature {
  const signature = new Uint32Array(HASHES).fill(NONE);
  const shingles = listShingles(text);
  if (shingles.size < FEWEST_SHINGLES) return signature;
  for (const shingle of shingles) {
    // Counted by hand: this is the innermost loop of adding an article.
    for (let index = 0; index < HASHES; index += 1) {
      const hash = mix(shingle, SEEDS[index] ?? 0);
      if (hash < (signature[index] ?? NONE)) signature[index] = hash;
    }
  }
  return signature;
}

/** The share of equal numbers estimates the share of wording in common; a text too short has none. */
export function measureLikeness(a: Signature, b: Signature): number {
  let equal = 0;
  for (let index = 0; index < HASHES; index += 1) {
    if (a[index] === b[index] && a[index] !== NONE) equal += 1;
  }
  return equal / HASHES;
}

/** What a text is looked up by, as numbers of 32 bits: a copy misses `FEWEST_BANDS` of them once in 40,000 times. A text too short has none. */
export function listBands(signature: Signature): readonly number[] {
  const numbers = Array.from(signature.subarray(0, BANDS));
  // The least of many hashes are small; mixed anew they spread, and different ones hardly meet.
  const bands = numbers.map((number, at) => (number === NONE ? [] : mix(number, SEEDS[at] ?? 0)));
  return bands.flat().map((band) => band | 0);
}

/** Writes a signature as a short text. */
export function writeSignature(signature: Signature): string {
  const bytes = Buffer.alloc(HASHES * Uint32Array.BYTES_PER_ELEMENT);
  for (const [index, number] of signature.entries()) {
    bytes.writeUInt32LE(number, index * Uint32Array.BYTES_PER_ELEMENT);
  }
  return bytes.toString('base64');
}

/** Reads what `writeSignature` wrote. */
export function readSignature(text: string): Signature {
  const bytes = Buffer.from(text, 'base64');
  const signature = new Uint32Array(HASHES);
  for (let index = 0; index < HASHES; index += 1) {
    signature[index] = bytes.readUInt32LE(index * Uint32Array.BYTES_PER_ELEMENT);
  }
  return signature;
}

function listShingles(text: string): ReadonlySet<number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1) {
    shingles.add(hashText(words.slice(start, start + SHINGLE_WORDS).join(' ')));
  }
  return shingles;
}

/** FNV-1a */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The finish of MurmurHash3 */
function mix(value: number, seed: number): number {
  let hash = Math.imul(value ^ seed, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
