import { isMark, type Word } from '../words.ts';

const MONTHS = [
  'янв',
  'фев',
  'мар',
  'апр',
  'ма[йя]',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
];
const YEAR = /^(?:19|20)\d{2}$/u;
const DAY = /^\d{1,2}$/u;
const QUARTER = 3;

/**
 * Gives the last day that a stretch names with its year, `YYYY-MM-DD`; a time that needs the article’s own day is left out.
 *
 *     к 2028 году           2028-12-31        к концу марта 2027 года   2027-03-31
 *     до 1 апреля 2027 г.   2027-04-01        в начале 2027 года        2027-03-31
 */
export function findDeadline(words: readonly Word[]): string | undefined {
  const at = words.findIndex((word, index) => YEAR.test(word.text) && isYear(words, index));
  const year = Number(words[at]?.text);
  if (at < 0) return undefined;
  const month = readMonth(words[at - 1]);
  if (month !== undefined) {
    const day = DAY.test(words[at - 2]?.text ?? '') ? Number(words[at - 2]?.text) : undefined;
    return composeDay(year, month, day);
  }
  if (words[at - 1]?.lower === 'начале') return composeDay(year, QUARTER);
  if (words[at - 1]?.lower === 'середине' || words[at - 1]?.lower === 'середины')
    return composeDay(year, QUARTER * 2);
  // «До 2028 года» ends before it begins.
  const isBefore = words[at - 1]?.lower === 'до';
  return composeDay(isBefore ? year - 1 : year, MONTHS.length);
}

/** «2028 году», «2028 г.», «к 2028-му»: four figures alone may count anything. */
function isYear(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (
    /^(?:год(?:а|у|ом|ов|ах)?|г)$/u.test(next) ||
    (isMark(words[at + 1], '.', ',') && /^(?:к|до|в)$/u.test(words[at - 1]?.lower ?? ''))
  );
}

function readMonth(word: Word | undefined): number | undefined {
  const at = MONTHS.findIndex((start) =>
    new RegExp(`^${start}\\p{L}{0,5}$`, 'u').test(word?.lower ?? ''),
  );
  return at < 0 ? undefined : at + 1;
}

/** The day, else the last one of the month. */
function composeDay(year: number, month: number, day?: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = Math.min(day ?? last, last);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
