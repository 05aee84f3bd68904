/** Days from one to another, `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** Writes a day; undefined where the calendar has none: “31 April”, or a year of more than four digits. */
export function composeDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 && year <= 9999 ? writeDay(date) : undefined;
}

/** Reads a day; undefined where the text is none. */
export function parseDay(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return parts ? composeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(day: string, days: number): string {
  return writeDay(new Date(Date.parse(day) + days * DAY_MS));
}

/** 0 for Monday to 6 for Sunday. */
export function readWeekday(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** The month so many months after that of a day. */
export function shiftMonth(day: string, months: number): Period {
  const [year, month] = readYearAndMonth(day);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = Date.UTC(year, month + months, 0);
  return { from: writeDay(new Date(first)), to: writeDay(new Date(last)) };
}

/** The week, Monday to Sunday, so many weeks after that of a day. */
export function shiftWeek(day: string, weeks: number): Period {
  const from = addDays(day, weeks * 7 - readWeekday(day));
  return { from, to: addDays(from, 6) };
}

/** A year, or several from one on. */
export function composeYears(first: number, count = 1): Period | undefined {
  const [from, to] = [composeDay(first, 1, 1), composeDay(first + count - 1, 12, 31)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** A month of a year. */
export function composeMonth(year: number, month: number): Period | undefined {
  const from = composeDay(year, month, 1);
  return from === undefined ? undefined : shiftMonth(from, 0);
}

/** The year and the month of a day, January being 1. */
export function readYearAndMonth(day: string): readonly [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

function writeDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
