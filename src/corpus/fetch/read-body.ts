import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { joinPieces } from '../document/copy-in-pieces.ts';
import { FetchFault } from './fetched.ts';

/** How much of a body is read, and how slowly it may come. */
export interface BodyLimits {
  /** Of the bytes as they come, and again of what they unpack to. */
  readonly mostBytes: number;
  /** After a while, this is what has to come on average; an endless trickle does not. */
  readonly leastBytesPerSecond: number;
  readonly graceMs: number;
}

const UNPACK = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
} as const;

/** Reads a body to its end and unpacks it; throws where it is too large, too slow or packed in another way. */
export async function readBody(
  body: Readable,
  encoding: string,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const counted = countBytes(body, limits);
  if (encoding === '' || encoding === 'identity') return await pipeline(counted, collect(limits));
  const unpack = findUnpacker(encoding);
  if (unpack) return await pipeline(counted, unpack(), collect(limits));
  body.destroy();
  throw new FetchFault(`The document is packed in a way that is not read (“${encoding}”).`);
}

/** The sentence about a document that is too large. */
export function nameTooLarge(mostBytes: number): string {
  return `The document has more than ${Math.floor(mostBytes / 1_000_000)} MB.`;
}

function findUnpacker(encoding: string): (typeof UNPACK)[keyof typeof UNPACK] | undefined {
  return Object.entries(UNPACK).find(([name]) => name === encoding)?.[1];
}

const WATCH_MS = 100;

async function* countBytes(body: Readable, limits: BodyLimits): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let elapsedMs = 0;
  const timer = setInterval(watchPace, WATCH_MS);
  // Ticks are counted and no clock is read: while this process computes, nothing is taken in, and that is not the server’s fault.
  function watchPace(): void {
    elapsedMs += WATCH_MS;
    if (elapsedMs < limits.graceMs) return;
    if (bytes < (elapsedMs / 1_000) * limits.leastBytesPerSecond) {
      body.destroy(new FetchFault('The server sends the document too slowly, so it was given up.'));
    }
  }
  try {
    for await (const chunk of body) {
      // A body without an encoding gives bytes.
      const part = chunk as Uint8Array;
      bytes += part.length;
      if (bytes > limits.mostBytes) throw new FetchFault(nameTooLarge(limits.mostBytes));
      yield part;
    }
  } finally {
    clearInterval(timer);
  }
}

function collect({ mostBytes }: BodyLimits) {
  return async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > mostBytes)
        throw new FetchFault(`Unpacked, ${lowerFirst(nameTooLarge(mostBytes))}`);
      parts.push(chunk);
    }
    return await joinPieces(parts);
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
