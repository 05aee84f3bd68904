import { setImmediate as breathe } from 'node:timers/promises';
import type { PackedJob } from './run-in-worker.ts';

/** A thread copies as many bytes in a millisecond or two, new memory for them included. */
const PIECE_BYTES = 2_000_000;

/** Packs bytes for another thread, which gets a copy: that is made piece by piece, so that this thread answers meanwhile. */
export async function packBytes(bytes: Uint8Array): Promise<PackedJob<Uint8Array>> {
  if (bytes.length <= PIECE_BYTES) return { job: bytes, transfer: [] };
  const copy = new Uint8Array(bytes.length);
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    copy.set(bytes.subarray(start, start + PIECE_BYTES), start);
    await breathe();
  }
  return { job: copy, transfer: [copy.buffer] };
}

/** Packs a job that holds bytes beside other things in the same way. */
export async function packInput<Job extends { readonly bytes: Uint8Array }>(
  job: Job,
): Promise<PackedJob<Job>> {
  const { job: bytes, transfer } = await packBytes(job.bytes);
  return { job: { ...job, bytes }, transfer };
}
