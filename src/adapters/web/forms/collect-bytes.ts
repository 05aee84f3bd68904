const FIRST_BYTES = 64 * 1024;
/** What is longer gets all the room it may need: to move it later would take longer than to wait for each of its pieces. */
const LONG_BYTES = 1024 * 1024;

/** Bytes that come in pieces. */
export interface ByteCollector {
  add(piece: Uint8Array): void;
  /** All of them so far, in order. */
  take(): Uint8Array;
}

/** Puts pieces of at most `most` bytes together as they come, so that no long copy waits at the end. */
export function collectBytes(most: number): ByteCollector {
  let room = new Uint8Array(0);
  let length = 0;
  return {
    add(piece) {
      const end = length + piece.length;
      if (end > room.length) {
        const wanted = end > LONG_BYTES ? most : Math.max(FIRST_BYTES, room.length * 2);
        const grown = new Uint8Array(Math.max(end, wanted));
        grown.set(room.subarray(0, length));
        room = grown;
      }
      room.set(piece, length);
      length = end;
    },
    take: () => room.subarray(0, length),
  };
}
