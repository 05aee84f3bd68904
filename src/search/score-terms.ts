import type { CountedClaim } from './claim-entry.ts';
import { countTerm, countTerms } from './count-terms.ts';
import type { Scored } from './rank-hits.ts';

const K = 1.5;
const B = 0.75;
/** To take the terms of a claim apart takes as long as to look for so many in it. */
const MOST_LOOKED_FOR = 32;

/** What BM25 must know of the whole index. */
export interface TermWeights {
  /** Different terms, on the average claim. */
  readonly averageTerms: number;
  /** The weight of each term of the query by its rarity. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What a claim is scored by. */
type Scorable = Partial<Pick<CountedClaim, 'terms'>> & Pick<CountedClaim, 'length'>;

/** Scores claims by BM25 as MiniSearch does, which takes the number of different terms as the length. */
export function scoreTerms(
  entries: readonly CountedClaim[],
  weights: TermWeights,
): readonly Scored[] {
  return entries.map((entry) => ({ entry, score: sumTerms(entry, weights) }));
}

/** The score of one claim. */
export function sumTerms(claim: Scorable, weights: TermWeights): number {
  if (weights.weights.size > MOST_LOOKED_FOR) return sumHeld(claim, weights);
  let score = 0;
  for (const term of weights.weights.keys()) score += scoreTerm(claim, term, weights);
  return score;
}

/** The score by many terms: the claim's own are fewer. */
function sumHeld({ terms = '', length }: Scorable, { averageTerms, weights }: TermWeights): number {
  let score = 0;
  for (const [term, count] of countTerms(terms)) {
    score += scoreCount(count, length, { averageTerms, weight: weights.get(term) ?? 0 });
  }
  return score;
}

/** What one term adds to the score of a claim. */
function scoreTerm(
  { terms = '', length }: Scorable,
  term: string,
  { averageTerms, weights }: TermWeights,
): number {
  const count = countTerm(terms, term);
  return scoreCount(count, length, { averageTerms, weight: weights.get(term) ?? 0 });
}

/** What a term adds that stands in a claim so many times. */
export function scoreCount(
  count: number,
  length: number,
  { averageTerms, weight }: Pick<TermWeights, 'averageTerms'> & { readonly weight: number },
): number {
  if (count === 0) return 0;
  const norm = K * (1 - B + (B * length) / averageTerms);
  return (weight * count * (K + 1)) / (count + norm);
}
