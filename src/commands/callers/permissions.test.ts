import { describe, expect, it } from 'vitest';
import { writePlainText } from '../../card/plain-text.ts';
import type { Command, Permissions } from '../command.ts';
import type { Caller } from './caller.ts';
import { findRefusal } from './permissions.ts';

const member: Caller = { place: { adapter: 'discord' }, person: '7' };
const manager: Caller = { ...member, managesPlace: async () => true };
const other: Caller = { ...member, managesPlace: async () => false };
const host: Caller = { place: { adapter: 'console' }, person: 'console', isHost: true };
const helper: Caller = { ...member, hasRole: async (ids) => ids.includes('5') };
const permit = (add: Permissions['add']) => async (): Promise<Permissions> => ({
  add,
  schedule: 'managers',
  moderate: 'managers',
});
const command = { name: 'corpus add', permission: 'add' } as const;

describe('findRefusal', () => {
  it.each<[string, Permissions['add'], Caller]>([
    ['everybody, where everybody may', 'everyone', member],
    ['whoever manages the place', 'managers', manager],
    ['whoever is named', ['slack:7', 'discord:7'], member],
    ['whoever has a role that is named', ['discord:1', 'discord:@&5'], helper],
    ['whoever sits at the machine, always', ['discord:8'], host],
  ])('lets through %s', async (_case, add, caller) => {
    expect(await findRefusal(command, caller, permit(add))).toBeUndefined();
  });

  it.each<[string, Permissions['add'], Caller, string]>([
    ['whoever does not manage the place', 'managers', other, '“Manage Server” on Discord'],
    ['whoever is in a place that nobody manages', 'managers', member, 'discord:7'],
    ['whoever is not named', ['discord:8', 'slack:7'], manager, 'people and roles that are named'],
    [
      'whoever has none of the roles',
      ['discord:@&6', 'slack:subteam^5'],
      helper,
      'people and roles',
    ],
  ])('refuses %s', async (_case, add, caller, sentence) => {
    const refusal = await findRefusal(command, caller, permit(add));
    expect(refusal?.kind).toBe('problem');
    expect(refusal && writePlainText(refusal)).toContain(sentence);
  });

  it('asks nothing about a command that everybody may run', async () => {
    const asked = () => Promise.reject(new Error('asked'));
    const caller: Caller = { ...member, managesPlace: asked };
    expect(await findRefusal({ name: 'claims' }, caller, asked)).toBeUndefined();
    expect(await findRefusal({ name: 'x', permission: 'own' }, caller, asked)).toBeUndefined();
  });

  it.each<[string, Pick<Command, 'permission'>, boolean]>([
    ['what answers', {}, true],
    ['what is done to one’s own', { permission: 'own' }, false],
    ['what everybody of a group may', { permission: 'add' }, false],
  ])('lets a page that is open to everybody run %s: %s → %s', async (_case, permission, may) => {
    const visitor: Caller = { place: { adapter: 'web' }, person: 'web' };
    const refusal = await findRefusal({ name: 'x', ...permission }, visitor, permit('everyone'));
    expect(refusal === undefined).toBe(may);
    const here: Caller = { ...visitor, isHost: true };
    expect(await findRefusal({ name: 'x', ...permission }, here, permit([]))).toBeUndefined();
  });

  it('lets nobody but managers change who may', async () => {
    const settings = { name: 'settings change', permission: 'manage' } as const;
    expect((await findRefusal(settings, other, permit('everyone')))?.kind).toBe('problem');
    expect(await findRefusal(settings, manager, permit(['discord:8']))).toBeUndefined();
  });
});
