import type { Upload } from '../commands/caller.ts';

/** Larger than any document that Readout reads. */
const MOST_MEGABYTES = 50;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
const LIMIT_MS = 30_000;

/** A file that lies with the platform. */
export interface PlatformFile {
  readonly name: string;
  readonly url: string;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Downloads a file that a person attached; one that is too large or does not come is a sentence. */
export async function downloadFile(file: PlatformFile): Promise<Upload> {
  const { name, url, contentType, headers } = file;
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
