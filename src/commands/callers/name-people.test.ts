import { describe, expect, it, vi } from 'vitest';
import { openSay } from '../../messages/say.ts';
import { namePerson } from '../../views/group/name-person.ts';
import { namePeople } from './name-people.ts';

const say = openSay('ru');

describe('namePeople', () => {
  it('calls people and roles as the platform does, and whom it does not know by the id', async () => {
    const ids = ['slack:U1', 'slack:subteam^S1', 'slack:U1', 'slack:U2'];
    const ask = vi.fn(
      async () =>
        new Map([
          ['slack:U1', 'Kim Oh'],
          ['slack:subteam^S1', 'Редакция'],
        ] as const),
    );
    const told = await namePeople(ids, { caller: { namePeople: ask }, say });
    expect(ask).toHaveBeenCalledExactlyOnceWith(['slack:U1', 'slack:subteam^S1', 'slack:U2']);
    expect(ids.map((id) => namePerson(id, told))).toEqual([
      'Kim Oh',
      'группа пользователей Редакция',
      'Kim Oh',
      'U2',
    ]);
    expect(told('person.role')).toBe('роль');
    expect([told.language, told.option('by'), told.tell('It is missing.')]).toEqual([
      'ru',
      say.option('by'),
      say.tell('It is missing.'),
    ]);
  });

  it('keeps the ids where the platform does not answer', async () => {
    const caller = { namePeople: () => Promise.reject(new Error('away')) };
    expect(await namePeople(['slack:U1'], { caller, say })).toBe(say);
  });

  it('asks nothing where nobody is named', async () => {
    const ask = vi.fn();
    expect(await namePeople([], { caller: { namePeople: ask }, say })).toBe(say);
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks for twenty at most', async () => {
    const ask = vi.fn(async () => new Map<string, string>());
    const ids = Array.from({ length: 30 }, (_, at) => `slack:U${at}`);
    await namePeople(ids, { caller: { namePeople: ask }, say });
    expect(ask).toHaveBeenCalledExactlyOnceWith(ids.slice(0, 20));
  });
});
