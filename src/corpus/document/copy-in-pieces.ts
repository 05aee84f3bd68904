import { setImmediate as breathe } from 'node:timers/promises';
import type { PackedJob } from './run-in-worker.ts';

/** A job that holds bytes beside other things. */
interface BytesJob {
  readonly bytes: Uint8Array;
}

/** A thread copies as many bytes in a millisecond or two, new memory for them included. */
const PIECE_BYTES = 2_000_000;

/** Packs a job for another thread, which gets a copy of its bytes: that is made piece by piece, so that this thread answers meanwhile. */
export async function packInput<Job extends BytesJob>(job: Job): Promise<PackedJob<Job>> {
  const { bytes } = job;
  if (bytes.length <= PIECE_BYTES) return { job, transfer: [] };
  const copy = await joinPieces([bytes]);
  return { job: { ...job, bytes: copy }, transfer: [copy.buffer] };
}

/** Packs a job whose bytes nobody needs here any more: what is large goes to the other thread as it is, and is gone from this one. */
export async function giveInput<Job extends BytesJob>(job: Job): Promise<PackedJob<Job>> {
  const { buffer, length } = job.bytes;
  // What is small may lie in memory that it shares with others.
  const isGiven = length > PIECE_BYTES && buffer instanceof ArrayBuffer;
  return { job, transfer: isGiven ? [buffer] : [] };
}

/** Puts bytes together that came one after the other, a piece at a time in the same way. */
export async function joinPieces(parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let [end, copied] = [0, 0];
  for (const part of parts) {
    for (let start = 0; start < part.length; start += PIECE_BYTES) {
      const piece = part.subarray(start, start + PIECE_BYTES);
      whole.set(piece, end);
      end += piece.length;
      copied += piece.length;
      if (copied < PIECE_BYTES) continue;
      copied = 0;
      await breathe();
    }
  }
  return whole;
}
