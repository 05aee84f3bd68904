import { placeWall, type Stretch } from './zone-clock.ts';

/** A schedule in words, and what it means, told a second time: which days, and at what time. */
export interface BenchPlan {
  readonly words: string;
  readonly time: string;
  names(day: Day): boolean;
}

interface Day {
  readonly weekday: number;
  readonly day: number;
  readonly isLast: boolean;
}

export const FIRST_MS = Date.UTC(2026, 0, 1);
export const DAYS = 730;
export const DAY_MS = 86_400_000;

const always = (): boolean => true;

export const PLANS: readonly BenchPlan[] = [
  { words: 'daily 00:00', time: '00:00', names: always },
  { words: 'daily 00:30', time: '00:30', names: always },
  { words: 'daily 01:30', time: '01:30', names: always },
  { words: 'daily 02:00', time: '02:00', names: always },
  { words: 'daily 02:30', time: '02:30', names: always },
  { words: 'daily 03:00', time: '03:00', names: always },
  { words: 'daily 09:00', time: '09:00', names: always },
  { words: 'daily 23:30', time: '23:30', names: always },
  { words: 'every monday 09:00', time: '09:00', names: ({ weekday }) => weekday === 1 },
  { words: 'every sunday 02:30', time: '02:30', names: ({ weekday }) => weekday === 0 },
  { words: 'every sunday 00:00', time: '00:00', names: ({ weekday }) => weekday === 0 },
  { words: 'every saturday 23:59', time: '23:59', names: ({ weekday }) => weekday === 6 },
  { words: 'every friday 18:15', time: '18:15', names: ({ weekday }) => weekday === 5 },
  {
    words: 'every tuesday and thursday 07:45',
    time: '07:45',
    names: ({ weekday }) => weekday === 2 || weekday === 4,
  },
  { words: 'weekdays 8:30', time: '08:30', names: ({ weekday }) => weekday > 0 && weekday < 6 },
  { words: 'weekdays 02:15', time: '02:15', names: ({ weekday }) => weekday > 0 && weekday < 6 },
  { words: 'monthly 06:00', time: '06:00', names: ({ day }) => day === 1 },
  { words: 'every 15th of the month 12:00', time: '12:00', names: ({ day }) => day === 15 },
  { words: 'every 28th 02:30', time: '02:30', names: ({ day }) => day === 28 },
  { words: 'last day of the month 17:00', time: '17:00', names: ({ isLast }) => isLast },
];

/** Every instant of two years at which a plan is due where the clocks stand so, and how many of them stood in a gap. */
export function listOccurrences({ time, names }: BenchPlan, stretches: readonly Stretch[]) {
  const intoDay = Date.parse(`1970-01-01T${time}:00Z`);
  const walls = Array.from({ length: DAYS }, (_, at) => FIRST_MS + at * DAY_MS)
    .filter((midnight) => names(describeDay(midnight)))
    .map((midnight) => midnight + intoDay);
  const placed = walls.map((wallMs) => placeWall(wallMs, stretches));
  const moved = walls.filter((wallMs, at) => !isShown(wallMs, placed[at] ?? 0, stretches)).length;
  return { dues: [...new Set(placed)], moved };
}

function isShown(wallMs: number, instant: number, stretches: readonly Stretch[]): boolean {
  const there = stretches.find(({ fromMs, endMs }) => instant >= fromMs && instant < endMs);
  return there !== undefined && instant + there.offsetMs === wallMs;
}

function describeDay(midnight: number): Day {
  const date = new Date(midnight);
  return {
    weekday: date.getUTCDay(),
    day: date.getUTCDate(),
    isLast: new Date(midnight + DAY_MS).getUTCDate() === 1,
  };
}
