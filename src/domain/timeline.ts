import type { AnchoredDate } from './claim.ts';
import type { Finding } from './claims-answer.ts';

/** A claim at the time it tells of. */
export interface TimelineEvent {
  readonly finding: Finding;
  /** The days it tells of, and the words that name them; absent where it is placed by the day it was published. */
  readonly date?: AnchoredDate;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
}

/** Events of one month, of one year, or those that were predicted. */
export interface TimelineGroup {
  /** `2026-05`, `2026`, or `predicted`. */
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** Claims in the order of the time they tell of; what was predicted comes last. */
export interface Timeline {
  readonly events: number;
  /** Of the events, those without a date of their own, placed by the day they were published. */
  readonly byPublication: number;
  /** Claims that neither name a time nor stand in an article with a day. */
  readonly undated: number;
  /** How many claims were looked at, of how many there are. */
  readonly counted: number;
  readonly claims: number;
  readonly page: number;
  readonly pages: number;
  /** One page of them. */
  readonly groups: readonly TimelineGroup[];
}
