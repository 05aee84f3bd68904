const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAILY = new Set(['day', 'days', 'daily']);
const WORKDAYS = new Set(['weekday', 'weekdays', 'workday', 'workdays']);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/u;
/** The last day that every month has. */
const LAST_COMMON_DAY = 28;

/** The day fields of a cron line, or what is wrong with the words for them. */
export type Days =
  | { readonly day: string; readonly weekday: string }
  | { readonly problem: string };

/** Reads which days are meant: `monday and friday`, `day`, `weekday`, `month 1st`, `month last day`. */
export function readDays(words: readonly string[]): Days {
  const told = words.filter((word) => !/^(?:of|week|weekly|month|monthly)$/u.test(word));
  const isMonthly = words.some((word) => /^month(?:ly)?$/u.test(word));
  if (told.includes('last')) return { day: 'L', weekday: '*' };
  const ordinal = told.map((word) => ORDINAL.exec(word)?.[1]).find((each) => each !== undefined);
  if (ordinal !== undefined) return readOrdinal(Number(ordinal));
  if (isMonthly) return { day: '1', weekday: '*' };
  if (told.length === 1 && DAILY.has(told[0] ?? '')) return { day: '*', weekday: '*' };
  if (told.length === 1 && WORKDAYS.has(told[0] ?? '')) return { day: '*', weekday: '1-5' };
  const weekdays = told.map(findWeekday);
  const unknown = told.find((_word, at) => weekdays[at] === undefined);
  if (unknown !== undefined) {
    return {
      problem: `“${unknown}” is no day I know; write a day such as monday, or daily, weekdays or monthly.`,
    };
  }
  const sorted = [...new Set(weekdays)].sort();
  return sorted.length === 0
    ? { problem: 'It does not say on which days; write, for example, every monday 09:00.' }
    : { day: '*', weekday: sorted.join(',') };
}

function readOrdinal(day: number): Days {
  if (day >= 1 && day <= LAST_COMMON_DAY) return { day: String(day), weekday: '*' };
  return day >= 29 && day <= 31
    ? {
        problem: `Not every month has a day ${day}; write a day up to the 28th, or “last day of the month”.`,
      }
    : { problem: `No month has a day ${day}.` };
}

/** `mon`, `mondays` and `monday` are one. */
function findWeekday(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const singular = word.replace(/s$/u, '');
  const at = NAMES.findIndex((name) => name.startsWith(singular) || name === word);
  return at < 0 ? undefined : at;
}
