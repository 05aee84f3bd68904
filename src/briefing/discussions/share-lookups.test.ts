import { describe, expect, it, vi } from 'vitest';
import { shareLookups } from './share-lookups.ts';

describe('shareLookups', () => {
  it('looks once for all who ask for the same at one time, and again for who asks later', async () => {
    const look = vi.fn(async (group: string, id: string) => `${group} ${id}`);
    const find = shareLookups(look);
    expect(await Promise.all([find('g', '1'), find('g', '1'), find('g', '2')])).toEqual([
      'g 1',
      'g 1',
      'g 2',
    ]);
    expect(look).toHaveBeenCalledTimes(2);
    await find('g', '1');
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('tells a fault to all who wait, and looks again after it', async () => {
    const look = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue('yes');
    const find = shareLookups(look);
    const both = await Promise.allSettled([find(), find()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await find()).toBe('yes');
  });
});
