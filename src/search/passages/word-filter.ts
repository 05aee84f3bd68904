/** A word, hashed once for all the filters it is put to. */
export interface HashedWord {
  readonly first: number;
  readonly second: number;
}

/** What a text is known by without keeping it: which words it may hold (Bloom, 1970). */
export interface WordFilter {
  /** False is certain; true is wrong for one word in some 150. */
  mayHold(word: HashedWord): boolean;
}

const BITS_PER_WORD = 12;
const PROBES = 4;

/** Creates the filter of a text: 12 bits for each different word. */
export function createWordFilter(words: Iterable<string>): WordFilter {
  const different = new Set(words);
  const size = Math.max(8, different.size * BITS_PER_WORD);
  const bytes = new Uint8Array(Math.ceil(size / 8));
  for (const word of different) {
    const hashed = hashWord(word);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = findBit(hashed, probe, size);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return {
    mayHold(hashed) {
      for (let probe = 0; probe < PROBES; probe += 1) {
        const bit = findBit(hashed, probe, size);
        if ((((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
      }
      return true;
    },
  };
}

/** Hashes a word twice, independently: FNV-1a with two seeds, mixed so that the low bits depend on all letters. */
export function hashWord(word: string): HashedWord {
  return { first: hash(word, 0x811c9dc5), second: hash(word, 0x9747b28c) | 1 };
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}

/** As many places as are wanted from two hashes (Kirsch and Mitzenmacher, 2006). */
function findBit({ first, second }: HashedWord, probe: number, size: number): number {
  return ((first + Math.imul(probe, second)) >>> 0) % size;
}
