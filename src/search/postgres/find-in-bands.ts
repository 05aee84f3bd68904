import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { writeMonth } from './entry-lexemes.ts';
import type { ServerFilter } from './filter-query.ts';
import type { Band, LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { isFact, writeBand } from './lexemes.ts';
import { MOST_FOUND, type Picked, pickFirst } from './pick-entries.ts';
import type { PickedClaim } from './row-body.ts';

/** So many rows are looked at without more ado. */
export const CHEAP = 2500;
/** A question that names more bands takes longer than one that names none; so does one of more lexemes in bands. */
const MOST_BANDS = 30;
const MOST_BANDED = 90;
/** What chance may take from a part of the claims. */
const RESERVE = 1.2;

/** What all must be met: clauses, of words if any, and a filter. */
export interface Wanted {
  readonly clauses: readonly LexemeClause[];
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
}

/** Some bands, and how many claims fall into them. */
interface Part {
  readonly bands: readonly Band[];
  readonly claims: number;
}

/**
 * Finds the entries that rank first: those of the shortest claims, for BM25 ranks claims that hold all words by their length;
 * without words, those of the newest months. Where many meet the clauses, no more bands are looked at than are needed.
 */
export async function findInBands(
  reader: pg.Pool,
  { clauses, filter, search }: Wanted,
  counts: LexemeCounts,
): Promise<Picked> {
  const isScored = clauses.length > 0;
  const order = isScored ? 'length, id' : 'published_on desc, id';
  const all = [...clauses, ...filter.clauses];
  const pick = (each: readonly LexemeClause[], isMany: boolean): Promise<Picked> =>
    pickFirst(reader, { clauses: each, filter, search, order, isScored, isMany });
  const banded = isScored
    ? clauses
    : filter.clauses.filter((clause) => clause.flat().every(isFact));
  const [rarest] = sortByCount(banded, counts);
  const most = Math.min(...all.map(counts.countClause));
  const isNamed = filter.articles !== undefined || search.ids !== undefined;
  if (rarest === undefined || most <= CHEAP || isNamed) return pick(all, false);
  const others = all.filter((clause) => clause !== rarest);
  const bands = isScored ? counts.lengths : keepMonths(counts.months, search);
  const found = await readBands(bands, {
    mostBands: Math.min(MOST_BANDS, Math.floor(MOST_BANDED / rarest.length)),
    // As if all claims of the rarest clause met the others.
    density: most / counts.claims,
    readPart: (part) => pick([narrow(rarest, part), ...others], false),
  });
  return found ?? pick(all, true);
}

interface BandTools {
  readonly mostBands: number;
  /** Which share of the claims is to be found, as far as known. */
  readonly density: number;
  readonly readPart: (part: Part) => Promise<Picked>;
}

/** Reads bands until enough is found; undefined where that takes too many. */
async function readBands(bands: readonly Band[], tools: BandTools): Promise<Picked | undefined> {
  // Of two alternatives that a claim meets, each may be in another band.
  const found = new Map<string, PickedClaim>();
  let left = bands;
  let looked = 0;
  let { density } = tools;
  while (found.size <= MOST_FOUND) {
    const wanted = (RESERVE * (MOST_FOUND + 1 - found.size)) / density;
    const part = takeBands(left.slice(0, tools.mostBands), wanted);
    if (part === undefined) return undefined;
    const { entries, more } = await tools.readPart(part);
    for (const entry of entries) found.set(entry.id, entry);
    if (more) break;
    left = left.slice(part.bands.length);
    looked += part.claims;
    density = Math.max(1, found.size) / looked;
  }
  return { entries: [...found.values()], more: true };
}

/** Sorts clauses, the rarest first. */
export function sortByCount(
  clauses: readonly LexemeClause[],
  { countClause }: Pick<LexemeCounts, 'countClause'>,
): readonly LexemeClause[] {
  return [...clauses].sort((a, b) => countClause(a) - countClause(b));
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

/** The first bands, as many as hold the claims that are wanted; undefined where these are too many bands, or all. */
function takeBands(all: readonly Band[], wanted: number): Part | undefined {
  const bands: Band[] = [];
  let claims = 0;
  for (const band of all) {
    if (claims >= wanted) break;
    claims += band.claims;
    bands.push(band);
  }
  return claims < wanted ? undefined : { bands, claims };
}

/** A clause among the claims of some bands: one lexeme of each alternative is looked for there alone. */
function narrow(clause: LexemeClause, { bands }: Part): LexemeClause {
  return bands.flatMap((band) =>
    clause.map(([first = '', ...rest]) => [writeBand(first, band.lexeme), ...rest]),
  );
}
