import type { CountedClaim, IndexedClaim } from '../claim-entry.ts';
import type { Scored } from '../rank-hits.ts';
import { scoreCount } from '../score-terms.ts';
import type { TermQuery } from '../term-query.ts';
import type { ClaimTable } from './claim-table.ts';

type Clause = TermQuery['clauses'][number];
type Holders = ReturnType<ClaimTable['terms']['listHolders']>;

/** Where claims are looked for, and which of them are wanted. */
interface Among {
  readonly table: ClaimTable;
  readonly filter: (entry: IndexedClaim) => boolean;
  readonly group: string;
}

/** Claims that meet all clauses: those that meet the rarest are asked about the others. */
export function scoreAll(
  clauses: readonly Clause[],
  { table, filter, group }: Among,
): readonly Scored[] {
  const count = table.counts.count(group);
  const countRarest = (terms: readonly string[]): number => Math.min(...terms.map(count));
  const countClause = (clause: Clause): number =>
    clause.reduce((sum, terms) => sum + countRarest(terms), 0);
  const [rarest = []] = [...clauses].sort((a, b) => countClause(a) - countClause(b));
  const tests = clauses.map((clause) =>
    clause.map((terms) => terms.map((term) => table.terms.listHolders(term))),
  );
  const meetsAll = (claim: number): boolean =>
    tests.every((test) => test.some((terms) => terms.every((holders) => holders.has(claim))));
  const found = new Set<number>();
  for (const terms of rarest) {
    const [term = ''] = [...terms].sort((a, b) => count(a) - count(b));
    if (count(term) === 0) continue;
    for (const claim of table.terms.listHolders(term).keys()) {
      if (meetsAll(claim)) found.add(claim);
    }
  }
  const score = createScorer([...new Set(clauses.flat(2))], { table, group });
  return keepWanted(found, { table, filter }, score);
}

/** Claims that hold any of the words; a word may count several times. */
export function scoreAny(
  words: readonly string[],
  { table, filter, group }: Among,
  times: ReadonlyMap<string, number> = new Map(),
): readonly Scored[] {
  const { averageTerms, weights } = table.counts.weigh(group, words);
  const scores = new Map<number, number>();
  for (const word of words) {
    const weight = (times.get(word) ?? 1) * (weights.get(word) ?? 0);
    for (const [claim, count] of table.terms.listHolders(word)) {
      const { length = 0 } = table.terms.getClaim(claim) ?? {};
      const score = scoreCount(count, length, { averageTerms, weight });
      scores.set(claim, (scores.get(claim) ?? 0) + score);
    }
  }
  return keepWanted(scores.keys(), { table, filter }, (claim) => scores.get(claim) ?? 0);
}

/** Of claims by their numbers those that are wanted, with their scores. */
function keepWanted(
  claims: Iterable<number>,
  { table, filter }: Pick<Among, 'table' | 'filter'>,
  score: (claim: number, entry: CountedClaim) => number,
): readonly Scored[] {
  const kept: Scored[] = [];
  for (const claim of claims) {
    const entry = table.terms.getClaim(claim);
    if (entry !== undefined && filter(entry)) kept.push({ entry, score: score(claim, entry) });
  }
  return kept;
}

/** Prepares once what terms add to the score of a claim. */
function createScorer(
  terms: readonly string[],
  { table, group }: Pick<Among, 'table' | 'group'>,
): (claim: number, entry: CountedClaim) => number {
  const { averageTerms, weights } = table.counts.weigh(group, terms);
  const parts: readonly (readonly [Holders, number])[] = terms.map((term) => [
    table.terms.listHolders(term),
    weights.get(term) ?? 0,
  ]);
  return (claim, { length }) => {
    let score = 0;
    for (const [holders, weight] of parts) {
      score += scoreCount(holders.get(claim) ?? 0, length, { averageTerms, weight });
    }
    return score;
  };
}
