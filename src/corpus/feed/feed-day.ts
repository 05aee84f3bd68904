import { findWrittenDays, isDay } from '../days.ts';

const SHORT_YEAR = /^(\D{0,20}\d{1,2} [a-z]{3,9}) (\d{2})(?!\d)/iu;
const LOOSE_DAY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const COMPACT_DAY = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s|$)/u;
const EPOCH = /^\s*(\d{9,10})(\d{3})?\s*$/u;
/** What lies before is a clock that was never set. */
const FIRST_DAY = '1980-01-01';

/** Reads the day of a feed's date in its own time zone; undefined where it is none that the calendar has. */
export function readFeedDay(date: string): string | undefined {
  const text = date.slice(0, 100);
  const day = readEpoch(text) ?? readNumbers(text) ?? findWrittenDays(writeYear(text))[0]?.day;
  return day !== undefined && isDay(day) && day >= FIRST_DAY ? day : undefined;
}

function readEpoch(text: string): string | undefined {
  const seconds = EPOCH.exec(text)?.[1];
  if (seconds === undefined) return undefined;
  return new Date(Number(seconds) * 1_000).toISOString().slice(0, 10);
}

function readNumbers(text: string): string | undefined {
  const [, year, month = '', day = ''] = LOOSE_DAY.exec(text) ?? COMPACT_DAY.exec(text) ?? [];
  if (year === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** RFC 822 wrote years with two digits. */
function writeYear(text: string): string {
  return text.replace(SHORT_YEAR, (_match, day, year) => `${day} ${year < '70' ? 20 : 19}${year}`);
}
