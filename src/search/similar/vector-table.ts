import { UNRELATED } from './similar-claims.ts';

/** So many statements are compared at most: half a kilobyte each, and a millisecond for a thousand or two. */
export const MOST_VECTORS = 500_000;
const STEPS = 127;
const FIRST_ROOM = 1024;

/** Vectors by the hash of their text, each number in a byte. */
export interface VectorTable {
  readonly size: number;
  has(hash: string): boolean;
  put(hash: string, vector: Int8Array): void;
  remove(hash: string): void;
  entries(): Iterable<readonly [string, Int8Array]>;
  /** What is near enough, nearest first. */
  listNear(vector: Int8Array): readonly { readonly hash: string; readonly nearness: number }[];
}

/** A vector in whole steps: a quarter of the room, and cosines that differ in the third place. */
export function roundVector(vector: ArrayLike<number>): Int8Array {
  return Int8Array.from(vector, (value) => Math.round(Math.max(-1, Math.min(1, value)) * STEPS));
}

/** Creates an empty table for vectors of so many numbers; they lie side by side, so that comparing all of them is quick. */
export function createVectorTable(dimensions: number): VectorTable {
  const slots = new Map<string, number>();
  const hashes: string[] = [];
  const lengths: number[] = [];
  let room = new Int8Array(FIRST_ROOM * dimensions);

  const at = (slot: number): Int8Array => room.subarray(slot * dimensions, (slot + 1) * dimensions);

  function grow(): void {
    const wider = new Int8Array(room.length * 2);
    wider.set(room);
    room = wider;
  }

  return {
    get size() {
      return hashes.length;
    },
    has: (hash) => slots.has(hash),
    put(hash, vector) {
      const slot = slots.get(hash) ?? hashes.push(hash) - 1;
      slots.set(hash, slot);
      if (room.length < hashes.length * dimensions) grow();
      at(slot).set(vector);
      lengths[slot] = measure(vector);
    },
    remove(hash) {
      const slot = slots.get(hash);
      if (slot === undefined) return;
      slots.delete(hash);
      const last = hashes.pop();
      if (last === undefined || last === hash) return;
      // The last one takes the place that is free.
      at(slot).set(at(hashes.length));
      lengths[slot] = lengths[hashes.length] ?? 1;
      hashes[slot] = last;
      slots.set(last, slot);
    },
    *entries() {
      for (const [slot, hash] of hashes.entries()) yield [hash, at(slot)];
    },
    listNear(vector) {
      const near: { hash: string; nearness: number }[] = [];
      const long = measure(vector);
      for (const [slot, hash] of hashes.entries()) {
        const nearness = multiply(vector, room, slot * dimensions) / (long * (lengths[slot] ?? 1));
        if (nearness > UNRELATED) near.push({ hash, nearness });
      }
      return near.sort((a, b) => b.nearness - a.nearness);
    },
  };
}

function measure(vector: Int8Array): number {
  return Math.sqrt(multiply(vector, vector, 0)) || 1;
}

/** The sum of the products of a vector with the numbers that begin in a room at `from`. */
function multiply(vector: Int8Array, room: Int8Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (room[from + at] ?? 0);
  return sum;
}
