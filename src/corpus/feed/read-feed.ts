import { createWorkerDesk } from '../document/run-in-worker.ts';
import { MOST_MEGABYTES, THREAD, toBytes } from '../limits.ts';
import type { FeedReading } from './feed.ts';

/** What the worker is given. */
export interface FeedTask {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** Where the feed was read; links are relative to it where the feed names no home. */
  readonly url?: string;
}

const SENTENCES = {
  time: 'The feed takes too long to be read, so it was given up.',
  memory: 'The feed needs more memory than a feed may take, so it was given up.',
  fault: 'The feed is damaged in a way that cannot be read.',
} as const;

const readInWorker = createWorkerDesk<FeedTask, FeedReading>(
  new URL('./feed-worker.ts', import.meta.url),
  THREAD.feed,
);

/** Reads a feed of any kind, mended where it is damaged; a hostile one is given up, and holds nobody up meanwhile. */
export async function readFeed(
  bytes: Uint8Array,
  { contentType, url }: Omit<FeedTask, 'bytes'> = {},
): Promise<FeedReading> {
  if (bytes.length > toBytes(MOST_MEGABYTES.text))
    return { problem: `The feed has more than ${MOST_MEGABYTES.text} MB.` };
  const answer = await readInWorker({
    bytes,
    ...(contentType !== undefined && { contentType }),
    ...(url !== undefined && { url }),
  });
  return 'result' in answer ? answer.result : { problem: SENTENCES[answer.failure] };
}
