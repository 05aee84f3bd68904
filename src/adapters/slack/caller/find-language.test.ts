import { describe, expect, it, vi } from 'vitest';
import { createLanguageFinder, type FindLanguage } from './find-language.ts';

type Client = Parameters<FindLanguage>[2];

function open(info: () => Promise<unknown>) {
  let nowMs = 0;
  const asked = vi.fn(info);
  // The finder asks for nothing else.
  const client = { users: { info: asked } } as unknown as Client;
  const find = createLanguageFinder(() => nowMs, 20);
  return {
    asked,
    find: (person: string, workspace = 'T1') => find(person, workspace, client),
    wait(ms: number) {
      nowMs += ms;
    },
  };
}

describe('createLanguageFinder', () => {
  it('asks once an hour for each person of each workspace', async () => {
    const { find, asked, wait } = open(async () => ({ user: { locale: 'ru-RU' } }));
    expect([await find('U1'), await find('U1'), await find('U2')]).toEqual(Array(3).fill('ru-RU'));
    expect(asked.mock.calls).toEqual([
      [{ user: 'U1', include_locale: true }],
      [{ user: 'U2', include_locale: true }],
    ]);
    await find('U1', 'T2');
    expect(asked).toHaveBeenCalledTimes(3);
    wait(3_600_000);
    await find('U1');
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('knows nothing where Slack refuses, and asks again after five minutes', async () => {
    const { find, asked, wait } = open(() => Promise.reject(new Error('missing_scope')));
    expect([await find('U1'), await find('U1')]).toEqual([undefined, undefined]);
    expect(asked).toHaveBeenCalledTimes(1);
    wait(5 * 60_000);
    await find('U1');
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('waits no longer than it may, and knows it the next time', async () => {
    let tell: (answer: unknown) => void = () => undefined;
    const { find } = open(() => new Promise((resolve) => (tell = resolve)));
    expect(await find('U1')).toBeUndefined();
    tell({ user: { locale: 'zh-CN' } });
    expect(await find('U1')).toBe('zh-CN');
  });

  it('remembers five thousand people', async () => {
    const { find, asked } = open(async () => ({ user: { locale: 'en-US' } }));
    for (let person = 0; person <= 5_000; person += 1) await find(`U${person}`);
    await find('U5000');
    expect(asked).toHaveBeenCalledTimes(5_001);
    await find('U0');
    expect(asked).toHaveBeenCalledTimes(5_002);
  });
});
