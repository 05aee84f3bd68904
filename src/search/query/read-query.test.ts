import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Query, readQuery } from './read-query.ts';

const word = (text: string) => ({ text, exact: false });
const phrase = (text: string) => ({ text, exact: true });

describe('readQuery', () => {
  it.each<[string, string, Partial<Query>]>([
    ['words', ' open   ports ', { words: 'open ports' }],
    ['a phrase', 'ports "will reopen"', { words: 'ports', clauses: [[phrase('will reopen')]] }],
    [
      'a phrase in other marks',
      '„am Fluss“ «au port» “by road”',
      { clauses: [[phrase('am Fluss')], [phrase('au port')], [phrase('by road')]] },
    ],
    [
      'a phrase beside a word',
      'ports"will reopen"now',
      { words: 'ports now', clauses: [[phrase('will reopen')]] },
    ],
    [
      'alternatives',
      'a timber OR tariffs OR "the fee" b',
      { words: 'a b', clauses: [[word('timber'), word('tariffs'), phrase('the fee')]] },
    ],
    ['a bar for OR', 'timber | tariffs', { clauses: [[word('timber'), word('tariffs')]] }],
    [
      'quotation marks around nothing',
      'a "!?" "" -"…" b',
      { words: 'a b', clauses: [], without: [] },
    ],
    ['a small or as a word', 'timber or tariffs', { words: 'timber or tariffs', clauses: [] }],
    ['an OR with nothing beside it', 'OR timber OR', { words: 'timber', clauses: [] }],
    ['two ORs in a row', 'timber OR OR tariffs', { words: 'timber tariffs', clauses: [] }],
    ['an OR before a filter', 'timber OR by:park', { words: 'timber', filters: { by: 'park' } }],
    [
      'what is excluded',
      'ports -rain -"heavy snow"',
      { words: 'ports', without: [word('rain'), phrase('heavy snow')] },
    ],
    ['a hyphen inside a word', 'follow-up', { words: 'follow-up', without: [] }],
    ['a minus alone', 'ports - fees -', { words: 'ports - fees -' }],
    [
      'all filters',
      'by:"Ada Park" outlet:post since:2026-03 until:2026 voice:Denied stance:cooperative hedged:no lang:ru in:harvest',
      {
        words: '',
        filters: {
          by: 'Ada Park',
          outlet: 'post',
          since: '2026-03-01',
          until: '2026-12-31',
          voice: 'denied',
          stance: 'cooperative',
          hedged: false,
          language: 'ru',
          article: 'harvest',
        },
      },
    ],
    [
      'a text that is asked for by its like',
      'like:"ports will reopen" by:park soon',
      { words: 'soon', filters: { like: 'ports will reopen', by: 'park' } },
    ],
    [
      'quotation marks in a text that is asked for by its like',
      'like:"he said “no” today" -“all of “it””',
      { filters: { like: 'he said “no” today' }, without: [phrase('all of “it”')] },
    ],
    [
      'a filter with a blank after its colon',
      'since: 2026 ports',
      { words: 'ports', filters: { since: '2026-01-01' } },
    ],
    [
      'a colon that names no filter',
      'note:this https://river.example/x',
      { words: 'note this https://river.example/x' },
    ],
    [
      'a mark that is never closed',
      'ports "will reopen',
      { words: 'ports will reopen', notes: [expect.stringContaining('not closed')] },
    ],
    [
      'a day that is none',
      'since:soon ports',
      {
        words: 'ports',
        filters: {},
        notes: [expect.stringContaining('“since:soon” was left out')],
      },
    ],
    [
      'a choice that is none',
      'stance:warm hedged:maybe lang:?? voice:loud',
      {
        notes: [
          expect.stringContaining('cooperative, conflictual, neutral'),
          expect.stringContaining('yes, no'),
          expect.stringContaining('en, ru, zh'),
          expect.stringContaining('asserted'),
        ],
      },
    ],
    [
      'a filter with nothing after it',
      'ports by:',
      { words: 'ports', notes: [expect.stringContaining('nothing stands after it')] },
    ],
    [
      'a filter after a minus',
      '-by:park ports',
      { words: 'ports', filters: {}, notes: [expect.stringContaining('a minus excludes words')] },
    ],
    ['nothing', '', { words: '', clauses: [], without: [], filters: {}, notes: [] }],
  ])('reads %s', (_case, text, query) => {
    expect(readQuery(text)).toMatchObject(query);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'OR',
      '|',
      '-',
      '"',
      '“',
      '»',
      ':',
      'by:',
      '-"',
      'since:',
      'hedged:yes',
      '(a+)+$',
      '& ! <->',
      '\u0000',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('reads any text, and loses no word', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { words, clauses, without, notes } = readQuery(pieces.join(''));
        const texts = [words, ...[...clauses.flat(), ...without].map(({ text }) => text), ...notes];
        expect(texts.every((text) => typeof text === 'string')).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/u)), (words) => {
        expect(readQuery(words.join(' ')).words).toBe(words.join(' '));
      }),
    );
  });

  it.each([
    ['phrases', '"a b" '],
    ['alternatives', 'a OR '],
    ['exclusions', '-a '],
  ])('takes no more than 30 %s, and says so', (_case, part) => {
    const { clauses, without, notes } = readQuery(`${part.repeat(31)}a`);
    expect([clauses.length, without.length, clauses[0]?.length]).toContain(30);
    expect(notes).toHaveLength(1);
    expect(readQuery(`${part.repeat(29)}a`).notes).toEqual([]);
  });

  it.each([
    ['quotation marks', '"'.repeat(10_001)],
    ['opening marks', '„'.repeat(10_000)],
    ['minuses', '-'.repeat(10_000)],
    ['colons', 'a:'.repeat(5_000)],
    ['ORs', 'a OR '.repeat(2_000)],
  ])('reads many %s to their end', (_case, text) => {
    expect(readQuery(text)).toHaveProperty('words');
  });
});
