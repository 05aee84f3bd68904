import { describe, expect, it } from 'vitest';
import { createWorkerDesk } from './run-in-worker.ts';

describe('createWorkerDesk', () => {
  const file = new URL('./tiresome-worker.contract.ts', import.meta.url);
  const desk = createWorkerDesk<string, string>(file, { timeMs: 8_000, megabytes: 400 });

  it.each([
    ['a job that never ends', 'never ends', 'time'],
    ['a job that fills buffers', 'fills buffers', 'memory'],
    ['a job that throws', 'throws', 'fault'],
  ])('ends %s and does the next', async (_case, job, failure) => {
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 10);
    const answers = await Promise.all([desk('first'), desk(job), desk('last')]);
    clearInterval(clock);
    expect(answers).toEqual([{ result: 'first is done' }, { failure }, { result: 'last is done' }]);
    // This thread went on all the while.
    expect(ticks).toBeGreaterThan(10);
  });
});
