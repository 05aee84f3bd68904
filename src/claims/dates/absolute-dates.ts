import {
  composeDay,
  composeMonth,
  composeYears,
  type Period,
  readYearAndMonth,
} from './calendar.ts';
import {
  composeDate,
  type DateContext,
  type DateReader,
  type ReadDate,
  wordAt,
} from './date-reader.ts';
import { readDayNumber, readMonthName, readYear } from './date-words.ts';

/** “24 February 2022”, “24 February”, “the 24th of February”. */
export const readDayThenMonth: DateReader = (at, context) => {
  const day = readDayNumber(wordAt(context, at));
  const monthAt = wordAt(context, at + 1) === 'of' ? at + 2 : at + 1;
  const month = readMonthName(wordAt(context, monthAt));
  if (day === undefined || month === undefined || !isMonth(monthAt, context)) return undefined;
  return finishDay({ from: day, to: day, month, end: monthAt + 1 }, context);
};

/** “February 24, 2022”, “Feb. 24”, “April 8-9”. */
export const readMonthThenDay: DateReader = (at, context) => {
  const month = readMonthName(wordAt(context, at));
  if (month === undefined || !isMonth(at, context)) return undefined;
  const [first = '', last = first, ...more] = wordAt(context, at + 1).split(/[-–]/u);
  const [from, to] = [readDayNumber(first), readDayNumber(last)];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return finishDay({ from, to, month, end: at + 2 }, context);
};

interface DaysOfMonth {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly end: number;
}

function finishDay(
  { from, to, month, end }: DaysOfMonth,
  context: DateContext,
): ReadDate | undefined {
  const yearAt = wordAt(context, end) === ',' ? end + 1 : end;
  const written = readYear(wordAt(context, yearAt));
  const read = (year: number): Period | undefined => {
    const [first, last] = [composeDay(year, month, from), composeDay(year, month, to)];
    return first && last && first <= last ? { from: first, to: last } : undefined;
  };
  if (written !== undefined) return composeDate(yearAt + 1, read(written));
  return composeDate(end, findNearest(read, context));
}

/** “February 2022”, “March”: a month, where it is no verb and no name. */
export const readMonth: DateReader = (at, context) => {
  const month = readMonthName(wordAt(context, at));
  if (month === undefined || !isMonth(at, context)) return undefined;
  // Here stands a day that the month has not: “31 April”.
  if (readDayNumber(wordAt(context, at - 1)) !== undefined) return undefined;
  const yearAt = /^(?:of|,)$/u.test(wordAt(context, at + 1)) ? at + 2 : at + 1;
  const year = readYear(wordAt(context, yearAt));
  if (year !== undefined) return composeDate(yearAt + 1, composeMonth(year, month));
  return composeDate(
    at + 1,
    findNearest((each) => composeMonth(each, month), context),
  );
};

/** Behind these a bare number of four digits is a year, and a month’s name a month. */
const LEADS =
  /^(?:in|by|since|until|till|from|of|during|before|after|around|early|late|mid|mid-|through|to|between|and|last|this|next|the|,|\()$/u;
const YEAR_LEADS =
  /^(?:in|by|since|until|till|during|before|after|around|early|late|mid|mid-|spring|summer|autumn|fall|winter)$/u;

/** “in 2014”, “the 2014 crisis”, “the 1990s”. */
export const readYearDate: DateReader = (at, context) => {
  const word = wordAt(context, at);
  const decade = /^((?:1[5-9]|2[01])\d)0s$/u.exec(word)?.[1];
  if (decade !== undefined) return composeDate(at + 1, composeYears(Number(decade) * 10, 10));
  const middle = /^(?:mid|early|late)-(\d{4})$/u.exec(word)?.[1];
  const year = readYear(middle ?? word);
  if (year === undefined) return undefined;
  const before = wordAt(context, at - 1);
  const next = context.tokens[at + 1];
  const isCounted = next?.tag === 'NOUN' && before !== 'the';
  const isYear = YEAR_LEADS.test(before) && !isCounted;
  const isAttributive = before === 'the' && /^(?:NOUN|PROPN|ADJ)$/u.test(next?.tag ?? '');
  return middle !== undefined || isYear || isAttributive
    ? composeDate(at + 1, composeYears(year))
    : undefined;
};

/** “May” and “March” are months behind “in”, beside a number, or where the tagger takes them for names. */
function isMonth(at: number, context: DateContext): boolean {
  const token = context.tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.word)) return false;
  const next = wordAt(context, at + 1);
  if (readDayNumber(next) !== undefined || readYear(next) !== undefined) return true;
  if (/^\d/u.test(next) || readDayNumber(wordAt(context, at - 1)) !== undefined) return true;
  return LEADS.test(wordAt(context, at - 1)) || /^['’]s$/u.test(next);
}

/** A day without a year is the last one before the article, or the next one where it lay ahead. */
function findNearest(
  read: (year: number) => Period | undefined,
  { publishedOn, isAhead }: DateContext,
): Period | undefined {
  if (publishedOn === undefined) return undefined;
  const [year] = readYearAndMonth(publishedOn);
  const years = isAhead ? [year, year + 1] : [year, year - 1];
  return years
    .map(read)
    .find((period) => period && (isAhead ? period.to >= publishedOn : period.from <= publishedOn));
}
