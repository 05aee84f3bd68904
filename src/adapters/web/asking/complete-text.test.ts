import { describe, expect, it } from 'vitest';
import { createSampleDesk } from '../../adapter.contract.ts';
import { completeText } from './complete-text.ts';

const tools = {
  desk: createSampleDesk(),
  caller: { place: { adapter: 'web' }, person: 'web' },
};

describe('completeText', () => {
  it.each([
    ['the name of a command', '/cl', ['/claims ']],
    ['every command where nothing is typed', '/', ['/claims ']],
    ['the words without an option’s name', '/claims north', ['/claims northland']],
    ['an option at the end', '/claims ada voice:q', ['/claims ada voice:qland']],
    ['an option that holds nothing yet', '/claims since:', ['/claims since:land']],
    ['an open quotation mark', '/claims voice:"two w', ['/claims voice:"two wland"']],
    ['words after an option', '/claims voice:quoted nor', ['/claims voice:quoted norland']],
    ['nothing for an unknown command', '/nope x', []],
    ['nothing where a quotation mark was left open before', '/claims "a voice:q', []],
  ])('completes %s', async (_case, typed, expected) => {
    const completions = await completeText(typed, tools);
    expect(completions.map(({ text }) => text)).toEqual(expected);
  });

  it('offers nothing for a long and hostile text', async () => {
    expect(await completeText(`/claims ${' a:"'.repeat(500)}`, tools)).toEqual([]);
    expect(await completeText(`/claims ${' a:'.repeat(600)}`, tools)).toEqual([]);
  });
});
