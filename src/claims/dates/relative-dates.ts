import {
  addDays,
  composeYears,
  type Period,
  readWeekday,
  readYearAndMonth,
  shiftMonth,
  shiftWeek,
} from './calendar.ts';
import { composeDate, type DateReader, wordAt } from './date-reader.ts';
import {
  readCount,
  readMonthName,
  readUnit,
  readWeekdayName,
  type TimeUnit,
} from './date-words.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** “yesterday”. */
export const readNamedDay: DateReader = (at, { publishedOn, ...context }) => {
  const days = Object.hasOwn(DAYS, wordAt({ publishedOn, ...context }, at))
    ? DAYS[wordAt({ publishedOn, ...context }, at)]
    : undefined;
  if (publishedOn === undefined || days === undefined) return undefined;
  const day = addDays(publishedOn, days);
  return composeDate(at + 1, { from: day, to: day });
};

/** “Monday”, “last Monday”: the day itself where the article is of one, but for “last” and “next”. */
export const readWeekdayDate: DateReader = (at, context) => {
  const { publishedOn, isAhead, tokens } = context;
  const lead = /^(?:last|next|this)$/u.test(wordAt(context, at)) ? wordAt(context, at) : '';
  const nameAt = lead === '' ? at : at + 1;
  const weekday = readWeekdayName(wordAt(context, nameAt));
  if (publishedOn === undefined || weekday === undefined) return undefined;
  if (!/^\p{Lu}/u.test(tokens[nameAt]?.word ?? '')) return undefined;
  const back = (readWeekday(publishedOn) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const days =
    lead === 'next' ? ahead || 7 : lead === 'last' ? -(back || 7) : isAhead ? ahead : -back;
  const day = addDays(publishedOn, days);
  return composeDate(nameAt + 1, { from: day, to: day });
};

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
};

/** “last year”, “this week”, “earlier this month”, “next March”. */
export const readShifted: DateReader = (at, context) => {
  const { publishedOn } = context;
  const part = /^(?:earlier|later)$/u.test(wordAt(context, at)) ? wordAt(context, at) : '';
  const lead = wordAt(context, part === '' ? at : at + 1);
  const unitAt = part === '' ? at + 1 : at + 2;
  const shift = Object.hasOwn(SHIFTS, lead) ? SHIFTS[lead] : undefined;
  if (publishedOn === undefined || shift === undefined) return undefined;
  const unit = readUnit(wordAt(context, unitAt));
  if (unit === undefined) {
    const month = readMonthName(wordAt(context, unitAt));
    const isName = /^\p{Lu}/u.test(context.tokens[unitAt]?.word ?? '');
    return month !== undefined && isName
      ? composeDate(unitAt + 1, findMonth(month, shift, publishedOn))
      : undefined;
  }
  if (unit === 'day') return undefined;
  const period = shiftUnit(unit, shift, publishedOn);
  return composeDate(unitAt + 1, period && cutPeriod(period, part, publishedOn));
};

/** “later this year” ends with the year, and begins with the article. */
function cutPeriod(period: Period, part: string, publishedOn: string): Period {
  const isCurrent = period.from <= publishedOn && publishedOn <= period.to;
  if (part === '' || !isCurrent) return period;
  return part === 'earlier'
    ? { from: period.from, to: publishedOn }
    : { from: publishedOn, to: period.to };
}

/** “last March” is the one before this month, “next March” the one after it. */
function findMonth(month: number, shift: number, publishedOn: string): Period {
  const [, current] = readYearAndMonth(publishedOn);
  const ahead = (month - current + 12) % 12;
  if (shift > 0) return shiftMonth(publishedOn, ahead || 12);
  if (shift < 0) return shiftMonth(publishedOn, ahead - 12);
  return shiftMonth(publishedOn, month - current);
}

/** “two weeks ago”: the day, or the calendar week, month or year that lies so far back. */
export const readAgo: DateReader = (at, context) => {
  const { publishedOn } = context;
  const count = readCount(wordAt(context, at));
  const unit = readUnit(wordAt(context, at + 1));
  if (publishedOn === undefined || count === undefined || unit === undefined) return undefined;
  if (wordAt(context, at + 2) !== 'ago') return undefined;
  return composeDate(at + 3, shiftUnit(unit, -count, publishedOn));
};

/** “the past two weeks”, “the last decade”, “the next three months”: from the article’s day, back or on. */
export const readStretchOfTime: DateReader = (at, context) => {
  const { publishedOn } = context;
  if (publishedOn === undefined || wordAt(context, at) !== 'the') return undefined;
  const lead = /^(past|last|previous|next|coming)$/u.exec(wordAt(context, at + 1))?.[1];
  if (lead === undefined) return undefined;
  const count = readCount(wordAt(context, at + 2));
  const unitAt = count === undefined ? at + 2 : at + 3;
  const unit = readUnit(wordAt(context, unitAt));
  if (unit === undefined) return undefined;
  const isAhead = lead === 'next' || lead === 'coming';
  const edge = shiftDay(unit, (isAhead ? 1 : -1) * (count ?? 1), publishedOn);
  if (edge === undefined) return undefined;
  const period = isAhead ? { from: publishedOn, to: edge } : { from: edge, to: publishedOn };
  return composeDate(unitAt + 1, period);
};

/** The calendar day, week, month, year or decade so many after that of a day. */
export function shiftUnit(unit: TimeUnit, count: number, publishedOn: string): Period | undefined {
  const [year] = readYearAndMonth(publishedOn);
  switch (unit) {
    case 'day': {
      const day = addDays(publishedOn, count);
      return { from: day, to: day };
    }
    case 'week':
      return shiftWeek(publishedOn, count);
    case 'month':
      return shiftMonth(publishedOn, count);
    case 'year':
      return composeYears(year + count);
    case 'decade':
      return composeYears(Math.floor(year / 10) * 10 + count * 10, 10);
  }
}

/** The day so far from another one; the last of the month where that is shorter. */
function shiftDay(unit: TimeUnit, count: number, day: string): string | undefined {
  if (unit === 'day' || unit === 'week') return addDays(day, count * (unit === 'week' ? 7 : 1));
  const months = count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120);
  const { from, to } = shiftMonth(day, months);
  const same = `${from.slice(0, 8)}${day.slice(8)}`;
  return same < to ? same : to;
}
