import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../messages/say.ts';
import { nameSchedule } from '../views/digests/name-schedule.ts';
import { listNextDues } from './next-due.ts';
import { readSchedule } from './read-schedule.ts';

describe('readSchedule', () => {
  it.each([
    ['every monday 09:00', '0 9 * * 1', 'every Monday at 09:00 (UTC)'],
    ['Mondays at 9', '0 9 * * 1', 'every Monday at 09:00 (UTC)'],
    [
      'every mon, wed and fri at 9:30pm',
      '30 21 * * 1,3,5',
      'every Monday, Wednesday and Friday at 21:30 (UTC)',
    ],
    ['weekly on tuesday 8 am', '0 8 * * 2', 'every Tuesday at 08:00 (UTC)'],
    ['daily', '0 9 * * *', 'every day at 09:00 (UTC)'],
    ['at 9 every day', '0 9 * * *', 'every day at 09:00 (UTC)'],
    ['at 9 on weekdays', '0 9 * * 1-5', 'every weekday at 09:00 (UTC)'],
    ['2nd day of the month', '0 9 2 * *', 'on the 2nd of every month at 09:00 (UTC)'],
    ['every day at noon', '0 12 * * *', 'every day at 12:00 (UTC)'],
    ['weekdays 07:15', '15 7 * * 1-5', 'every weekday at 07:15 (UTC)'],
    ['monthly', '0 9 1 * *', 'on the 1st of every month at 09:00 (UTC)'],
    [
      'every month on the 22nd at 18:00',
      '0 18 22 * *',
      'on the 22nd of every month at 18:00 (UTC)',
    ],
    [
      'on the last day of the month, 12am',
      '0 0 L * *',
      'on the last day of every month at 00:00 (UTC)',
    ],
    [
      'last friday of the month 09:00',
      '0 9 * * 5#L',
      'on the last Friday of every month at 09:00 (UTC)',
    ],
    ['first monday of the month', '0 9 * * 1#1', 'on the 1st Monday of every month at 09:00 (UTC)'],
    [
      'second tuesday of the month',
      '0 9 * * 2#2',
      'on the 2nd Tuesday of every month at 09:00 (UTC)',
    ],
    ['every 3rd thursday', '0 9 * * 4#3', 'on the 3rd Thursday of every month at 09:00 (UTC)'],
    ['first day of the month', '0 9 1 * *', 'on the 1st of every month at 09:00 (UTC)'],
    [
      'every 15th and 1st 18:00',
      '0 18 1,15 * *',
      'on the 1st and 15th of every month at 18:00 (UTC)',
    ],
    [
      'mon-fri 9:00',
      '0 9 * * 1,2,3,4,5',
      'every Monday, Tuesday, Wednesday, Thursday and Friday at 09:00 (UTC)',
    ],
    ['saturday–monday', '0 9 * * 0,1,6', 'every Sunday, Monday and Saturday at 09:00 (UTC)'],
    ['weekends 10:00', '0 10 * * 0,6', 'every Sunday and Saturday at 10:00 (UTC)'],
    ['0 9 * * 1', '0 9 * * 1', 'every Monday at 09:00 (UTC)'],
    ['cron 15 */6 * * *', '15 */6 * * *', 'by the cron line 15 */6 * * * (UTC)'],
    ['0 9 1,15 * *', '0 9 1,15 * *', 'on the 1st and 15th of every month at 09:00 (UTC)'],
  ])('reads “%s”', (typed, cron, written) => {
    const reading = readSchedule(typed, 'UTC');
    expect(reading).toEqual({ schedule: { cron, zone: 'UTC' } });
    expect('schedule' in reading && nameSchedule(reading.schedule, sayEnglish)).toBe(written);
  });

  it.each([
    ['every monday 09:00 Asia/Almaty', 'Asia/Almaty'],
    ['every monday 09:00 asia/almaty', 'Asia/Almaty'],
    ['every monday 09:00 almaty', 'Asia/Almaty'],
    ['every monday 09:00 New York', 'America/New_York'],
    ['0 9 * * 1 Europe/Berlin', 'Europe/Berlin'],
    ['every monday 09:00', 'Pacific/Apia'],
    ['every monday 09:00 kyiv', 'Europe/Kyiv'],
    ['every monday 09:00 Europe/Kiev', 'Europe/Kyiv'],
    ['every monday 09:00 Kolkata', 'Asia/Kolkata'],
    ['every monday 09:00 Asia/Calcutta', 'Asia/Kolkata'],
    ['every monday 09:00 US/Eastern', 'America/New_York'],
    ['every monday 09:00 UTC+0', 'UTC'],
    ['every monday 09:00 gmt', 'GMT'],
  ])('takes the zone from “%s”', (typed, zone) => {
    expect(readSchedule(typed, 'Pacific/Apia')).toMatchObject({ schedule: { zone } });
  });

  it.each([
    ['', 'on which days'],
    ['every 31st', 'Not every month has a day 31'],
    ['every 32nd', 'No month has a day 32'],
    ['every monday at 25:00', '“25:00” is no time of day'],
    ['every monday at 9 and 17:00', 'two times'],
    ['every monday 09:00 Asia/Almata', 'did you mean Asia/Almaty?'],
    ['every monday 09:00 Atlantis/Sunken_City', 'write one such as Asia/Almaty'],
    ['every fortnight', 'comes daily, on days of the week or once a month'],
    ['every other week', 'comes daily, on days of the week or once a month'],
    ['every 2 days', 'comes daily, on days of the week or once a month'],
    ['every 3 days 09:00', 'comes daily, on days of the week or once a month'],
    ['every 2 weeks on friday', 'comes daily, on days of the week or once a month'],
    ['every 2 hours', 'comes daily, on days of the week or once a month'],
    ['every 2nd day', 'comes daily, on days of the week or once a month'],
    ['every 2nd week', 'comes daily, on days of the week or once a month'],
    ['every second monday 09:00', 'comes daily, on days of the week or once a month'],
    ['hourly', 'comes daily'],
    ['every feb 14th', 'comes daily'],
    ['fifth', '“fifth” is no day'],
    ['5th friday of the month', 'Not every month has a friday number 5'],
    ['first monday and friday of the month', 'does not go with a day of the month'],
    ['1st of purple', '“purple” does not go with a day of the month'],
    ['every blursday', '“blursday” is no day'],
    ['daily at 24:00', 'Midnight is 00:00'],
    ['every 29th', 'Not every month has a day 29'],
    ['every monday 09:00 EST', 'did you mean America/New_York?'],
    ['every monday 09:00 cet', 'did you mean Europe/Berlin?'],
    ['every monday 09:00 UTC+5', 'did you mean Asia/Almaty?'],
    ['every monday 09:00 GMT+05:30', 'did you mean Asia/Kolkata?'],
    ['0 9 * * 1 UTC-5', 'did you mean America/New_York?'],
    ['every monday 09:00 UTC+14', 'by its city such as Asia/Almaty.'],
    ['* * * * *', 'once an hour at most'],
    ['0 9 31 2 *', 'never comes'],
    ['0 99 * * *', 'is no cron line'],
  ])('says what is wrong with “%s”', (typed, problem) => {
    const reading = readSchedule(typed, 'UTC');
    expect('problem' in reading && reading.problem).toContain(problem);
  });

  it('never throws, and what it reads comes', () => {
    const word = fc.constantFrom(
      'every',
      'monday',
      'at',
      '9',
      '25:00',
      '1st',
      'last',
      'day',
      'Asia/Almaty',
      '*',
      '*/5',
      'cron',
      'am',
      '\u202e',
      '31st',
      'L',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readSchedule(text, 'Europe/Berlin');
        if ('problem' in reading) expect(reading.problem).toMatch(/[.?]$/u);
        else
          expect(listNextDues(reading.schedule, new Date('2026-01-01'), 1)[0]).toBeInstanceOf(Date);
      }),
      { numRuns: 100 },
    );
  });
});

describe('listNextDues', () => {
  it.each([
    ['a plain day', '0 9 * * 1', 'Asia/Almaty', '2026-03-02T03:59:59Z', '2026-03-02T04:00:00.000Z'],
    [
      'the next one where it is due now',
      '0 9 * * 1',
      'UTC',
      '2026-03-02T09:00:00Z',
      '2026-03-09T09:00:00.000Z',
    ],
    [
      'the end of a gap for an hour that does not exist',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'the first of an hour that comes twice',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'the next day after an hour that comes twice',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00.000Z',
    ],
    [
      'the last day of a short month',
      '0 9 L * *',
      'UTC',
      '2026-02-01T00:00:00Z',
      '2026-02-28T09:00:00.000Z',
    ],
    [
      'the first instant after a day that was left out',
      '0 9 * * *',
      'Pacific/Apia',
      '2011-12-29T20:00:00Z',
      '2011-12-30T10:00:00.000Z',
    ],
  ])('gives %s', (_case, cron, zone, after, due) => {
    expect(listNextDues({ cron, zone }, new Date(after), 1)[0]?.toISOString()).toBe(due);
  });

  it('gives one instant for each date in every zone that moves its clocks, in order', () => {
    const from = new Date('2026-01-01T00:00:00Z');
    for (const zone of Intl.supportedValuesOf('timeZone').filter(movesClocks)) {
      const dues = listNextDues({ cron: '30 2 * * 0', zone }, from, 52);
      const gaps = dues.slice(1).map((due, at) => due.getTime() - (dues[at]?.getTime() ?? 0));
      expect(gaps).toHaveLength(51);
      // A week, give or take what the clocks are moved by.
      for (const gap of gaps) expect(Math.abs(gap / 3_600_000 - 168)).toBeLessThanOrEqual(2);
    }
  });
});

function movesClocks(zone: string): boolean {
  const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit' });
  return (
    hour.format(new Date('2026-01-15T12:00:00Z')) !== hour.format(new Date('2026-07-15T12:00:00Z'))
  );
}
