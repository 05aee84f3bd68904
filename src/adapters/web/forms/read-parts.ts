import type { Body } from './form-state.ts';
import { type MultipartForm, openMultipart, type PartsProblem } from './open-multipart.ts';

/** The largest document, and what a form needs around it. */
const MOST_BYTES = 51_000_000;
/** The most that is read at once, however much comes at once. */
const PIECE_BYTES = 16 * 1024;

/** What a form sent, or why it was not read to its end. */
export type PartsReading = { readonly body: Body } | { readonly problem: PartsProblem };

/**
 * Reads a form that is sent in parts while it comes. Nothing is asked for that is declared to be too large, and nothing more after what is
 * too large, too many or broken.
 */
export async function readParts({
  headers,
  body,
}: Pick<Request, 'headers' | 'body'>): Promise<PartsReading> {
  const declared = Number(headers.get('content-length') ?? MOST_BYTES);
  if (!(declared <= MOST_BYTES)) return { problem: 'too large' };
  const form = openMultipart(headers.get('content-type') ?? '', declared);
  if (form === undefined || body === null) return { problem: 'broken' };
  let left = MOST_BYTES;
  // To leave the loop ends the stream.
  for await (const chunk of body) {
    left -= chunk.length;
    const problem = left < 0 ? 'too large' : await writePieces(chunk, form);
    if (problem !== undefined) return { problem };
  }
  return form.finish();
}

async function writePieces(
  chunk: Uint8Array,
  form: MultipartForm,
): Promise<PartsProblem | undefined> {
  for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
    const problem = await form.write(chunk.subarray(start, start + PIECE_BYTES));
    if (problem !== undefined) return problem;
  }
  return undefined;
}
