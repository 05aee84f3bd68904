import { describe, expect, it } from 'vitest';
import { nameGroup } from './group.ts';

describe('nameGroup', () => {
  it.each([
    ['a guild', { adapter: 'discord', workspace: 'G1', channel: 'C1', thread: 'T1' }, 'discord:G1'],
    ['a workspace', { adapter: 'slack', workspace: 'T1', channel: 'D1' }, 'slack:T1'],
    ['a chat without a workspace', { adapter: 'discord', channel: 'C9' }, 'discord::C9'],
    ['nobody on the page', { adapter: 'web' }, ''],
    ['nobody in the terminal', { adapter: 'console' }, ''],
  ])('names %s', (_case, place, group) => {
    expect(nameGroup(place)).toBe(group);
  });
});
