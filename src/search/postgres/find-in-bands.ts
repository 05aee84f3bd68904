import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { divideClauses, sortByCount } from './divide-clauses.ts';
import { writeMonth } from './entry-lexemes.ts';
import type { ServerFilter } from './filter-query.ts';
import type { Band, LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { type Order, type Picked, pickIfFew, pickInOrder, pickInParts } from './pick-entries.ts';
import { holdsFactsAlone, planByLength, planByMonth } from './plan-bands.ts';
import { CHEAP, readBands, sumClaims } from './read-bands.ts';

/** What more of the claims meet is found as quickly by going through the days. */
const DENSE = 0.35;
/** Of so many months the index is asked. */
const MOST_MONTHS = 24;
/** Of so many where it is asked once, and not with each length. */
const MOST_MONTHS_AT_ONCE = 60;
/** The server reckons with each of so many texts that it leaves out a third, and would sort all claims. */
const MOST_TEXTS = 3;

/** So many claims that hold two words are read at once: each band would read both lists again. */
const FEW_PAIRS = 4000;

/** What all must be met: clauses, of words if any, and a filter. */
export interface Wanted {
  readonly clauses: readonly LexemeClause[];
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
  /** So many claims are to be found. */
  readonly most: number;
}

/**
 * Finds the entries that rank first: those of the shortest claims, for BM25 ranks claims that hold all words by their length;
 * without words, those of the newest months. Where many meet the clauses, the server goes through one band after the other
 * until it has enough.
 */
export async function findInBands(
  reader: pg.Pool,
  { clauses, filter, search, most }: Wanted,
  counts: LexemeCounts,
): Promise<Picked> {
  const order: Order = clauses.length > 0 ? 'length' : 'day';
  const all = [...clauses, ...filter.clauses];
  const banded = order === 'length' ? clauses : filter.clauses.filter(holdsFactsAlone);
  const [rarest] = sortByCount(banded, counts);
  const least = countLeast(all, counts);
  const isNamed = filter.articles !== undefined || search.ids !== undefined;
  const demand = { filter, search, order, most };
  const asking = { counts, filter };
  if (isNamed) return pickInOrder(reader, { ...demand, clauses: all });
  const months = keepMonths(counts.months, search);
  if (months.length === 0) return { rows: [], more: false };
  if (rarest === undefined) {
    return isHard(search)
      ? readMonths(reader, { ...demand, checked: all }, months)
      : pickInOrder(reader, { ...demand, clauses: all });
  }
  if (least <= CHEAP) {
    return pickInOrder(reader, { ...demand, ...divideClauses(all, least, asking) });
  }
  const bands = order === 'length' ? counts.lengths : months;
  // Where an actor is named in the passage, it mostly is in the claim.
  const share = counts.shareAll(order === 'length' ? all : banded);
  if (order === 'day' && share > DENSE) {
    if (isHard(search)) return readMonths(reader, { ...demand, checked: all }, months);
    return pickInOrder(reader, { ...demand, clauses: [], checked: all });
  }
  // Few months are told by the index, more by the rows.
  const isLate = order === 'length' && months.length < counts.months.length;
  const late = isLate ? [months.map(({ lexeme }) => [lexeme])] : [];
  const compose = order === 'day' ? planByMonth : planByLength;
  const others = [
    ...all.filter((clause) => clause !== rarest),
    ...(months.length <= MOST_MONTHS ? late : []),
  ];
  const { narrow, beside, looked } = compose({ rarest, others, bands }, asking);
  const unnamed = all.filter((clause) => !filter.beginnings.has(clause));
  const together = divideClauses(all, Math.min(countLeast(unnamed, counts), counts.claims), asking);
  const lateAtOnce = months.length <= MOST_MONTHS_AT_ONCE ? late : [];
  return readBands(bands, {
    most,
    share: order === 'length' ? share * (sumClaims(months) / counts.claims) : share,
    looked,
    isGuess: all.length > 1 || rarest.length > 1,
    // Where the index is asked for one thing alone, it looks at as many rows in bands.
    few: rarest.flat().length > rarest.length ? FEW_PAIRS : CHEAP,
    readFew: async (few) =>
      together.clauses.flat(2).length > 1
        ? pickIfFew(reader, {
            ...demand,
            ...together,
            clauses: [...together.clauses, ...lateAtOnce],
            few,
          })
        : undefined,
    readBands: (part) => pickInParts(reader, narrow(part), { ...demand, ...beside }),
  });
}

/** All claims of one month after the other, where no clause says which. */
function readMonths(
  reader: pg.Pool,
  demand: Parameters<typeof pickInParts>[2],
  months: readonly Band[],
): Promise<Picked> {
  return readBands(months, {
    most: demand.most,
    share: 1,
    looked: 1,
    isGuess: false,
    few: CHEAP,
    readFew: async () => undefined,
    readBands: (part) =>
      pickInParts(
        reader,
        part.map(({ lexeme }) => [[[lexeme]]]),
        demand,
      ),
  });
}

function countLeast(clauses: readonly LexemeClause[], { countClause }: LexemeCounts): number {
  return Math.min(...clauses.map(countClause));
}

function isHard({ clauses = [], without = [] }: ClaimSearch): boolean {
  return clauses.length + without.length > MOST_TEXTS;
}

/** The months in which a claim may be that the search wants. */
function keepMonths(
  months: readonly Band[],
  { since, until }: Pick<ClaimSearch, 'since' | 'until'>,
): readonly Band[] {
  return months.filter(
    ({ lexeme }) =>
      (since === undefined || lexeme >= writeMonth(since)) &&
      (until === undefined || lexeme <= writeMonth(until)),
  );
}
