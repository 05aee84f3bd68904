import type { Schedule } from './schedule.ts';

/** A digest that a channel gets again and again. */
export interface Subscription {
  readonly id: string;
  /** The channel, as `writePlace` writes it. */
  readonly place: string;
  readonly schedule: Schedule;
  /** Actors and words that its claims are about; absent for all that is new. */
  readonly about?: string;
  /** Whether it stays silent when nothing is new, rather than say so. */
  readonly isQuiet: boolean;
  /** Who made it: the platform's own id, and what people there call them. */
  readonly madeBy: { readonly person: string; readonly name?: string };
  readonly madeMs: number;
  /** Absent where it is paused. */
  readonly nextDueMs?: number;
  /** Why it is paused, where nobody asked for that. */
  readonly problem?: string;
}
