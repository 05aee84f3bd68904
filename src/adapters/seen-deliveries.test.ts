import { describe, expect, it } from 'vitest';
import { createSeenDeliveries } from './seen-deliveries.ts';

const MINUTE_MS = 60_000;

describe('createSeenDeliveries', () => {
  it('knows a delivery again for as long as Slack takes its signature', () => {
    let now = 0;
    const seen = createSeenDeliveries(() => now);
    expect(seen.add('first')).toBe(true);
    now = 5 * MINUTE_MS;
    expect([seen.add('first'), seen.add('second')]).toEqual([false, true]);
    now = 11 * MINUTE_MS;
    expect([seen.add('first'), seen.add('second')]).toEqual([true, false]);
  });

  it('lets come again what it is told to forget', () => {
    const seen = createSeenDeliveries(() => 0);
    seen.add('first');
    seen.forget('first');
    expect(seen.add('first')).toBe(true);
  });

  it('keeps a hundred thousand and forgets the oldest', () => {
    const seen = createSeenDeliveries(() => 0);
    for (let each = 0; each <= 100_000; each += 1) seen.add(`delivery ${each}`);
    expect([seen.add('delivery 100000'), seen.add('delivery 0')]).toEqual([false, true]);
  });
});
