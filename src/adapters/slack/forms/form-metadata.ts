import type { Place } from '../../../domain/place.ts';

/** What a modal carries: what it runs, where it was opened and where its answer goes. */
export interface FormMetadata {
  /** The front desk's reference for the form. */
  readonly reference: string;
  readonly responseUrl: string;
  /** The answer takes the place of the one whose button opened the form. */
  readonly replaces: boolean;
  readonly place: Place;
  readonly openedMs: number;
}

/** Writes what a modal carries. */
export function writeMetadata(metadata: FormMetadata): string {
  return JSON.stringify(metadata);
}

/** Reads what a modal of ours carries; undefined where that is another's. */
export function readMetadata(text: string): FormMetadata | undefined {
  try {
    const read: unknown = JSON.parse(text);
    // Slack signs what it sends, and hands back what `writeMetadata` wrote.
    return typeof read === 'object' && read !== null && 'reference' in read
      ? (read as FormMetadata)
      : undefined;
  } catch {
    return undefined;
  }
}
