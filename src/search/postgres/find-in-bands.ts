import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { type Asking, divideClauses } from './divide-clauses.ts';
import { writeMonth } from './entry-lexemes.ts';
import type { ServerFilter } from './filter-query.ts';
import type { Band, LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { isFact, writeBand } from './lexemes.ts';
import {
  MOST_FOUND,
  type Order,
  type Picked,
  pickIfFew,
  pickInOrder,
  pickInParts,
} from './pick-entries.ts';
import { readKey } from './row-body.ts';

/** So many rows are looked at without more ado. */
export const CHEAP = 2500;
/** What more of the claims meet is found as quickly by going through the days. */
const DENSE = 0.35;
/** Of so many months the index is asked. */
const MOST_MONTHS = 12;
/** What chance may take from a part of the claims. */
const RESERVE = 1.2;
/** So much of what is wanted tells how much there is. */
const SAMPLE = 0.25;

/** What all must be met: clauses, of words if any, and a filter. */
export interface Wanted {
  readonly clauses: readonly LexemeClause[];
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
}

/**
 * Finds the entries that rank first: those of the shortest claims, for BM25 ranks claims that hold all words by their length;
 * without words, those of the newest months. Where many meet the clauses, the server goes through one band after the other
 * until it has enough.
 */
export async function findInBands(
  reader: pg.Pool,
  { clauses, filter, search }: Wanted,
  counts: LexemeCounts,
): Promise<Picked> {
  const order: Order = clauses.length > 0 ? 'length' : 'day';
  const all = [...clauses, ...filter.clauses];
  const banded = order === 'length' ? clauses : filter.clauses.filter(holdsFactsAlone);
  const [rarest] = sortByCount(banded, counts);
  const least = Math.min(...all.map(counts.countClause));
  const isNamed = filter.articles !== undefined || search.ids !== undefined;
  const demand = { filter, search, order };
  if (rarest === undefined || isNamed) return pickInOrder(reader, { ...demand, clauses: all });
  const ask = (looked: number): Asking => divideClauses(all, looked, counts);
  if (least <= CHEAP) return pickInOrder(reader, { ...demand, ...ask(least) });
  const months = keepMonths(counts.months, search);
  if (months.length === 0) return { rows: [], more: false };
  const bands = order === 'length' ? counts.lengths : months;
  // Where an actor is named in the passage, it mostly is in the claim.
  const share = counts.shareAll(order === 'length' ? all : banded);
  if (order === 'day' && share > DENSE) {
    return pickInOrder(reader, { ...demand, clauses: [], checked: all });
  }
  const isLate = order === 'length' && months.length < counts.months.length;
  const others = [
    ...all.filter((clause) => clause !== rarest),
    ...(isLate && months.length <= MOST_MONTHS ? [months.map(({ lexeme }) => [lexeme])] : []),
  ];
  const beside = divideClauses(others, counts.countClause(rarest) / bands.length, counts);
  const narrow = (band: Band): readonly LexemeClause[] => [
    narrowClause(rarest, band),
    ...beside.clauses,
  ];
  return readBands(bands, {
    share: order === 'length' ? share * (sumClaims(months) / counts.claims) : share,
    isGuess: beside.clauses.length > 0 || rarest.length > 1,
    // Where the index is asked for one thing alone, it looks at as many rows in bands.
    readFew: async () =>
      beside.clauses.length === 0 && rarest.flat().length === 1
        ? undefined
        : pickIfFew(reader, { ...demand, ...ask(least), few: CHEAP }),
    readBands: (part) => pickInParts(reader, part.map(narrow), { ...demand, ...beside }),
  });
}

interface BandTools {
  /** Which share of the claims is to be found, as far as known. */
  readonly share: number;
  /** Words have more or less to do with each other. */
  readonly isGuess: boolean;
  /** Gives nothing where there are many. */
  readonly readFew: () => Promise<Picked | undefined>;
  readonly readBands: (bands: readonly Band[]) => Promise<Picked>;
}

/** Reads bands until enough is found; where few are to be found, all at once. */
async function readBands(bands: readonly Band[], tools: BandTools): Promise<Picked> {
  const total = sumClaims(bands);
  const picked: Picked[] = [];
  let left = bands;
  let { share } = tools;
  let isTried = false;
  while (left.length > 0) {
    const few = isTried || share * total > CHEAP ? undefined : await tools.readFew();
    if (few !== undefined) return few;
    isTried ||= share * total <= CHEAP;
    const missing = MOST_FOUND + 1 - sumRows(picked);
    const isSample = picked.length === 0 && tools.isGuess;
    const part = takeBands(left, ((isSample ? SAMPLE : RESERVE) * missing) / share);
    const next = await tools.readBands(part);
    picked.push(next);
    left = left.slice(part.length);
    share = Math.max(1, sumRows(picked)) / (total - sumClaims(left));
    if (next.more || sumRows(picked) > MOST_FOUND) return joinPicked(picked, true);
  }
  return joinPicked(picked, false);
}

function sumRows(picked: readonly Picked[]): number {
  return picked.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The rows of several picks, each once: of two alternatives that a claim meets, each may be in another band. */
export function joinPicked(picked: readonly Picked[], more: boolean): Picked {
  const rows = picked.flatMap((each) => each.rows);
  if (picked.length < 2) return { rows, more };
  return { rows: [...new Map(rows.map((row) => [readKey(row), row])).values()], more };
}

/** Sorts clauses, the rarest first. */
export function sortByCount(
  clauses: readonly LexemeClause[],
  { countClause }: Pick<LexemeCounts, 'countClause'>,
): readonly LexemeClause[] {
  return [...clauses].sort((a, b) => countClause(a) - countClause(b));
}

function holdsFactsAlone(clause: LexemeClause): boolean {
  return clause.flat().every(isFact);
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

/** The first bands, as many as hold so many claims. */
function takeBands(all: readonly Band[], wanted: number): readonly Band[] {
  let claims = 0;
  const end = all.findIndex((band) => {
    claims += band.claims;
    return claims >= wanted;
  });
  return end < 0 ? all : all.slice(0, end + 1);
}

function sumClaims(bands: readonly Band[]): number {
  return bands.reduce((sum, { claims }) => sum + claims, 0);
}

/** A clause among the claims of a band: one lexeme of each alternative is looked for there alone. */
function narrowClause(clause: LexemeClause, band: Band): LexemeClause {
  return clause.map(([first = '', ...rest]) => [writeBand(first, band.lexeme), ...rest]);
}
