import { describe, expect, it } from 'vitest';
import { nameGroup } from './name-group.ts';

const date = (from: string, to: string) => ({ start: 0, end: 4, from, to });

describe('nameGroup', () => {
  it.each([
    ['a day', { from: '2021-01-12', date: date('2021-01-12', '2021-01-12') }, '2021-01'],
    ['New Year’s Day', { from: '2021-01-01', date: date('2021-01-01', '2021-01-01') }, '2021-01'],
    ['a January', { from: '2021-01-01', date: date('2021-01-01', '2021-01-31') }, '2021-01'],
    ['a year', { from: '2021-01-01', date: date('2021-01-01', '2021-12-31') }, '2021'],
    ['some years', { from: '2021-01-01', date: date('2021-01-01', '2023-12-31') }, '2021'],
    ['a turn of months', { from: '2021-02-28', date: date('2021-02-28', '2021-03-03') }, '2021-02'],
    ['the day of publication', { from: '2021-01-01' }, '2021-01'],
  ])('places %s', (_case, event, name) => {
    expect(nameGroup({ ...event, isPredicted: false }, true)).toBe(name);
    expect(nameGroup({ ...event, isPredicted: false }, false)).toBe('2021');
    expect(nameGroup({ ...event, isPredicted: true }, true)).toBe('predicted');
  });
});
