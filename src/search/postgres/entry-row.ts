import type { IndexedClaim } from '../claim-entry.ts';
import { countTerms } from '../count-terms.ts';
import { foldEntry } from '../phrase.ts';
import { composeLexemes, type EntryLexemes } from './entry-lexemes.ts';
import { writeBody } from './row-body.ts';

/** So many entries are taken apart before others on this thread get their turn. */
const AT_ONCE = 20;

/** An entry with what the server keeps of it and counts. */
export interface EntryRow {
  readonly entry: IndexedClaim;
  readonly lexemes: EntryLexemes;
  /** Its different terms. */
  readonly terms: readonly string[];
  readonly folded: string;
  readonly columns: ReturnType<typeof writeBody>;
}

/** Composes the rows of entries, a few at a time: this thread answers people. */
export async function composeRows(entries: readonly IndexedClaim[]): Promise<readonly EntryRow[]> {
  const rows: EntryRow[] = [];
  for (const entry of entries) {
    const folded = foldEntry(entry);
    rows.push({
      entry,
      lexemes: composeLexemes(entry, folded),
      terms: [...countTerms(entry.terms).keys()],
      folded,
      columns: writeBody(entry),
    });
    if (rows.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}
