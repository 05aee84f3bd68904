import { type Days, readMonthDays } from './read-month-days.ts';

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const GROUPS: Readonly<Record<string, string>> = {
  day: '*',
  days: '*',
  daily: '*',
  weekday: '1-5',
  weekdays: '1-5',
  workday: '1-5',
  workdays: '1-5',
  weekend: '0,6',
  weekends: '0,6',
};
/** Every other week would need a week to count from, which words do not name. */
const SELDOM =
  /^(?:other|alternate|fortnight(?:ly)?|bi-?(?:weekly|monthly)|quarter(?:ly)?|year(?:ly)?|annually|hour(?:ly)?|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

const COUNT = /^\d+(?:st|nd|rd|th)?$/u;
const COUNTED = /^(?:day|week|month|hour|minute)s?$/u;

/** Says whether words count days or weeks, as “every 2 days” and “every 2nd week” do; “the 2nd day of the month” is a day. */
export function isCounted(words: readonly string[]): boolean {
  const isMonthly = words.some((word) => /^month(?:ly)?$/u.test(word));
  return words.some((word, at) => {
    const isPlace = isMonthly && !/\d$/u.test(word);
    return COUNT.test(word) && COUNTED.test(words[at + 1] ?? '') && !isPlace;
  });
}

/** Says how often a digest can come. */
export function tellSeldom(): { readonly problem: string } {
  return {
    problem:
      'A digest comes daily, on days of the week or once a month; write, for example, every monday 09:00 or monthly.',
  };
}

/** Reads which days are meant: `monday and friday`, `mon-fri`, `day`, `weekday`, `month 1st`, `month last day`, `month first monday`. */
export function readDays(words: readonly string[]): Days {
  const told = words.flatMap(expandRange).filter((word) => !/^(?:of|week|weekly)$/u.test(word));
  const isMonthly = told.some((word) => /^month(?:ly)?$/u.test(word));
  const rest = told.filter((word) => !/^month(?:ly)?$/u.test(word));
  const isSeldom = rest.some((word) => SELDOM.test(word) || (word === 'second' && !isMonthly));
  if (isSeldom) return tellSeldom();
  const monthDays = readMonthDays(rest, { isMonthly, findWeekday });
  if (monthDays !== undefined) return monthDays;
  const [only = ''] = rest;
  if (rest.length === 1 && Object.hasOwn(GROUPS, only))
    return { day: '*', weekday: GROUPS[only] ?? '*' };
  return readWeekdays(rest);
}

function readWeekdays(told: readonly string[]): Days {
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

/** `mon-fri` is every day from the one to the other. */
function expandRange(word: string): readonly string[] {
  const [from, to, ...more] = word.split(/[-–]/u);
  const [first, last] = [findWeekday(from ?? ''), findWeekday(to ?? '')];
  if (first === undefined || last === undefined || more.length > 0) return [word];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => NAMES[(first + at) % 7] ?? '');
}

/** `mon`, `mondays` and `monday` are one. */
function findWeekday(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const singular = word.replace(/s$/u, '');
  const at = NAMES.findIndex((name) => name.startsWith(singular) || name === word);
  return at < 0 ? undefined : at;
}
