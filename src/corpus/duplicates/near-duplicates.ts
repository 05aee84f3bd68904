/** What a text is known by: texts that share much of their wording share many of these numbers. */
export type Signature = Uint32Array;

/** A text that was read before, by its signature. */
export interface Signed {
  readonly id: string;
  readonly signature: Signature;
}

/** The text that another one nearly is, and how much of their wording they share, from 0 to 1. */
export interface NearDuplicate {
  readonly id: string;
  readonly likeness: number;
}

const HASHES = 128;
const SHINGLE_WORDS = 4;
/** Shared wording of two texts above which one is a copy of the other; articles on one event stay far below. */
const LEAST_LIKENESS = 0.3;
/** Shorter texts share their wording by chance. */
const FEWEST_SHINGLES = 20;
const NONE = 0xffffffff;

const SEEDS = Array.from({ length: HASHES }, (_, index) => mix(index + 1, 0x9e3779b9));

/** Gives the signature of a text (MinHash over four words at a time); it is the same whatever the case and marks. */
export function composeSignature(text: string): Signature {
  const signature = new Uint32Array(HASHES).fill(NONE);
  const shingles = listShingles(text);
  if (shingles.size < FEWEST_SHINGLES) return signature;
  for (const shingle of shingles) {
    for (const [index, seed] of SEEDS.entries()) {
      const hash = mix(shingle, seed);
      if (hash < (signature[index] ?? NONE)) signature[index] = hash;
    }
  }
  return signature;
}

/** Finds the text that shares most of its wording with this one; undefined where none is a copy. */
export function findNearDuplicate(
  signature: Signature,
  known: Iterable<Signed>,
): NearDuplicate | undefined {
  let nearest: NearDuplicate | undefined;
  for (const { id, signature: other } of known) {
    const likeness = measureLikeness(signature, other);
    if (likeness >= LEAST_LIKENESS && likeness > (nearest?.likeness ?? 0))
      nearest = { id, likeness };
  }
  return nearest;
}

/** The share of equal numbers estimates the share of wording in common; a text too short has none. */
function measureLikeness(a: Signature, b: Signature): number {
  let equal = 0;
  for (let index = 0; index < HASHES; index += 1) {
    if (a[index] === b[index] && a[index] !== NONE) equal += 1;
  }
  return equal / HASHES;
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
