import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerDesk } from './run-in-worker.ts';

/** What happens when a thread is to be started, in place of starting it. */
const start = vi.hoisted(() => vi.fn<() => void>());
vi.mock(import('node:worker_threads'), async (load) => {
  const threads = await load();
  class Worker extends threads.Worker {
    constructor(...given: ConstructorParameters<typeof threads.Worker>) {
      start();
      super(...given);
    }
  }
  return { ...threads, Worker };
});
beforeEach(() => {
  start.mockReset();
});

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

  it('does the next job where a thread could not be started', async () => {
    const another = createWorkerDesk<string, string>(file, { timeMs: 8_000, megabytes: 400 });
    start.mockImplementationOnce(() => {
      throw Object.assign(new Error('no thread is left'), { code: 'ERR_WORKER_INIT_FAILED' });
    });
    expect(await another('first')).toEqual({ failure: 'fault' });
    expect(await another('next')).toEqual({ result: 'next is done' });
  });

  it('does the next job where one cannot be handed over', async () => {
    const another = createWorkerDesk<unknown, string>(file, { timeMs: 8_000, megabytes: 400 });
    const [first, next] = await Promise.allSettled([another(() => 'no message'), another('next')]);
    expect(first.status).toBe('rejected');
    expect(next).toEqual({ status: 'fulfilled', value: { result: 'next is done' } });
  });
});
