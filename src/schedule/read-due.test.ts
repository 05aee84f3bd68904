import { describe, expect, it } from 'vitest';
import { readDue } from './read-due.ts';

/** A Wednesday. */
const NOW = new Date('2026-11-25T20:00:00Z');

describe('readDue', () => {
  it.each([
    ['today', 'UTC', '2026-11-25T23:59:59.999Z'],
    ['tomorrow', 'UTC', '2026-11-26T23:59:59.999Z'],
    ['friday', 'UTC', '2026-11-27T23:59:59.999Z'],
    ['by Fri', 'UTC', '2026-11-27T23:59:59.999Z'],
    ['wednesday', 'UTC', '2026-12-02T23:59:59.999Z'],
    ['in 3 days', 'UTC', '2026-11-28T23:59:59.999Z'],
    ['in 2 weeks', 'UTC', '2026-12-09T23:59:59.999Z'],
    ['2026-12-01', 'UTC', '2026-12-01T23:59:59.999Z'],
    ['today', 'Asia/Almaty', '2026-11-26T18:59:59.999Z'],
    ['2027-03-28', 'Europe/Berlin', '2027-03-28T21:59:59.999Z'],
  ])('reads %s in %s', (typed, zone, due) => {
    const reading = readDue(typed, NOW, zone);
    expect('dueMs' in reading && new Date(reading.dueMs).toISOString()).toBe(due);
  });

  it.each([
    ['2026-02-30', /Write a day/u],
    ['soon', /Write a day/u],
    ['', /Write a day/u],
    ['f', /Write a day/u],
    ['2026-11-24', /is over/u],
    ['yesterday', /2026-11-24 is over/u],
    ['2028-01-01', /more than a year/u],
    ['in 999 weeks', /more than a year/u],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(readDue(typed, NOW, 'UTC')).toEqual({ problem: expect.stringMatching(problem) });
  });
});
