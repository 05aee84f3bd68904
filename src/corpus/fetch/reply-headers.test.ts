import { describe, expect, it } from 'vitest';
import { readFreshness, readRetryAfter } from './reply-headers.ts';

const NOW = new Date('2026-03-02T10:00:00Z');

describe('readRetryAfter', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['a date', 'Mon, 02 Mar 2026 10:05:00 GMT', 300_000],
    ['a date that is over', 'Mon, 02 Mar 2026 09:00:00 GMT', undefined],
    ['something else', 'soon', undefined],
    ['a number beyond reason', '9'.repeat(40), undefined],
    ['nothing', undefined, undefined],
  ])('reads %s', (_case, value, ms) => {
    expect(readRetryAfter({ 'retry-after': value }, NOW)).toBe(ms);
  });
});

describe('readFreshness', () => {
  it.each([
    ['an age', { 'cache-control': 'public, max-age=600' }, 600_000],
    ['an age in quotation marks', { 'cache-control': 'max-age="60"' }, 60_000],
    [
      'an age before a date',
      { 'cache-control': 'max-age=60', expires: 'Tue, 03 Mar 2026 10:00:00 GMT' },
      60_000,
    ],
    ['a date', { expires: 'Mon, 02 Mar 2026 11:00:00 GMT' }, 3_600_000],
    ['a date that is none', { expires: '0' }, undefined],
    ['no age at all', { 'cache-control': 'max-age=0' }, undefined],
    ['a wish not to be kept', { 'cache-control': 'no-cache, max-age=600' }, undefined],
    ['nothing', {}, undefined],
  ])('reads %s', (_case, headers, ms) => {
    expect(readFreshness(headers, NOW)).toBe(ms);
  });
});
