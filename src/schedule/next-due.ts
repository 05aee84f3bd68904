import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../domain/schedule.ts';

/** The next `count` instants after another, in order and each once. */
export function listNextDues(schedule: Schedule, after: Date, count: number): readonly Date[] {
  const dues: Date[] = [];
  for (const due of followDues(schedule, after)) {
    dues.push(due);
    if (dues.length >= count) break;
  }
  return dues;
}

/**
 * Wall-clock times are counted on a calendar without leaps and then placed in the zone: one that does not exist there becomes the
 * first instant after the gap, one that comes twice is taken the first time. So each gives one instant, however the clocks change.
 */
function* followDues({ cron, zone }: Schedule, after: Date): Generator<Date> {
  const line = new Cron(cron, { utcOffset: 0, paused: true });
  let last = after.getTime();
  // What stands before it on the wall came before it: a gap ends after what stands in it, and of two the first is taken.
  let wall = line.nextRun(toWall(after, zone));
  while (wall !== null) {
    const due = toInstant(wall, zone);
    if (due.getTime() > last) {
      last = due.getTime();
      yield due;
    }
    wall = line.nextRun(wall);
  }
}

/** What the clocks of a zone show, written as if it were UTC. */
function toWall(instant: Date, zone: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return new Date(zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds);
}

function toInstant(wall: Date, zone: string): Date {
  const plain = Temporal.Instant.fromEpochMilliseconds(wall.getTime())
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime();
  const zoned = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (zoned.toPlainDateTime().equals(plain)) return new Date(zoned.epochMilliseconds);
  const gap = zoned.getTimeZoneTransition('next') ?? zoned;
  return new Date(gap.epochMilliseconds);
}
