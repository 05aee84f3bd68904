import { describe, expect, it, vi } from 'vitest';
import { findRemoved } from './find-removed.ts';

function ask(known: readonly string[], ...answers: readonly (readonly string[])[]) {
  const log = { info() {}, warn: vi.fn(), error() {} };
  const controller = new AbortController();
  let asked = 0;
  const found = findRemoved({
    known,
    // The first and the last of a round tell which round it is.
    isGone: async (group) => {
      const round = Math.min(Math.floor(asked / known.length), answers.length - 1);
      asked += 1;
      return answers[round]?.includes(group) ?? false;
    },
    log,
    pauseMs: 5,
    signal: controller.signal,
  });
  return { found, log, controller };
}

describe('findRemoved', () => {
  it('finds what is said to be gone twice', async () => {
    expect(await ask(['a', 'b', 'c'], ['b'], ['b']).found).toEqual(['b']);
    expect(await ask(['a'], ['a'], ['a']).found).toEqual(['a']);
  });

  it('finds nothing that is there again a while later', async () => {
    expect(await ask(['a', 'b', 'c'], ['b'], []).found).toEqual([]);
  });

  it('takes all of many that are gone at once for a fault, and says so', async () => {
    const { found, log } = ask(['a', 'b', 'c'], ['a', 'b', 'c']);
    expect(await found).toEqual([]);
    expect(log.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('all of 3 places at once; nothing was deleted'),
    );
  });

  it('ends where Readout is stopped meanwhile', async () => {
    const { found, controller } = ask(['a', 'b'], ['b']);
    controller.abort();
    await expect(found).rejects.toThrow('abort');
  });
});
