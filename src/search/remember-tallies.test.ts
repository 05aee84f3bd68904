import { describe, expect, it, vi } from 'vitest';
import { createMemoryIndex } from './memory/memory-index.ts';
import { rememberTallies } from './remember-tallies.ts';

function open(nowMs?: () => number) {
  const index = createMemoryIndex();
  const listSpeakers = vi.spyOn(index, 'listSpeakers');
  return { listSpeakers, remembering: rememberTallies(index, nowMs) };
}

describe('rememberTallies', () => {
  it('counts once for each group, until ten seconds have passed', async () => {
    let nowMs = 0;
    const { remembering, listSpeakers } = open(() => nowMs);
    for (const group of ['a', 'b', 'a', undefined, 'b']) await remembering.listSpeakers(group);
    expect(listSpeakers.mock.calls).toEqual([['a'], ['b'], [undefined]]);
    nowMs = 10_000;
    await remembering.listSpeakers('a');
    expect(listSpeakers).toHaveBeenCalledTimes(4);
  });

  it('counts again where the clock of the machine was set back meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout'] });
    const { remembering, listSpeakers } = open();
    await remembering.listSpeakers('a');
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(20_000);
    await remembering.listSpeakers('a');
    vi.useRealTimers();
    expect(listSpeakers).toHaveBeenCalledTimes(2);
  });

  it('counts anew after something came or went', async () => {
    const { remembering, listSpeakers } = open(() => 0);
    await remembering.listSpeakers('a');
    await remembering.replaceArticles([]);
    await remembering.listSpeakers('a');
    await remembering.removeArticle('x');
    await remembering.listSpeakers('a');
    expect(listSpeakers).toHaveBeenCalledTimes(3);
  });

  it('asks again after a fault', async () => {
    const { remembering, listSpeakers } = open(() => 0);
    listSpeakers.mockRejectedValueOnce(new Error('gone'));
    await expect(remembering.listSpeakers('a')).rejects.toThrow('gone');
    expect(await remembering.listSpeakers('a')).toEqual([]);
  });
});
