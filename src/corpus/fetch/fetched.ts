/** A document as it came, unpacked. */
export interface FetchedDocument {
  readonly kind: 'document';
  /** The last one, after every redirect. */
  readonly url: string;
  /** As the server wrote it, parameters included. */
  readonly contentType?: string;
  readonly bytes: Uint8Array;
  /** For the next request, so that only a changed document comes back. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** How long the server asks not to be asked again. */
  readonly freshForMs?: number;
}

/** The document is the one that was fetched before. */
export interface UnchangedDocument {
  readonly kind: 'unchanged';
  readonly freshForMs?: number;
}

/** Why there is no document, as a whole sentence for the person who asked. */
export interface FetchProblem {
  readonly kind: 'problem';
  readonly sentence: string;
  /** The HTTP status, where the server answered with one. */
  readonly status?: number;
  readonly retryAfterMs?: number;
}

export type Fetched = FetchedDocument | UnchangedDocument | FetchProblem;

/** A fault with the sentence that a person is told. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
}

/** Gives a sentence the form of an answer. */
export function refuse(sentence: string): FetchProblem {
  return { kind: 'problem', sentence };
}
