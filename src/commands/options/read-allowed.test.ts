import { describe, expect, it } from 'vitest';
import { readAllowed } from './read-allowed.ts';

describe('readAllowed', () => {
  it.each([
    ['managers', 'managers'],
    [' Everyone ', 'everyone'],
    ['default', null],
    ['<@123>, <@!45> <@&6>', ['discord:123', 'discord:45', 'discord:@&6']],
    ['U024BE7LH <@W1|ada> slack:U024BE7LH', ['slack:U024BE7LH', 'slack:W1']],
    ['S0614TZR7;<!subteam^S2|@desk>', ['slack:subteam^S0614TZR7', 'slack:subteam^S2']],
    ['@everyone', 'everyone'],
    ['@U024BE7LH @S0614TZR7', ['slack:U024BE7LH', 'slack:subteam^S0614TZR7']],
    ['@River Desk, @kim U024BE7LH', ['@River Desk', '@kim', 'slack:U024BE7LH']],
    ['<@1> @River Desk <@&6> @kim', ['discord:1', '@River Desk', 'discord:@&6', '@kim']],
    ['discord:@&6 slack:subteam^S2', ['discord:@&6', 'slack:subteam^S2']],
  ])('reads %j', (typed, value) => {
    expect(readAllowed(typed)).toEqual({ value });
  });

  it.each([
    '',
    ' , ',
    'ada',
    'U024BE7LH and me',
    '<@&everyone>',
    'discord:x',
    'U'.repeat(99),
  ])('says what fits where %j is nobody', (typed) => {
    expect(readAllowed(typed)).toEqual({ problem: expect.stringContaining('write managers') });
  });
});
