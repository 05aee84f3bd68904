import { describe, expect, it, vi } from 'vitest';
import type { GroupSettings } from '../../domain/settings.ts';
import { rememberSettings } from './remember-settings.ts';

function open(nowMs?: () => number) {
  const saved = new Map<string, GroupSettings>();
  const readSettings = vi.fn(async (group: string) => saved.get(group) ?? {});
  const store = {
    readSettings,
    saveSettings: async (group: string, settings: GroupSettings) => void saved.set(group, settings),
    forgetGroup: async (group: string) => Number(saved.delete(group)),
    forgetPerson: async () => 0,
  };
  return { readSettings, saved, remembering: rememberSettings(store, nowMs) };
}

describe('rememberSettings', () => {
  it('reads the settings of each group once a second', async () => {
    let nowMs = 0;
    const { remembering, readSettings, saved } = open(() => nowMs);
    for (const group of ['a', 'b', 'a', 'b']) await remembering.readSettings(group);
    expect(readSettings).toHaveBeenCalledTimes(2);
    // As another process does.
    saved.set('a', { language: 'ru' });
    nowMs = 1_000;
    expect(await remembering.readSettings('a')).toEqual({ language: 'ru' });
  });

  it('reads them again where the clock of the machine was set back meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout'] });
    const { remembering, readSettings } = open();
    await remembering.readSettings('a');
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(2_000);
    await remembering.readSettings('a');
    vi.useRealTimers();
    expect(readSettings).toHaveBeenCalledTimes(2);
  });

  it('knows at once what is changed here', async () => {
    const { remembering } = open(() => 0);
    await remembering.readSettings('a');
    await remembering.saveSettings('a', { language: 'kk' });
    expect(await remembering.readSettings('a')).toEqual({ language: 'kk' });
    await remembering.forgetGroup('a');
    expect(await remembering.readSettings('a')).toEqual({});
  });

  it('asks again after a fault', async () => {
    const { remembering, readSettings } = open(() => 0);
    readSettings.mockRejectedValueOnce(new Error('gone'));
    await expect(remembering.readSettings('a')).rejects.toThrow('gone');
    expect(await remembering.readSettings('a')).toEqual({});
  });
});
