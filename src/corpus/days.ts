import type { TextSpan } from '../domain/article.ts';

/** A date as it is written in a text. `day` is absent where the calendar has no such day, or where its order is unclear. */
export interface WrittenDay extends TextSpan {
  /** `YYYY-MM-DD` */
  readonly day?: string;
}

/** How the months begin, in English, German, French, Spanish, Russian and Kazakh. */
const MONTHS = [
  ['jan', 'ene', 'янв', 'қаң'],
  ['feb', 'fév', 'фев', 'ақп'],
  ['mar', 'mär', 'мар', 'наур'],
  ['apr', 'avr', 'abr', 'апр', 'сәу'],
  ['may', 'mai', 'май', 'мая', 'мамы'],
  ['jun', 'juin', 'июн', 'маус'],
  ['jul', 'juil', 'июл', 'шіл'],
  ['aug', 'aoû', 'ago', 'авг', 'там'],
  ['sep', 'сен', 'қырк'],
  ['oct', 'okt', 'окт', 'қаз'],
  ['nov', 'ноя', 'қара'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'желт'],
];
const MONTH = `(?:${MONTHS.flat().join('|')})\\p{L}{0,7}\\.?`;
const WRITTEN_DAY = new RegExp(
  [
    `(?<!\\p{L})(?<month>${MONTH}) (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
    `\\b(?<date2>\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(?<month2>${MONTH}),? (?:de )?(?<year2>\\d{4})(?!\\d)`,
    // In Chinese the hour may follow at once.
    '(?<!\\d)(?<year4>\\d{4}) ?年 ?(?<month4>\\d{1,2}) ?月 ?(?<date4>\\d{1,2}) ?日',
    `(?<!\\d)(?<year5>\\d{4}) ?жыл(?:ғы|дың)? (?<date5>\\d{1,2}) (?<month5>${MONTH})`,
    '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)',
    '\\b(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year3>\\d{4})(?!\\d)',
  ].join('|'),
  'giu',
);

const MONTH_ALONE = new RegExp(`^${MONTH},? \\d{4}$`, 'iu');

/** Says whether a line is a month of a year, such as “May 2024”, which tells no day. */
export function isMonth(line: string): boolean {
  return MONTH_ALONE.test(line);
}

/** Finds the dates in a short text: “January 24, 2022”, “24 Jan. 2022”, “2022-01-24”, “24/01/2022”. */
export function findWrittenDays(text: string): readonly WrittenDay[] {
  return Array.from(text.matchAll(WRITTEN_DAY), ({ index: start, 0: written, groups = {} }) => {
    const day = readGroups(groups);
    return { start, end: start + written.length, ...(day !== undefined && isDay(day) && { day }) };
  });
}

/** Says whether the calendar has this day, written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { month, date, year, month2, date2, year2, iso, first, second, mark, year3 } = groups;
  const { year4, month4, date4, year5, month5, date5 } = groups;
  if (iso !== undefined) return iso;
  if (first !== undefined && second !== undefined) {
    const [inOrder, turned] = [composeDay(year3, second, first), composeDay(year3, first, second)];
    if (mark === '.' || Number(first) > 12) return inOrder;
    return Number(second) > 12 ? turned : undefined;
  }
  if (month4 !== undefined) return composeDay(year4, month4, date4);
  const named = (month ?? month2 ?? month5 ?? '').toLowerCase();
  const number = MONTHS.findIndex((starts) => starts.some((each) => named.startsWith(each))) + 1;
  return composeDay(year ?? year2 ?? year5, String(number), date ?? date2 ?? date5);
}

function composeDay(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
