import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { sampleStretches } from '../modality/sample-stretch.contract.ts';
import { findDates } from './dates.ts';

/** A Wednesday. */
const PUBLISHED_ON = '2026-03-04';

function read(text: string, publishedOn: string | undefined) {
  return sampleStretches(text)
    .flatMap((stretch) => findDates(stretch, publishedOn))
    .map((date) => [readSpan(text, date), date.from, date.to]);
}

describe('findDates', () => {
  it.each([
    ['The ports opened on 24 February 2022.', '24 February 2022', '2022-02-24', '2022-02-24'],
    ['The ports opened on February 24, 2022.', 'February 24, 2022', '2022-02-24', '2022-02-24'],
    ['On Feb. 24, 2022 the ports opened.', 'Feb. 24, 2022', '2022-02-24', '2022-02-24'],
    ['It fell on the 3rd of May 1999.', '3rd of May 1999', '1999-05-03', '1999-05-03'],
    ['The ports opened in February 2022.', 'February 2022', '2022-02-01', '2022-02-28'],
    ['They met on April 8-9, 2024.', 'April 8-9, 2024', '2024-04-08', '2024-04-09'],
    ['The ports opened in 2014.', '2014', '2014-01-01', '2014-12-31'],
    ['The 2014 crisis closed the ports.', '2014', '2014-01-01', '2014-12-31'],
    ['The ports opened in the 1990s.', '1990s', '1990-01-01', '1999-12-31'],
    ['It ended at the end of 2025.', 'the end of 2025', '2025-01-01', '2025-12-31'],
    ['It begins with 29 February 2024.', '29 February 2024', '2024-02-29', '2024-02-29'],
  ])('reads “%s” without knowing the day of the article', (text, words, from, to) => {
    expect(read(text, undefined)).toEqual([[words, from, to]]);
  });

  it.each([
    ['The ports opened yesterday.', 'yesterday', '2026-03-03', '2026-03-03'],
    ['The ports opened on Monday.', 'Monday', '2026-03-02', '2026-03-02'],
    ['The ports opened on Wednesday.', 'Wednesday', '2026-03-04', '2026-03-04'],
    ['The ports opened on Thursday.', 'Thursday', '2026-02-26', '2026-02-26'],
    ['The ports will open on Thursday.', 'Thursday', '2026-03-05', '2026-03-05'],
    ['The ports opened last Wednesday.', 'last Wednesday', '2026-02-25', '2026-02-25'],
    ['The ports open next Wednesday.', 'next Wednesday', '2026-03-11', '2026-03-11'],
    ['The ports opened last week.', 'last week', '2026-02-23', '2026-03-01'],
    ['The ports opened last year.', 'last year', '2025-01-01', '2025-12-31'],
    ['The ports opened earlier this month.', 'earlier this month', '2026-03-01', '2026-03-04'],
    ['The ports will open later this year.', 'later this year', '2026-03-04', '2026-12-31'],
    ['The ports opened in January.', 'January', '2026-01-01', '2026-01-31'],
    ['The ports opened in October.', 'October', '2025-10-01', '2025-10-31'],
    ['The ports will open in October.', 'October', '2026-10-01', '2026-10-31'],
    ['The ports opened last March.', 'last March', '2025-03-01', '2025-03-31'],
    ['The ports opened on Jan. 12.', 'Jan. 12', '2026-01-12', '2026-01-12'],
    ['The ports opened on Dec. 12.', 'Dec. 12', '2025-12-12', '2025-12-12'],
    ['It is scheduled to open on Dec. 12.', 'Dec. 12', '2026-12-12', '2026-12-12'],
    ['Ports could open before the end of May.', 'the end of May', '2026-05-01', '2026-05-31'],
    ['It is expected to open when Oland meets on May 3.', 'May 3', '2026-05-03', '2026-05-03'],
    ['It closed when Oland met on May 3.', 'May 3', '2025-05-03', '2025-05-03'],
    ['I would have left on May 3.', 'May 3', '2025-05-03', '2025-05-03'],
    ['The ports opened two weeks ago.', 'two weeks ago', '2026-02-16', '2026-02-22'],
    ['The ports opened three days ago.', 'three days ago', '2026-03-01', '2026-03-01'],
    ['The ports opened a decade ago.', 'a decade ago', '2010-01-01', '2019-12-31'],
    ['In the past two weeks ships left.', 'the past two weeks', '2026-02-18', '2026-03-04'],
    [
      'Over the next three months ships leave.',
      'the next three months',
      '2026-03-04',
      '2026-06-04',
    ],
    ['The ports have been open since 2014.', 'since 2014', '2014-01-01', '2026-03-04'],
    ['The ports have been open since May.', 'since May', '2025-05-01', '2026-03-04'],
    ['Ports will close by 2030.', 'by 2030', '2026-03-04', '2030-12-31'],
    [
      'Ports will close by the end of the year.',
      'by the end of the year',
      '2026-03-04',
      '2026-12-31',
    ],
    ['After January’s strike ships left.', 'January', '2026-01-01', '2026-01-31'],
  ])('reads “%s” from the day of the article', (text, words, from, to) => {
    expect(read(text, PUBLISHED_ON)).toEqual([[words, from, to]]);
  });

  it.each([
    ['on Monday'],
    ['last year'],
    ['in March'],
    ['on Jan. 12'],
    ['two weeks ago'],
    ['since 2014'],
    ['yesterday'],
    ['earlier this month'],
    ['in the past two weeks'],
    ['by the end of the year'],
  ])('leaves “%s” out where the article has no day', (words) => {
    expect(read(`The ports opened ${words}.`, undefined)).toEqual([]);
  });

  it.each([
    ['Ports may open.'],
    ['The march of progress goes on.'],
    ['They march on the ports.'],
    ['Oland met April Park.'],
    ['It has 2014 ships.'],
    ['Some 2,014 ships left.'],
    ['It costs 1,990 crowns.'],
    ['It fell on 31 April 2022.'],
    ['A day at sea is long.'],
    ['They met in Room 1984.'],
    ['He is second to none.'],
    ['Ships left several days ago.'],
  ])('reads no date in “%s”', (text) => {
    expect(read(text, PUBLISHED_ON)).toEqual([]);
  });

  it('crosses the ends of months and years', () => {
    expect(read('It fell yesterday.', '2024-03-01')).toEqual([
      ['yesterday', '2024-02-29', '2024-02-29'],
    ]);
    expect(read('It fell last month.', '2026-01-31')).toEqual([
      ['last month', '2025-12-01', '2025-12-31'],
    ]);
    expect(read('It fell in the past month.', '2026-03-31')).toEqual([
      ['the past month', '2026-02-28', '2026-03-31'],
    ]);
  });

  it('does not ask what day it is, nor where', () => {
    const texts = ['It fell yesterday.', 'It fell on Sunday.', 'It fell last week.'];
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return texts.flatMap((text) => read(text, '2024-03-01'));
    });
    vi.unstubAllEnvs();
    expect(zones[1]).toEqual(zones[0]);
    expect(zones[2]).toEqual(zones[0]);
  });

  const words = fc.constantFrom(
    ...'on in by since until the end of last next this past two 999 a 31 30 29 1999 2024 1990s February Feb. March May Monday week weeks months year decades ago yesterday tomorrow earlier later will , 8-9 and'.split(
      ' ',
    ),
  );
  const texts = fc
    .array(words, { minLength: 1, maxLength: 20 })
    .map((list) => `${list.join(' ')}.`);
  const days = fc.option(
    fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  );

  it('gives real days, the first not after the last, and spans in the text, in order', () => {
    fc.assert(
      fc.property(texts, days, (text, day) => {
        let end = 0;
        const published = day?.toISOString().slice(0, 10);
        for (const date of sampleStretches(text).flatMap((each) => findDates(each, published))) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeLessThanOrEqual(text.length);
          end = date.end;
          expect(date.from <= date.to).toBe(true);
          for (const each of [date.from, date.to]) {
            expect(new Date(`${each}T00:00:00Z`).toISOString().slice(0, 10)).toBe(each);
          }
        }
      }),
    );
  });
});
