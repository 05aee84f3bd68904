import { readOwner, writeOwner } from '../../domain/owner.ts';
import type { IndexedClaim } from '../claim-entry.ts';

/** In how many claims a term stands, by owner, so that nobody learns which words others have. */
export interface TermCounts {
  change(entry: IndexedClaim, by: 1 | -1): void;
  /** Counts for a group: its own claims, and everybody’s. */
  count(group?: string): (term: string) => number;
}

/** Creates counts that are all zero. */
export function createTermCounts(): TermCounts {
  const owners = new Map<string, Map<string, number>>();
  const open = (owner: string): Map<string, number> => {
    const counts = owners.get(owner) ?? new Map<string, number>();
    owners.set(owner, counts);
    return counts;
  };
  return {
    change({ articleId, terms }, by) {
      const counts = open(readOwner(articleId));
      for (const term of new Set(terms.split(' '))) {
        const count = (counts.get(term) ?? 0) + by;
        if (count === 0) counts.delete(term);
        else counts.set(term, count);
      }
    },
    count(group = '') {
      const read = [...new Set(['', writeOwner(group)])].map((owner) => owners.get(owner));
      return (term) => read.reduce((sum, counts) => sum + (counts?.get(term) ?? 0), 0);
    },
  };
}
