import type { AssignedReading, Through } from '../../domain/assigned-reading.ts';

/** A reading before the store has given it its number; `remindMs` is when those it is for are reminded. */
export type NewReading = Omit<AssignedReading, 'number'> & { readonly remindMs?: number };

/** Readings that groups assign, and who is through. It throws `store_failed` alone. Times are milliseconds since 1970. */
export interface ReadingStore {
  /** Keeps it with the next number of its group. */
  assignReading(reading: NewReading): Promise<AssignedReading>;
  findReading(group: string, number: number): Promise<AssignedReading | undefined>;
  /** By their numbers. */
  listReadings(group: string): Promise<readonly AssignedReading[]>;
  /** Notes that a member is through; gives the how manyth they are, undefined where it was noted before. No two are the same. */
  finishReading(group: string, through: Through): Promise<number | undefined>;
  /** Notes that a discussion is opened about a reading; says whether it was not noted before. */
  noteDiscussed(group: string, number: number): Promise<boolean>;
  /** Those of all readings of a group, first come first. */
  listThrough(group: string): Promise<readonly Through[]>;
  /** Takes a reading whose reminder is due, of any group on these platforms or on any; nobody else gets it for the time of the lease. */
  claimReminder(
    nowMs: number,
    leaseMs: number,
    adapters?: readonly string[],
  ): Promise<AssignedReading | undefined>;
  /** Ends a reminder: there is one for a reading. */
  endReminder(reading: Pick<AssignedReading, 'group' | 'number'>): Promise<void>;
}
