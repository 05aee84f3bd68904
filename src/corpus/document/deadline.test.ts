import { afterEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from './deadline.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('startDeadline', () => {
  it.each([
    ['before the time has passed', { passedMs: 999, computedMs: 1_900 }, false],
    ['as soon as it has passed with computing', { passedMs: 1_000, computedMs: 1_000 }, true],
    ['while the machine did something else', { passedMs: 3_999, computedMs: 300 }, false],
    ['after four times as long, whatever was done', { passedMs: 4_000, computedMs: 300 }, true],
  ])('says of a job of a second %s', (_case, { passedMs, computedMs }, isLate) => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(50);
    const usage = vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 7, system: 7 });
    const deadline = startDeadline(1_000);
    clock.mockReturnValue(50 + passedMs);
    usage.mockReturnValue({ user: (computedMs - 100) * 1_000, system: 100_000 });
    expect(deadline()).toBe(isLate);
  });
});
