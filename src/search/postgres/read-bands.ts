import type { Band } from './lexeme-counts.ts';
import type { Picked } from './pick-entries.ts';
import { readKey } from './row-body.ts';

/** So many rows are looked at without more ado. */
export const CHEAP = 1500;
/** So many rows are looked at by one statement, and by all: what excludes nearly everything would have each row looked at. */
const AT_ONCE = 20_000;
const MOST_LOOKED = 40_000;
/** What chance may take from a part of the claims. */
const RESERVE = 1.2;
/** So much of what is wanted tells how much there is. */
const SAMPLE = 0.25;

/** How bands are read, and what is known before. */
export interface BandTools {
  /** So many claims are to be found. */
  readonly most: number;
  /** Which share of the claims is to be found, as far as known. */
  readonly share: number;
  /** Of which share of the claims the rows are looked at. */
  readonly looked: number;
  /** Words have more or less to do with each other. */
  readonly isGuess: boolean;
  /** So many rows that are expected are read at once, even twice as many: to go through bands takes as long. */
  readonly few: number;
  /** Gives nothing where there are more than so many. */
  readonly readFew: (most: number) => Promise<Picked | undefined>;
  readonly readBands: (bands: readonly Band[]) => Promise<Picked>;
}

/** Reads bands until enough is found; where few are to be found, all at once. */
export async function readBands(bands: readonly Band[], tools: BandTools): Promise<Picked> {
  const total = sumClaims(bands);
  const picked: Picked[] = [];
  let left = bands;
  let { share } = tools;
  const enough = tools.most + 1;
  let isTried = false;
  while (left.length > 0) {
    if (!isTried && share * total <= tools.few) {
      const few = await tools.readFew(2 * tools.few);
      if (few !== undefined) return few;
      isTried = true;
      share = Math.max(share, (2 * tools.few) / total);
    }
    const missing = enough - sumRows(picked);
    const isSample = picked.length === 0 && tools.isGuess;
    const wanted = ((isSample ? SAMPLE : RESERVE) * missing) / share;
    const part = takeBands(left, Math.min(wanted, AT_ONCE / tools.looked));
    const next = await tools.readBands(part);
    picked.push(next);
    left = left.slice(part.length);
    const passed = total - sumClaims(left);
    share = Math.max(1, sumRows(picked)) / passed;
    const isEnough = sumRows(picked) >= enough || passed * tools.looked > MOST_LOOKED;
    if (next.more || isEnough)
      return joinPicked(picked, next.more || left.length > 0 || sumRows(picked) >= enough);
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

/** The first bands, as many as hold so many claims. */
function takeBands(all: readonly Band[], wanted: number): readonly Band[] {
  let claims = 0;
  const end = all.findIndex((band) => {
    claims += band.claims;
    return claims >= wanted;
  });
  return end < 0 ? all : all.slice(0, end + 1);
}

/** How many claims fall into bands. */
export function sumClaims(bands: readonly Band[]): number {
  return bands.reduce((sum, { claims }) => sum + claims, 0);
}
