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
export function scoreTerms<Claim extends IndexedClaim>(
  entries: readonly Claim[],
  { averageTerms, weights }: TermWeights,
  countDifferent: (claim: Claim) => number = ({ terms }) => countTerms(terms).size,
): readonly Scored[] {
  if (weights.size === 0) return entries.map((entry) => ({ entry, score: 0 }));
  return entries.map((entry) => {
    const norm = K * (1 - B + (B * countDifferent(entry)) / averageTerms);
    let score = 0;
    for (const [term, count] of countTerms(entry.terms, weights)) {
      score += ((weights.get(term) ?? 0) * count * (K + 1)) / (count + norm);
    }
    return { entry, score };
  });
}

/** How often each term stands in a claim; of some terms alone, where these are given. */
export function countTerms(
  terms: string,
  asked?: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms.split(' ')) {
    if (asked === undefined || asked.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
