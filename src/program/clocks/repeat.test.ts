import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { repeat } from './repeat.ts';

const EVERY_SECOND = '* * * * * *';

it('works at a tick, never twice at once, and is stopped when the work under way has ended', async () => {
  let begun = 0;
  let ended = 0;
  const repeated = repeat({
    when: EVERY_SECOND,
    async work(goesOn) {
      begun += 1;
      await vi.waitFor(() => expect(goesOn()).toBe(false), { timeout: 10_000 });
      ended += 1;
    },
    onFault: (cause) => expect.fail(String(cause)),
  });
  await vi.waitFor(() => expect(begun).toBe(1), { timeout: 10_000 });
  await repeated.stop();
  expect([begun, ended]).toEqual([1, 1]);
});

it('says nothing where ticks come during long work: the log is JSON', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const repeated = repeat({
    when: EVERY_SECOND,
    work: () => setTimeout(2_500),
    onFault: (cause) => expect.fail(String(cause)),
  });
  await setTimeout(3_500);
  await repeated.stop();
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});

it('tells a fault, and goes on', async () => {
  const faults: unknown[] = [];
  const repeated = repeat({
    when: EVERY_SECOND,
    work: () => Promise.reject(new Error('the store is gone')),
    onFault: (cause) => faults.push(cause),
  });
  await vi.waitFor(() => expect(faults.length).toBeGreaterThan(1), { timeout: 10_000 });
  await repeated.stop();
  expect(faults[0]).toMatchObject({ message: 'the store is gone' });
});
