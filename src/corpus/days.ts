import type { TextSpan } from '../domain/article.ts';
import { readMonth, writesDayFirst } from './calendar-words.ts';
import { findChineseDates, foldDigits } from './digits.ts';

/** A date as it is written in a text. `day` is absent where the calendar has no such day, or where its order is unclear. */
export interface WrittenDay extends TextSpan {
  /** `YYYY-MM-DD` */
  readonly day?: string;
}

const WORD = '\\p{L}[\\p{L}\\p{M}]{2,15}';
/** The forms of a date. Which words are months is asked for later. */
const FORMS = [
  // “March 5, 2024”
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?<month>${WORD})\\.? (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  // “5 March 2024”, “1er mars 2024”, “5 de março de 2024”, “5 آذار/مارس 2024”
  /(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|er|[.ºª°]|-?е)?[ -](?<month>[\p{L}\p{M}/’' .-]{2,30}),?[ -](?<year>\d{4})(?!\d)/giu,
  // “2024 жылғы 5 наурыз”, “2024-yil 5-mart”
  new RegExp(
    `(?<!\\d)(?<year>\\d{4})[.,]? ?(?:жыл(?:ғы|дың)?|ж\\.|-?yil)? ?(?<date>\\d{1,2})[ -](?<month>${WORD})`,
    'giu',
  ),
  // “2024. március 5.”
  new RegExp(`(?<!\\d)(?<year>\\d{4})\\. (?<month>${WORD}) (?<date>\\d{1,2})\\.`, 'giu'),
  // In Chinese the hour may follow at once.
  /(?<!\d)(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<date>\d{1,2}) ?[日号號일]/giu,
  /(?<![\d/.-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})(?![\d/-])/giu,
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/giu,
];
/** What stands between a day and its month, or between a month and its year. */
const LINKS = /^(?:of |de |d[’']|- ?)|(?: (?:de|del|of))$|[.,-]$/giu;
const YEAR = /\d{4}/u;
/** A day or an hour is written with one: in any script’s digits, or in Chinese numerals before the sign of the year. */
export const HAS_FIGURE = /[\p{Nd}年]/u;

const MONTH_ALONE = new RegExp(`^(?<month>${WORD})\\.?,? \\d{4}$`, 'iu');

/** Says whether a line is a month of a year, such as “May 2024”, which tells no day. */
export function isMonth(line: string): boolean {
  if (!HAS_FIGURE.test(line)) return false;
  const { month } = MONTH_ALONE.exec(foldDigits(line))?.groups ?? {};
  return month !== undefined && readMonth(month) !== undefined;
}

/**
 * Finds the dates in a short text, with their months in any of many languages: “January 24, 2022”, “24 Jan. 2022”, “2022-01-24”, “24/01/2022”.
 * A language tells in which order “05/03/2024” is written, where its countries agree.
 */
export function findWrittenDays(written: string, language?: string): readonly WrittenDay[] {
  if (!HAS_FIGURE.test(written)) return [];
  const text = foldDigits(written);
  const chinese = findChineseDates(written).map(({ start, end, ...date }) =>
    addDay({ start, end }, composeDay(date)),
  );
  const found = YEAR.test(text) ? FORMS.flatMap((form) => findForm(form, text, language)) : [];
  const sorted = [...found, ...chinese].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function findForm(form: RegExp, text: string, language: string | undefined): readonly WrittenDay[] {
  return Array.from(text.matchAll(form)).flatMap(({ index: start, 0: words, groups = {} }) => {
    const span = { start, end: start + words.length };
    const { first, month = '' } = groups;
    if (first !== undefined) return [addDay(span, readOrder(groups, language))];
    const number = /\d/u.test(month) ? Number(month) : nameMonth(month);
    if (number === undefined) return [];
    return [addDay(span, composeDay({ ...groups, month: String(number) }))];
  });
}

function addDay(span: TextSpan, day: string | undefined): WrittenDay {
  return { ...span, ...(day !== undefined && isDay(day) && { day }) };
}

/** The month that all of these names mean: “آذار/مارس”. */
function nameMonth(words: string): number | undefined {
  const names = words.replaceAll(LINKS, '').replaceAll(LINKS, '').split('/');
  const months = new Set(names.map((name) => readMonth(name.trim())));
  return months.size === 1 ? [...months][0] : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Of two numbers one may be too large for a month; where none is, the mark tells, or the language. */
function readOrder(
  { first = '', second = '', mark, year }: Groups,
  language: string | undefined,
): string | undefined {
  const inOrder = composeDay({ year, month: second, date: first });
  const turned = composeDay({ year, month: first, date: second });
  if (mark === '.' || Number(first) > 12) return inOrder;
  if (Number(second) > 12) return turned;
  const isDayFirst = language === undefined ? undefined : writesDayFirst(language);
  if (isDayFirst === undefined) return undefined;
  return isDayFirst ? inOrder : turned;
}

function composeDay({ year = '', month = '', date = '' }: Groups): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** Says whether the calendar has this day, written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
