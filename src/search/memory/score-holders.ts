import type { CountedClaim, IndexedClaim } from '../claim-entry.ts';
import { countTerm } from '../count-terms.ts';
import type { Scored } from '../rank-hits.ts';
import { scoreTerm, scoreTerms } from '../score-terms.ts';
import type { TermQuery } from '../term-query.ts';
import type { ClaimTable } from './claim-table.ts';

type Clause = TermQuery['clauses'][number];

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
  const found = new Set<CountedClaim>();
  for (const terms of rarest) {
    const [term = ''] = [...terms].sort((a, b) => count(a) - count(b));
    if (count(term) === 0) continue;
    table.showHolders(term, (claim) => {
      if (clauses.every((clause) => meets(claim, clause))) found.add(claim);
    });
  }
  const weights = table.counts.weigh(group, [...new Set(clauses.flat(2))]);
  return scoreTerms([...found].filter(filter), weights);
}

/** Claims that hold any of the words. */
export function scoreAny(
  words: readonly string[],
  { table, filter, group }: Among,
): readonly Scored[] {
  const weights = table.counts.weigh(group, words);
  const scores = new Map<CountedClaim, number>();
  for (const word of words) {
    table.showHolders(word, (claim) => {
      scores.set(claim, (scores.get(claim) ?? 0) + scoreTerm(claim, word, weights));
    });
  }
  return Array.from(scores, ([entry, score]) => ({ entry, score })).filter(({ entry }) =>
    filter(entry),
  );
}

function meets({ terms }: CountedClaim, clause: Clause): boolean {
  return clause.some((alternative) => alternative.every((term) => countTerm(terms, term) > 0));
}
