import type { Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import type { ReadingStore } from './reading-store.ts';
import {
  assignReading,
  claimReminder,
  endReminder,
  findReading,
  finishReading,
  listReadings,
  listThrough,
  noteDiscussed,
} from './sql-readings.ts';

type Attempt = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/** Makes the part of a store that keeps assigned readings. */
export function createReadingStore(db: Kysely<Tables>, attempt: Attempt): ReadingStore {
  return {
    assignReading: (reading) => attempt('keep a reading', () => assignReading(db, reading)),
    findReading: (group, number) => attempt('find a reading', () => findReading(db, group, number)),
    listReadings: (group) => attempt('list the readings', () => listReadings(db, group)),
    finishReading: (group, through) =>
      attempt('note who is through', () => finishReading(db, group, through)),
    noteDiscussed: (group, number) =>
      attempt('note a discussion', () => noteDiscussed(db, group, number)),
    listThrough: (group) => attempt('list who is through', () => listThrough(db, group)),
    claimReminder: (nowMs, leaseMs, adapters) =>
      attempt('take a reminder', () => claimReminder(db, nowMs, { leaseMs, adapters })),
    endReminder: (reading) => attempt('end a reminder', () => endReminder(db, reading)),
  };
}
