import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { dropOldTexts } from './keep-tidy.ts';

const DAY_MS = 86_400_000;

it('drops what was typed after a week, and what other buttons stand for after half a year', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-tidy-'));
  const store = await openStore({ dataFolder: folder, now: () => new Date(0) });
  const ids = await store.keepTexts([
    { text: 'reason /discussion reason Mine', group: 'slack:T1', author: 'U1' },
    { text: '/claims china', group: '' },
  ]);
  const list = async (days: number) => {
    await dropOldTexts({ store }, new Date(days * DAY_MS));
    const texts = await Promise.all(ids.map((id) => store.recallText(id, 'slack:T1')));
    return texts.map((text) => text !== undefined);
  };
  expect(await list(7)).toEqual([true, true]);
  expect(await list(7.1)).toEqual([false, true]);
  expect(await list(180)).toEqual([false, true]);
  expect(await list(180.1)).toEqual([false, false]);
  await store.close();
  await rm(folder, { recursive: true });
});
