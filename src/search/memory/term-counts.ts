import { readOwner, writeOwner } from '../../domain/owner.ts';
import type { IndexedClaim } from '../claim-entry.ts';
import type { TermWeights } from '../score-terms.ts';

/** Counts claims by owner, so that what a group is told follows from what it may read, and nobody learns which words others have. */
export interface TermCounts {
  change(entry: IndexedClaim, by: 1 | -1): void;
  /** In how many claims a term stands: its own of a group, and everybody’s. */
  count(group?: string): (term: string) => number;
  /** Whether a group has claims of its own. */
  owns(group: string): boolean;
  /** Whether a group may read all there is. */
  isWhole(group: string): boolean;
  /** What terms are worth among the claims that a group may read. */
  weigh(group: string, terms: readonly string[]): TermWeights;
}

/** What is counted of the claims of one owner. */
interface OwnCounts {
  entries: number;
  /** Different terms, of all entries together. */
  terms: number;
  readonly holders: Map<string, number>;
}

/** Creates counts that are all zero. */
export function createTermCounts(): TermCounts {
  const owners = new Map<string, OwnCounts>();
  const listReadable = (group: string): readonly OwnCounts[] =>
    [...new Set(['', writeOwner(group)])].flatMap((owner) => owners.get(owner) ?? []);
  const count = (group = ''): ((term: string) => number) => {
    const readable = listReadable(group);
    return (term) => sum(readable.map(({ holders }) => holders.get(term) ?? 0));
  };
  return {
    change({ articleId, terms }, by) {
      const owner = readOwner(articleId);
      const counts = owners.get(owner) ?? { entries: 0, terms: 0, holders: new Map() };
      owners.set(owner, counts);
      const different = new Set(terms.split(' '));
      counts.entries += by;
      counts.terms += by * different.size;
      for (const term of different) changeCount(counts.holders, term, by);
      if (counts.entries === 0) owners.delete(owner);
    },
    count,
    owns: (group) => group !== '' && owners.has(writeOwner(group)),
    isWhole: (group) => listReadable(group).length === owners.size,
    weigh(group, terms) {
      const readable = listReadable(group);
      const claims = sum(readable.map(({ entries }) => entries));
      const countTerm = count(group);
      const weigh = (held: number): number => Math.log(1 + (claims - held + 0.5) / (held + 0.5));
      return {
        averageTerms: sum(readable.map((each) => each.terms)) / Math.max(1, claims),
        weights: new Map(terms.map((term) => [term, weigh(countTerm(term))])),
      };
    },
  };
}

function changeCount(holders: Map<string, number>, term: string, by: 1 | -1): void {
  const count = (holders.get(term) ?? 0) + by;
  if (count === 0) holders.delete(term);
  else holders.set(term, count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
