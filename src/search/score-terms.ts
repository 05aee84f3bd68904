import type { IndexedClaim } from './claim-entry.ts';
import type { Scored } from './rank-hits.ts';

const K = 1.5;
const B = 0.75;

/** What BM25 must know of the whole index. */
export interface TermWeights {
  /** Different terms, on the average claim. */
  readonly averageTerms: number;
  /** The weight of each term of the query by its rarity. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Scores claims by BM25 as MiniSearch does, which takes the number of different terms as the length. */
export function scoreTerms(
  entries: readonly IndexedClaim[],
  { averageTerms, weights }: TermWeights,
): readonly Scored[] {
  return entries.map((entry) => {
    const counts = countTerms(entry.terms);
    const norm = K * (1 - B + (B * counts.size) / averageTerms);
    let score = 0;
    for (const [term, weight] of weights) {
      const count = counts.get(term) ?? 0;
      score += (weight * count * (K + 1)) / (count + norm);
    }
    return { entry, score };
  });
}

/** How often each term stands in a claim. */
export function countTerms(terms: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms.split(' ')) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
