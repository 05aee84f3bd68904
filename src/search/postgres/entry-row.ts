import type { IndexedClaim } from '../claim-entry.ts';
import { foldEntry } from '../phrase.ts';
import { countTerms } from '../score-terms.ts';
import { composeLexemes } from './entry-lexemes.ts';

/** So many entries are taken apart before others on this thread get their turn. */
const AT_ONCE = 20;

/** An entry with what the server keeps of it and counts. */
export interface EntryRow {
  readonly entry: IndexedClaim;
  readonly lexemes: readonly string[];
  /** Its different terms. */
  readonly terms: readonly string[];
  readonly folded: string;
  readonly body: string;
}

/** Composes the rows of entries, a few at a time: this thread answers people. */
export async function composeRows(entries: readonly IndexedClaim[]): Promise<readonly EntryRow[]> {
  const rows: EntryRow[] = [];
  for (const entry of entries) {
    rows.push({
      entry,
      lexemes: composeLexemes(entry),
      terms: [...countTerms(entry.terms).keys()],
      folded: foldEntry(entry),
      body: JSON.stringify(entry),
    });
    if (rows.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}
