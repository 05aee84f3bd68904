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
  ])('finds nothing in %s', (_case, text) => {
    expect(findWrittenDays(text)).toEqual([]);
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
