import { describe, expect, it } from 'vitest';
import type { Fetched } from '../fetch/fetched.ts';
import { firstPoll, nextPoll, type PollState } from './next-poll.ts';

const NOW = new Date('2026-03-02T10:00:00Z');
const EVERY = { now: NOW, everyMs: 30 * 60_000 };
const KNOWN: PollState = { etag: '"v1"', lastModified: 'Sun', failures: 0, nextPollAt: NOW };
const document: Fetched = { kind: 'document', url: 'https://a.example/', bytes: Buffer.from('') };
const problem: Fetched = { kind: 'problem', sentence: 'It is down.' };
const HOUR = 60;
const DAY = 24 * HOUR;

const minutesUntil = ({ nextPollAt }: PollState) => (nextPollAt.getTime() - NOW.getTime()) / 60_000;

describe('nextPoll', () => {
  it('is due at once for a new feed', () => {
    expect(firstPoll(NOW)).toEqual({ failures: 0, nextPollAt: NOW });
  });

  it.each<[string, Fetched, number | undefined, number]>([
    ['as often as is usual', document, undefined, 30],
    [
      'less often where the header says so',
      { ...document, freshForMs: 2 * HOUR * 60_000 },
      undefined,
      2 * HOUR,
    ],
    [
      'not more often where the header allows it',
      { ...document, freshForMs: 60_000 },
      undefined,
      30,
    ],
    ['less often where the feed says so', document, 3 * HOUR, 3 * HOUR],
    ['as the longer of both says', { ...document, freshForMs: HOUR * 60_000 }, 2 * HOUR, 2 * HOUR],
    ['once a day at least', document, 30 * DAY, DAY],
    [
      'less often where nothing changed and the header says so',
      { kind: 'unchanged', freshForMs: HOUR * 60_000 },
      undefined,
      HOUR,
    ],
    ['later after a failure', problem, undefined, HOUR],
    [
      'when the server says after a failure',
      { ...problem, retryAfterMs: 5 * HOUR * 60_000 },
      undefined,
      5 * HOUR,
    ],
    ['not sooner than usual after a failure', { ...problem, retryAfterMs: 1_000 }, undefined, HOUR],
    [
      'within a week whatever the server says',
      { ...problem, retryAfterMs: 400 * DAY * 60_000 },
      undefined,
      7 * DAY,
    ],
  ])('polls %s', (_case, fetched, ttlMinutes, minutes) => {
    const context = { ...EVERY, ...(ttlMinutes !== undefined && { ttlMinutes }) };
    expect(minutesUntil(nextPoll(KNOWN, fetched, context))).toBe(minutes);
  });

  it('doubles the wait with each failure up to a day, and starts anew with a success', () => {
    let state = KNOWN;
    const waits = Array.from({ length: 7 }, () => {
      state = nextPoll(state, problem, EVERY);
      return minutesUntil(state);
    });
    expect(waits).toEqual([60, 120, 240, 480, 960, DAY, DAY]);
    expect(state).toMatchObject({ failures: 7, etag: '"v1"', lastModified: 'Sun' });
    expect(nextPoll(state, { kind: 'unchanged' }, EVERY)).toMatchObject({
      failures: 0,
      etag: '"v1"',
    });
  });

  it('keeps the version of the document that came last, and forgets an older one', () => {
    expect(nextPoll(KNOWN, { ...document, etag: '"v2"' }, EVERY)).toMatchObject({ etag: '"v2"' });
    const state = nextPoll(KNOWN, document, EVERY);
    expect(state).not.toHaveProperty('etag');
    expect(state).not.toHaveProperty('lastModified');
  });

  it('keeps what the feed asked for while it does not change', () => {
    const state = nextPoll(KNOWN, document, { ...EVERY, ttlMinutes: 3 * HOUR });
    expect(minutesUntil(nextPoll(state, { kind: 'unchanged' }, EVERY))).toBe(3 * HOUR);
  });
});
