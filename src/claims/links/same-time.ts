import type { LinkSide } from './link-side.ts';

const DAY_MS = 86_400_000;

/** Whether two claims may speak of the same time: no date of one lies apart from all dates of the other. */
export function maySpeakOfSameTime(a: LinkSide, b: LinkSide): boolean {
  const [first, second] = [a.claim.dates, b.claim.dates];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((one) => second.some((other) => one.from <= other.to && other.from <= one.to));
}

/** Whether two articles are so many days apart at most; where a day is not known, they may be. */
export function arePublishedWithin(a: LinkSide, b: LinkSide, days: number): boolean {
  if (a.publishedOn === '' || b.publishedOn === '') return true;
  return Math.abs(Date.parse(a.publishedOn) - Date.parse(b.publishedOn)) <= days * DAY_MS;
}
