/** The day fields of a cron line, or what is wrong with the words for them. */
export type Days =
  | { readonly day: string; readonly weekday: string }
  | { readonly problem: string };

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/u;
const WORDS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
/** The last day that every month has. */
const LAST_COMMON_DAY = 28;
const LAST_COMMON_WEEK = 4;

interface MonthWords {
  /** Whether a month was named beside them. */
  readonly isMonthly: boolean;
  findWeekday(word: string): number | undefined;
}

/** Reads days that are counted in a month: `1st 15th`, `last day`, `first monday`; undefined where there are none. */
export function readMonthDays(
  told: readonly string[],
  { isMonthly, findWeekday }: MonthWords,
): Days | undefined {
  const numbers = told.map(readOrdinal).filter((each) => each !== undefined);
  const isLast = told.includes('last');
  const others = told.filter(
    (word) => word !== 'last' && word !== 'day' && readOrdinal(word) === undefined,
  );
  if (numbers.length === 0 && !isLast) {
    return isMonthly && others.length === 0 ? { day: '1', weekday: '*' } : undefined;
  }
  const places = [...numbers, ...(isLast ? ['L' as const] : [])];
  const [place, second] = places;
  const [other, further] = others;
  if (other === undefined || place === undefined) return readDaysOfMonth(places);
  const weekday = findWeekday(other);
  if (weekday === undefined || further !== undefined || second !== undefined) {
    return {
      problem: `“${other}” does not go with a day of the month; write, for example, first monday of the month.`,
    };
  }
  if (place !== 'L' && (place < 1 || place > LAST_COMMON_WEEK)) {
    return {
      problem: `Not every month has a ${other} number ${place}; write the first to the fourth, or the last.`,
    };
  }
  return { day: '*', weekday: `${weekday}#${place}` };
}

function readOrdinal(word: string): number | undefined {
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const number = ORDINAL.exec(word)?.[1];
  return number === undefined ? undefined : Number(number);
}

function readDaysOfMonth(places: readonly (number | 'L')[]): Days {
  const missing = places.find((day) => day !== 'L' && (day < 1 || day > LAST_COMMON_DAY));
  if (missing === undefined) {
    const days = [...new Set(places)].sort((a, b) => Number(a) - Number(b));
    return { day: days.join(','), weekday: '*' };
  }
  return Number(missing) >= 29 && Number(missing) <= 31
    ? {
        problem: `Not every month has a day ${missing}; write a day up to the 28th, or “last day of the month”.`,
      }
    : { problem: `No month has a day ${missing}.` };
}
