const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** 1 for January to 12, also from “Jan.” and “Sept”; undefined for other words. */
export function readMonthName(word: string): number | undefined {
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  if (name.length < 3) return undefined;
  const at = MONTHS.findIndex((month) =>
    name === 'sept'
      ? month === 'september'
      : month === name || (name.length === 3 && month.startsWith(name)),
  );
  return at < 0 ? undefined : at + 1;
}

/** 0 for Monday to 6; undefined for other words. */
export function readWeekdayName(word: string): number | undefined {
  const at = WEEKDAYS.indexOf(word);
  return at < 0 ? undefined : at;
}

/** “24”, “24th”: a day of a month. */
export function readDayNumber(word: string): number | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31
    ? Number(number)
    : undefined;
}

/** A year of four digits, from 1500 to 2199. */
export function readYear(word: string): number | undefined {
  return /^(?:1[5-9]|2[01])\d\d$/u.test(word) ? Number(word) : undefined;
}

/** “two”, “12”, “a”; at most four digits, so that no day it leads to lies beyond the calendar. */
export function readCount(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1;
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? undefined : at;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** “weeks” as a week. */
export function readUnit(word: string): TimeUnit | undefined {
  switch (word) {
    case 'day':
    case 'days':
      return 'day';
    case 'week':
    case 'weeks':
      return 'week';
    case 'month':
    case 'months':
      return 'month';
    case 'year':
    case 'years':
      return 'year';
    case 'decade':
    case 'decades':
      return 'decade';
    default:
      return undefined;
  }
}
