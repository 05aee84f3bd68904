import { describe, expect, it } from 'vitest';
import { writePlainText } from '../card/plain-text.ts';
import type { Caller } from './caller.ts';
import type { Permissions } from './command.ts';
import { findRefusal } from './permissions.ts';

const member: Caller = { place: { adapter: 'discord' }, person: '7' };
const manager: Caller = { ...member, managesPlace: async () => true };
const other: Caller = { ...member, managesPlace: async () => false };
const host: Caller = { place: { adapter: 'console' }, person: 'console', isHost: true };
const command = { name: 'corpus add', permission: 'add' } as const;

describe('findRefusal', () => {
  it.each<[string, Permissions['add'], Caller]>([
    ['everybody, where everybody may', 'everyone', member],
    ['whoever manages the place', 'managers', manager],
    ['whoever is named', ['slack:7', 'discord:7'], member],
    ['whoever sits at the machine, always', ['discord:8'], host],
  ])('lets through %s', async (_case, add, caller) => {
    expect(await findRefusal(command, caller, { add, schedule: 'managers' })).toBeUndefined();
  });

  it.each<[string, Permissions['add'], Caller, string]>([
    ['whoever does not manage the place', 'managers', other, '“Manage Server” on Discord'],
    ['whoever is in a place that nobody manages', 'managers', member, 'discord:7'],
    ['whoever is not named', ['discord:8', 'slack:7'], manager, 'Only the people named'],
  ])('refuses %s', async (_case, add, caller, sentence) => {
    const refusal = await findRefusal(command, caller, { add, schedule: 'managers' });
    expect(refusal?.kind).toBe('problem');
    expect(refusal && writePlainText(refusal)).toContain(sentence);
  });

  it('asks nothing about a command that everybody may run', async () => {
    const caller: Caller = { ...member, managesPlace: () => Promise.reject(new Error('asked')) };
    expect(
      await findRefusal({ name: 'claims' }, caller, { add: 'managers', schedule: 'managers' }),
    ).toBeUndefined();
  });
});
