import { describe, expect, it, vi } from 'vitest';
import type { GroupText, Store } from '../store.ts';
import { gatherTexts } from './gather-texts.ts';

function open(nowMs: () => number = () => 0) {
  const keepTexts = vi.fn(async (texts: readonly GroupText[]) =>
    texts.map(({ text, group, author = '' }) => `${group}/${text}${author}`),
  );
  const store: Pick<Store, 'keepTexts' | 'keepText' | 'forgetGroup' | 'forgetPerson'> = {
    keepTexts,
    keepText: async () => 'not asked',
    forgetGroup: async () => 0,
    forgetPerson: async () => 0,
  };
  return { keepTexts, gathering: gatherTexts(store, nowMs) };
}

describe('gatherTexts', () => {
  it('writes together what is kept at one time, and gives each its id', async () => {
    const { gathering, keepTexts } = open();
    const ids = await Promise.all([
      gathering.keepText('one', 'a'),
      gathering.keepText('two'),
      gathering.keepText('one', 'b'),
    ]);
    expect(ids).toEqual(['a/one', '/two', 'b/one']);
    expect(keepTexts).toHaveBeenCalledTimes(1);
  });

  it('writes a text once in an hour', async () => {
    let nowMs = 0;
    const { gathering, keepTexts } = open(() => nowMs);
    for (let time = 0; time < 3; time += 1) {
      expect(await gathering.keepText('one', 'a')).toBe('a/one');
    }
    expect(keepTexts).toHaveBeenCalledTimes(1);
    nowMs = 3_600_000;
    await gathering.keepText('one', 'a');
    expect(keepTexts).toHaveBeenCalledTimes(2);
  });

  it('writes again what was forgotten with its author, and keeps authors apart', async () => {
    const { gathering, keepTexts } = open();
    const keep = (author?: string) => gathering.keepText('one', 'a', author);
    expect(await Promise.all([keep(' U1'), keep(' U2'), keep()])).toEqual([
      'a/one U1',
      'a/one U2',
      'a/one',
    ]);
    await gathering.forgetPerson('a', 'U1');
    await keep(' U1');
    expect(keepTexts).toHaveBeenCalledTimes(2);
  });

  it('writes again what was forgotten with its group', async () => {
    const { gathering, keepTexts } = open();
    await gathering.keepText('one', 'a');
    await gathering.forgetGroup('a');
    await gathering.keepText('one', 'a');
    expect(keepTexts).toHaveBeenCalledTimes(2);
  });

  it('tells each who waits of a fault, and writes again then', async () => {
    const { gathering, keepTexts } = open();
    keepTexts.mockRejectedValueOnce(new Error('The disk is full.'));
    const [one, two] = await Promise.allSettled([
      gathering.keepText('one'),
      gathering.keepText('two'),
    ]);
    expect([one.status, two.status]).toEqual(['rejected', 'rejected']);
    expect(await gathering.keepText('one')).toBe('/one');
  });
});
