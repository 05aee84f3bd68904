import type { AnchoredDate, Claim } from '../../domain/claim.ts';

/** A claim with the day that decides its place. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly from: string;
  readonly date?: AnchoredDate;
  readonly isPredicted: boolean;
}

/** Days, both included. */
export interface Stretch {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Places a claim at each time it names, else at the day it was published; nowhere where neither is known. */
export function placeClaim(claim: Claim, publishedOn: string | undefined): readonly PlacedClaim[] {
  const isPredicted = claim.prediction !== undefined;
  if (claim.dates.length > 0) {
    return claim.dates.map((date) => ({ claim, date, from: date.from, isPredicted }));
  }
  return publishedOn === undefined || publishedOn === ''
    ? []
    : [{ claim, from: publishedOn, isPredicted }];
}

/** Whether any day of an event lies in the stretch. */
export function liesWithin({ from, date }: PlacedClaim, { since, until }: Stretch): boolean {
  const to = date?.to ?? from;
  return (since === undefined || to >= since) && (until === undefined || from <= until);
}

/** Earliest first; what was predicted comes after all that was not. */
export function comparePlaces(a: PlacedClaim, b: PlacedClaim): number {
  return (
    Number(a.isPredicted) - Number(b.isPredicted) ||
    compareText(a.from, b.from) ||
    compareText(a.claim.articleId, b.claim.articleId) ||
    a.claim.quotation.start - b.claim.quotation.start
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
