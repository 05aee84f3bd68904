/** Behind these, the digits of a script stand in their order: Arabic, Persian, Devanagari, Bengali, and as wide as Chinese characters. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
const DIGIT = /[٠-٩۰-۹०-९০-৯０-９]/gu;
const CHINESE = '〇一二三四五六七八九';
/** As officials write it: 二〇二四年三月十五日. */
const CHINESE_DATE =
  /(?<year>[〇零○一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<date>[一二三四五六七八九十]{1,3})日/gu;

/** Gives a text with its digits as 0 to 9, each where it stood. */
export function foldDigits(text: string): string {
  return text.replaceAll(DIGIT, foldDigit);
}

function foldDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.findLast((each) => each <= code) ?? code;
  return String(code - zero);
}

/** A date in Chinese numerals, with its place. */
export interface ChineseDate {
  readonly start: number;
  readonly end: number;
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

/** Finds the dates that are written in Chinese numerals alone. */
export function findChineseDates(text: string): readonly ChineseDate[] {
  return Array.from(text.matchAll(CHINESE_DATE), ({ index: start, 0: written, groups = {} }) => ({
    start,
    end: start + written.length,
    year: readDigits(groups['year'] ?? ''),
    month: readCount(groups['month'] ?? ''),
    date: readCount(groups['date'] ?? ''),
  }));
}

function readDigits(number: string): string {
  return Array.from(number, (each) => Math.max(0, CHINESE.indexOf(each))).join('');
}

/** 十五 is 15, 二十五 is 25, 三十 is 30. */
function readCount(number: string): string {
  if (!number.includes('十')) return readDigits(number);
  const [tens = '', ones = ''] = number.split('十', 2);
  const ten = tens === '' ? 1 : CHINESE.indexOf(tens);
  return String(ten * 10 + (ones === '' ? 0 : CHINESE.indexOf(ones)));
}
