import type { Schedule } from '../../src/domain/schedule.ts';
import { listNextDues } from '../../src/schedule/next-due.ts';
import { readSchedule } from '../../src/schedule/read-schedule.ts';
import { jumpClocks } from './jump-clocks.ts';

/** Each in words, and the days it names. */
const PLANS: readonly (readonly [string, (day: Day) => boolean])[] = [
  ['daily 00:00', () => true],
  ['daily 00:30', () => true],
  ['daily 01:30', () => true],
  ['daily 02:00', () => true],
  ['daily 02:30', () => true],
  ['daily 03:00', () => true],
  ['daily 09:00', () => true],
  ['daily 23:30', () => true],
  ['every monday 09:00', ({ weekday }) => weekday === 1],
  ['every sunday 02:30', ({ weekday }) => weekday === 0],
  ['every sunday 00:00', ({ weekday }) => weekday === 0],
  ['every saturday 23:59', ({ weekday }) => weekday === 6],
  ['every friday 18:15', ({ weekday }) => weekday === 5],
  ['every tuesday and thursday 07:45', ({ weekday }) => weekday === 2 || weekday === 4],
  ['weekdays 8:30', ({ weekday }) => weekday > 0 && weekday < 6],
  ['weekdays 02:15', ({ weekday }) => weekday > 0 && weekday < 6],
  ['monthly 06:00', ({ day }) => day === 1],
  ['every 15th of the month 12:00', ({ day }) => day === 15],
  ['every 28th 02:30', ({ day }) => day === 28],
  ['last day of the month 17:00', ({ isLast }) => isLast],
];
/** The short form takes each of this many for a zone, and the others for the next ones. */
const SHARE = 4;
const FIRST = Date.UTC(2026, 0, 1);
const DAYS = 730;
const DAY_MS = 86_400_000;

interface Day {
  readonly date: string;
  readonly weekday: number;
  readonly day: number;
  readonly isLast: boolean;
}

/** Counts issues against the calendar: every zone, twenty schedules, two years; then the same with clocks that jump. */
export async function benchTimes(isLong: boolean): Promise<void> {
  const zones = Intl.supportedValuesOf('timeZone');
  const started = performance.now();
  let [occurrences, wrong, moved] = [0, 0, 0];
  const calendar = Array.from({ length: DAYS }, (_, at) => describeDay(FIRST + at * DAY_MS));
  for (const [at, zone] of zones.entries()) {
    const chosen = PLANS.filter((_plan, number) => isLong || number % SHARE === at % SHARE);
    const clock = createWallClock(zone);
    for (const [words, names] of chosen) {
      const schedule = read(words, zone);
      const days = calendar.filter(names).map(({ date }) => date);
      const found = compare(schedule, days, clock);
      occurrences += days.length;
      wrong += found.wrong;
      moved += found.moved;
    }
  }
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(
    `times: ${zones.length} zones × ${isLong ? PLANS.length : `${PLANS.length / SHARE} of ${PLANS.length}`} schedules × 2 years: ${occurrences.toLocaleString('en')} occurrences, ${wrong} without exactly one issue; ${moved} stood in a gap and came at its end (${seconds} s)`,
  );
  const schedules = zones.flatMap((zone, at) =>
    PLANS.filter((_plan, number) => isLong || number === at % PLANS.length).map(([words]) =>
      read(words, zone),
    ),
  );
  await jumpClocks(schedules);
}

/** Each day that is named has one issue, at the time that is named or at the end of the gap it stands in. */
function compare(
  schedule: Schedule,
  days: readonly string[],
  readWall: (instant: Date) => string,
): { readonly wrong: number; readonly moved: number } {
  const [minute = '', hour = ''] = schedule.cron.split(' ');
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  const dues = listNextDues(schedule, new Date(FIRST - 2 * DAY_MS), days.length + 6);
  const walls = dues.map(readWall);
  let [wrong, moved] = [0, 0];
  for (const day of days) {
    const there = walls.filter((wall) => wall === `${day} ${time}`).length;
    if (there === 1) continue;
    // In a gap: the first minute that exists is shown instead, on this day or, where the gap takes the day's end, on the next.
    const after = dues.find((due, at) =>
      isAfterGap(due, `${day} ${time}`, walls[at] ?? '', readWall),
    );
    if (there === 0 && after !== undefined) moved += 1;
    else wrong += 1;
  }
  return { wrong, moved };
}

function isAfterGap(
  due: Date,
  wanted: string,
  wall: string,
  readWall: (instant: Date) => string,
): boolean {
  const before = readWall(new Date(due.getTime() - 60_000));
  return before < wanted && wall > wanted;
}

function read(words: string, zone: string): Schedule {
  const reading = readSchedule(words, zone);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.schedule;
}

/** What the clocks of a zone show, by the runtime's own calendar rather than by the one the schedule is counted with. */
function createWallClock(timeZone: string): (instant: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => format.format(instant);
}

function describeDay(instant: number): Day {
  const date = new Date(instant);
  return {
    date: date.toISOString().slice(0, 10),
    weekday: date.getUTCDay(),
    day: date.getUTCDate(),
    isLast: new Date(instant + DAY_MS).getUTCDate() === 1,
  };
}
