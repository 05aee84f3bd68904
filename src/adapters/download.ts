import type { SentFiles, Upload } from '../commands/callers/caller.ts';

/** Larger than any document that Readout reads. */
const MOST_MEGABYTES = 50;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
const LIMIT_MS = 30_000;

/** A file that lies with the platform. */
export interface PlatformFile {
  readonly name: string;
  readonly url: string;
  /** As the platform tells it. */
  readonly size?: number | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Offered {
  readonly option: string;
  readonly size: number | undefined;
  download(): Promise<Upload>;
}

/** Describes files that are downloaded when they are asked for: one whose size nobody tells may be as large as any that is taken. */
export function describeFiles(offered: readonly Offered[]): SentFiles {
  const sizes = offered.map(({ size = MOST_BYTES }) => Math.min(size, MOST_BYTES));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    async fetch() {
      const downloaded = offered.map(
        async ({ option, download }) => [option, await download()] as const,
      );
      return Object.fromEntries(await Promise.all(downloaded));
    },
  };
}

/** Downloads a file that a person attached; one that is too large or does not come is a sentence. */
export async function downloadFile(file: PlatformFile): Promise<Upload> {
  const { name, url, size = 0, contentType, headers } = file;
  if (size > MOST_BYTES) return { name, problem: TOO_LARGE };
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(LIMIT_MS),
      redirect: 'error',
      ...(headers === undefined ? {} : { headers }),
    });
    if (!response.ok) return { name, problem: tellFault(`HTTP ${response.status}`) };
    const bytes = await readBytes(response);
    if (bytes === undefined) return { name, problem: TOO_LARGE };
    return { name, bytes, ...(contentType === undefined ? {} : { contentType }) };
  } catch (cause) {
    const isLate = cause instanceof Error && cause.name === 'TimeoutError';
    return { name, problem: tellFault(isLate ? 'it took too long' : 'it was cut off') };
  }
}

const TOO_LARGE = `The file has more than ${MOST_MEGABYTES} MB; add the part that matters.`;

function tellFault(reason: string): string {
  return `The file did not come through (${reason}); attach it again.`;
}

/** The whole file; undefined where it is too large, which is noticed before it is read to the end. */
async function readBytes({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
