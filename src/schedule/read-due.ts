import { Temporal } from 'temporal-polyfill';

/** The end of a day, or why it could not be read, in a whole sentence. */
export type DueReading = { readonly dueMs: number } | { readonly problem: string };

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LONGEST_DAYS = 366;

/** Reads a day by whose end something is due: `today`, `tomorrow`, `friday`, `in 3 days`, `2026-12-01`. */
export function readDue(typed: string, now: Date, zone: string): DueReading {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const day = readDay(
    typed
      .trim()
      .toLowerCase()
      .replace(/^(?:by|on|until) /u, ''),
    today,
  );
  if (day === undefined) {
    return { problem: 'Write a day such as friday, tomorrow, in 3 days or 2026-12-01.' };
  }
  const dueMs = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
  if (dueMs < now.getTime()) return { problem: `${day.toString()} is over; name a later day.` };
  if (day.since(today, { largestUnit: 'day' }).days > LONGEST_DAYS) {
    return { problem: 'That is more than a year away; name an earlier day.' };
  }
  return { dueMs };
}

function readDay(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (typed === 'today') return today;
  if (typed === 'tomorrow') return today.add({ days: 1 });
  // Nobody has until then, which is said of every day that is over.
  if (typed === 'yesterday') return today.subtract({ days: 1 });
  const span = /^in (\d{1,3}) (day|week)s?$/u.exec(typed);
  if (span !== null) {
    const days = Number(span[1]) * (span[2] === 'week' ? 7 : 1);
    return today.add({ days });
  }
  // “fri” is typed as readily as “friday”.
  const weekday = typed.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(typed));
  if (weekday >= 0) return today.add({ days: (weekday + 1 - today.dayOfWeek + 7) % 7 || 7 });
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(typed)) return undefined;
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
