import { describe, expect, it } from 'vitest';
import { isWeekday, readMonth, writesDayFirst } from './calendar-words.ts';

const LANGUAGES =
  'en de fr es pt it nl sv fi pl cs bg sr uk ru kk ky uz az tr ro hu el id ar ar-SY ar-DZ he hi';
const AT = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 5));
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;

function name(language: string, options: Intl.DateTimeFormatOptions, at: number): string {
  const parts = new Intl.DateTimeFormat(language, { ...options, ...GREGORIAN }).formatToParts(at);
  return parts.find(({ type }) => type === 'month' || type === 'weekday')?.value ?? '';
}

describe('the words of the calendar', () => {
  it.each(LANGUAGES.split(' '))('are those that the runtime knows in %s', (language) => {
    for (const [index, at] of AT.entries()) {
      for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
        const month = name(language, options, at);
        expect([month, readMonth(month)]).toEqual([month, index + 1]);
      }
    }
    for (const at of AT) {
      const weekday = name(language, { weekday: 'long' }, at);
      const words = weekday.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);
      expect([weekday, words.every(isWeekday)]).toEqual([weekday, true]);
    }
  });

  it.each([
    ['Sept', 9],
    ['MAYIS', 5],
    ['наурызда', 3],
    ['Août', 8],
    ['marks', undefined],
    ['Marathon', undefined],
    ['ramadan', undefined],
    ['', undefined],
  ])('read %j as %s', (word, month) => {
    expect(readMonth(word)).toBe(month);
  });

  it.each([
    ['fr', true],
    ['de-CH', true],
    ['en-GB', true],
    ['en-US', undefined],
    ['en', undefined],
    ['ja', undefined],
    ['tlh', undefined],
    ['not a language', undefined],
  ])('know of %s whether the day is first: %s', (language, isFirst) => {
    expect(writesDayFirst(language)).toBe(isFirst);
  });
});
