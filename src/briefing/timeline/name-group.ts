import type { PlacedClaim } from './place-claims.ts';

type Placed = Pick<PlacedClaim, 'from' | 'date' | 'isPredicted'>;

/** The heading that an event stands under: `predicted`, its month or its year; what tells of a whole year tells of no month. */
export function nameGroup({ from, date, isPredicted }: Placed, byMonth: boolean): string {
  if (isPredicted) return 'predicted';
  const year = from.slice(0, 4);
  const month = from.slice(0, 7);
  const isOfMonths = from === `${year}-01-01` && date !== undefined && !date.to.startsWith(month);
  return byMonth && !isOfMonths ? month : year;
}
