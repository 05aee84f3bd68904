import type pg from 'pg';
import { divideClauses, sortByCount } from './divide-clauses.ts';
import { findInBands, type Wanted } from './find-in-bands.ts';
import type { LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { type Picked, pickHeaviest } from './pick-entries.ts';
import { CHEAP, joinPicked } from './read-bands.ts';

/** Claims that hold two of so many of the rarest words are looked for, where those that hold one are too many. */
const MOST_PAIRED = 5;

const NONE: Picked = { rows: [], more: false };

/** What is looked for: all of the clauses or any of them, and all of the filter. */
export interface Asked extends Wanted {
  readonly isAny: boolean;
  /** Known from before. */
  readonly noneMeetsAll?: boolean;
  /** So many rows may be looked at for the rarest words. */
  readonly cheap?: number;
}

/** Finds the entries that rank first, as far as lexemes tell. */
export async function findEntries(
  reader: pg.Pool,
  { isAny, noneMeetsAll = false, cheap = CHEAP, ...wanted }: Asked,
  counts: LexemeCounts,
): Promise<Picked> {
  const { clauses, filter } = wanted;
  if (isAny) {
    const mostPaired = noneMeetsAll && clauses.length === 2 ? 0 : MOST_PAIRED;
    return findAny(reader, { ...wanted, mostPaired, mostCheap: cheap }, counts);
  }
  const open = clauses.find((clause) => clause.length > 1);
  if (open === undefined) return findInBands(reader, wanted, counts);
  // A rare alternative ranks before a frequent one, as among words of which any will do.
  const others = clauses.filter((clause) => clause !== open);
  const narrower = { ...filter, clauses: [...filter.clauses, ...others] };
  const alternatives = open.map((alternative) => [alternative]);
  const either = { ...wanted, clauses: alternatives, filter: narrower };
  return findAny(reader, { ...either, mostPaired: MOST_PAIRED, mostCheap: CHEAP }, counts);
}

/** What any of may be met. */
interface SomeWanted extends Wanted {
  /** Two of so many of the rarest are looked for together. */
  readonly mostPaired: number;
  readonly mostCheap: number;
}

/** Those that hold two of the rarest words, then as many of the rarest as are cheap, then one more: claims that hold none of them come last. */
async function findAny(
  reader: pg.Pool,
  { clauses, mostPaired, mostCheap, ...wanted }: SomeWanted,
  counts: LexemeCounts,
): Promise<Picked> {
  const held = sortByCount(clauses, counts).filter((clause) => counts.countClause(clause) > 0);
  if (held.length === 0) return NONE;
  if (wanted.filter.clauses.some((clause) => counts.countClause(clause) <= CHEAP)) {
    return findInBands(reader, { ...wanted, clauses: [held.flat()] }, counts);
  }
  const cheap = takeCheap(held, counts, mostCheap);
  const [next] = held.slice(cheap.length);
  // Those that hold a cheap one are read whatever else they hold.
  const pairs = listPairs(held.slice(cheap.length, mostPaired));
  const heaviest = cheap.map((clause) => ({
    ...divideClauses([clause, ...wanted.filter.clauses], counts.countClause(clause), {
      counts,
      filter: wanted.filter,
    }),
    weight: counts.weigh(clause),
  }));
  const picked = await Promise.all([
    pairs.length === 0 ? NONE : findInBands(reader, { ...wanted, clauses: [pairs] }, counts),
    cheap.length === 0 ? NONE : pickHeaviest(reader, heaviest, wanted),
    next === undefined ? NONE : findInBands(reader, { ...wanted, clauses: [next] }, counts),
  ]);
  return joinPicked(picked, held.length > cheap.length + 1 || picked.some(({ more }) => more));
}

/** The first of these clauses, as many as few claims meet. */
function takeCheap(
  held: readonly LexemeClause[],
  { countClause }: LexemeCounts,
  most: number,
): readonly LexemeClause[] {
  let sum = 0;
  return held.filter((clause) => {
    sum += countClause(clause);
    return sum <= most;
  });
}

/** One alternative for every two of these clauses. */
function listPairs(clauses: readonly LexemeClause[]): LexemeClause {
  return clauses.flatMap((first, at) =>
    clauses
      .slice(at + 1)
      .flatMap((second) => first.flatMap((one) => second.map((other) => [...one, ...other]))),
  );
}
