import { describe, expect, it } from 'vitest';
import { findWrittenDays, isDay } from './days.ts';

describe('findWrittenDays', () => {
  it.each([
    ['a month first', 'January 24, 2022', '2022-01-24'],
    ['a short month', 'on Sept. 5 2023 in Oslo', '2023-09-05'],
    ['a date first', 'the 3rd of March, 2021', '2021-03-03'],
    ['an ISO date', '2024-02-29T10:00:00Z', '2024-02-29'],
    ['dots', '24.1.2022', '2022-01-24'],
    ['a German month', '3. März 2021', '2021-03-03'],
    ['a French month', '1er juillet 2024', '2024-07-01'],
    ['a Spanish month', '5 de enero de 2024', '2024-01-05'],
    ['a Russian month', '18 ноября 2026, 14:05', '2026-11-18'],
    ['a Kazakh month first', 'Наурыз 05, 2024', '2024-03-05'],
    ['a Kazakh month', '5 наурыз 2024, 18:02', '2024-03-05'],
    ['a Kazakh year first', '2024 жылғы 5 наурызда', '2024-03-05'],
    ['a Chinese date', '2024年03月05日 18:02', '2024-03-05'],
    ['a Chinese date with its hour right behind', '2024年03月05日18:02', '2024-03-05'],
    ['a short Chinese date', '发布于2024年3月5日', '2024-03-05'],
    ['Chinese numerals', '二〇二四年三月十五日', '2024-03-15'],
    ['the tens of Chinese numerals', '二〇二四年十月二十日发布', '2024-10-20'],
    ['wide digits', '２０２４年３月５日', '2024-03-05'],
    ['the year first with slashes', '2024/3/5 18:02', '2024-03-05'],
    ['the year first with dots', '2024.03.05', '2024-03-05'],
    ['a Korean date', '2024년 3월 5일', '2024-03-05'],
    ['a Turkish month', '5 Ağustos 2024 Salı 14:05', '2024-08-05'],
    ['a Turkish month in capitals', '5 KASIM 2024', '2024-11-05'],
    ['a Turkish month with a dot on its capital', '5 NİSAN 2024', '2024-04-05'],
    ['a Portuguese month', '1º de março de 2024 às 14h05', '2024-03-01'],
    ['a month without its accents', '5 fevrier 2024', '2024-02-05'],
    ['a short French month', '5 juil. 2024', '2024-07-05'],
    ['an Italian month', 'martedì 5 dicembre 2023', '2023-12-05'],
    ['a Polish month', '5 listopada 2024 r.', '2024-11-05'],
    ['a Ukrainian month', '5 березня 2024', '2024-03-05'],
    ['an Uzbek date', '2024-yil 5-mart', '2024-03-05'],
    ['a Kazakh month with a hyphen', '5-наурыз, 2024', '2024-03-05'],
    ['an Arabic month', 'الثلاثاء 5 مارس 2024', '2024-03-05'],
    ['Arabic digits', '٥ مارس ٢٠٢٤', '2024-03-05'],
    ['an Arabic month of two words', '5 كانون الثاني 2024', '2024-01-05'],
    ['an Arabic month by both its names', '5 آذار/مارس 2024', '2024-03-05'],
    ['slashes that allow one order only', '24/01/2022', '2022-01-24'],
    ['slashes that allow the other order only', '01/24/2022', '2022-01-24'],
    ['a word that sticks to the year', 'January 24, 2022Updated', '2022-01-24'],
  ])('reads %s', (_case, text, day) => {
    expect(findWrittenDays(text)).toMatchObject([{ day }]);
  });

  it.each([
    ['a day the calendar has not', '2022-02-30'],
    ['the same in words', 'February 30, 2022'],
    ['a leap day of another year', '29 February 2023'],
    ['a thirteenth month', '13.13.2022'],
    ['slashes that allow both orders', '05/06/2024'],
  ])('finds %s without saying which day it is', (_case, text) => {
    const [found] = findWrittenDays(text);
    expect(found).toEqual({ start: 0, end: text.length });
  });

  it.each([
    ['a year', 'in 2022'],
    ['a month and a year', 'January 2022'],
    ['a longer number', 'January 24, 20221'],
    ['an hour', '10.30.12'],
    ['a month by two names that differ', '5 آذار/أبريل 2024'],
    ['a month of another calendar', '5 رمضان 1445'],
    ['a word that is no month', '5 oranges 2024'],
    ['a word that begins like one', '5 marks 2024'],
    ['an address of a page', '/2024/03/05/'],
  ])('finds nothing in %s', (_case, text) => {
    expect(findWrittenDays(text)).toEqual([]);
  });

  it.each([
    ['fr', '2024-06-05'],
    ['pt-BR', '2024-06-05'],
    ['kk', '2024-06-05'],
    ['ar', '2024-06-05'],
    ['en-GB', '2024-06-05'],
    ['en', undefined],
    ['en-US', undefined],
    ['zh', undefined],
    [undefined, undefined],
  ])('takes slashes that allow both orders in the order of %s', (language, day) => {
    expect(findWrittenDays('05/06/2024', language)[0]?.day).toBe(day);
  });

  it('leaves a weekday out of the date', () => {
    const text = 'Monday March 5, 2024';
    const [found] = findWrittenDays(text);
    expect(text.slice(found?.start, found?.end)).toBe('March 5, 2024');
  });

  it('finds each of several with its place', () => {
    const text = 'January 24, 2022Updated: 2 Feb 2022';
    const days = findWrittenDays(text);
    expect(days.map(({ start, end }) => text.slice(start, end))).toEqual([
      'January 24, 2022',
      '2 Feb 2022',
    ]);
  });
});

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-13-01', false],
    ['2022-1-1', false],
    ['0000-00-00', false],
    ['2024-02-29 ', false],
  ])('says of %s %s', (text, isOne) => {
    expect(isDay(text)).toBe(isOne);
  });
});
