import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePlainText } from '../../card/plain-text.ts';
import { defineCommand } from '../define-command.ts';
import { choice, prose, query, required, rest, words } from '../options/options.ts';
import { readText } from './read-text.ts';
import { writeText } from './write-text.ts';

const run = async () => ({ kind: 'answer', title: '', blocks: [], actions: [] }) as const;
const claims = defineCommand({
  name: 'claims',
  summary: 'Finds claims',
  options: {
    about: rest(words('Words')),
    by: words('Speaker'),
    since: words('Day'),
    voice: choice('Voice', ['quoted', 'denied']),
  },
  examples: [],
  run,
});
const ping = defineCommand({ name: 'ping', summary: 'Pings', options: {}, examples: [], run });
const search = defineCommand({
  ...claims,
  name: 'search',
  options: { about: query(rest(words('Query')), ['stance', 'like']), by: words('Speaker') },
  run,
});
const family = ['corpus add', 'corpus feed add', 'corpus feed list'].map((name) =>
  defineCommand({ ...ping, name, options: { article: rest(prose('Article')) }, run }),
);
const compare = defineCommand({
  name: 'compare',
  summary: 'Compares',
  options: { a: required(words('One')), b: required(words('Other')), topic: rest(words('Topic')) },
  examples: [],
  run,
});
const commands = [claims, ping, search, ...family, compare];

function read(text: string): unknown {
  const result = readText(text, commands);
  return 'invocation' in result ? result.invocation.options : writePlainText(result.problem);
}

describe('readText', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'words in any order',
      '/claims china by:park kazakhstan',
      { about: 'china kazakhstan', by: 'park' },
    ],
    [
      'words for each required option, then the rest',
      '/compare "ada park" china gas tariffs',
      { a: 'ada park', b: 'china', topic: 'gas tariffs' },
    ],
    [
      'a required option by its name among others without',
      '/compare a:x china gas',
      { a: 'x', b: 'china', topic: 'gas' },
    ],
    ['fewer words than required options', '/compare china', { a: 'china' }],
    ['no slash', 'claims china', { about: 'china' }],
    ['the name of the bot before', '/readout claims china', { about: 'china' }],
    ['quoted values', '/claims by:"ada park" x', { about: 'x', by: 'ada park' }],
    [
      'quotation marks that a phone types',
      '/claims by:“ada park” x',
      { about: 'x', by: 'ada park' },
    ],
    [
      'typographic marks in a quoted value',
      '/claims by:"he said “no” today" x',
      { about: 'x', by: 'he said “no” today' },
    ],
    [
      'straight marks in a value that a phone quoted',
      '/claims by:“he said "no" today” x',
      { about: 'x', by: 'he said "no" today' },
    ],
    [
      'typographic marks in the same, and an option behind them',
      '/claims by:“he said “no” today” since:“2022”',
      { by: 'he said “no” today', since: '2022' },
    ],
    [
      'a query with a quotation in a phrase',
      '/search like:"he said “no” today" stance:neutral',
      { about: 'like:"he said “no” today" stance:neutral' },
    ],
    ['a value after a blank', '/claims since: 2022', { since: '2022' }],
    ['an option in capitals', '/claims BY:park', { by: 'park' }],
    ['words that are no option in quotation marks', '/claims "foo:bar"', { about: 'foo:bar' }],
    ['an address as words', '/claims https://river.example', { about: 'https://river.example' }],
    ['nothing at all', '/claims', {}],
    [
      'a query with its marks and names',
      '/search "will open" -rain by:park stance:neutral -"heavy snow" stance: neutral',
      { about: '"will open" -rain stance:neutral -"heavy snow" stance: neutral', by: 'park' },
    ],
    ['an apostrophe as a letter', "/claims Kazakhstan's", { about: "Kazakhstan's" }],
  ])('takes %s', (_case, text, options) => {
    expect(read(text)).toEqual(options);
  });

  it.each<[string, string, string]>([
    ['an unknown option and what was meant', '/claims sinse:2022', 'Did you mean “since:”?'],
    ['an unknown option and those there are', '/claims colour:red', 'about:, by:, since:, voice:'],
    ['an option given twice', '/claims by:a by:b', 'given twice'],
    ['a quotation mark that is not closed', '/claims by:"ada park', 'not closed'],
    ['an unknown command and what was meant', '/claim china', 'Did you mean /claims?'],
    ['words where none are taken', '/ping hello', 'takes no words'],
    ['an option where the command belongs', 'by:park claims', 'A command comes first'],
  ])('names %s', (_case, text, problem) => {
    expect(read(text)).toContain(problem);
  });

  it.each<[string, string, string, Record<string, string>]>([
    [
      'words alone',
      'china kazakhstan by:park',
      'Search for these words',
      { about: 'china kazakhstan', by: 'park' },
    ],
    [
      'words behind a slash',
      '/readout /china gas',
      'Search for these words',
      { about: 'china gas' },
    ],
    ['quoted words', '"trade talks"', 'Search for these words', { about: 'trade talks' }],
    ['a name that is nearly right', '/clams china', 'Yes, /claims', { about: 'china' }],
    ['one of several words', 'korpus add a.txt', 'Yes, /corpus add', { article: 'a.txt' }],
  ])('offers what %s may have meant', (_case, text, label, options) => {
    const result = readText(text, commands);
    expect('problem' in result && result.problem.actions).toMatchObject([{ label, options }]);
  });

  it.each([
    ['no words', '/'],
    ['a name that takes none', '/pingg now'],
    ['an option that nobody knows', 'china colour:red'],
    ['a family', '/corpus'],
  ])('offers nothing for %s', (_case, text) => {
    const result = readText(text, commands);
    expect('problem' in result && result.problem.actions).toEqual([]);
  });

  it.each([
    ['/corpus add https://a.example', 'corpus add', { article: 'https://a.example' }],
    ['/readout corpus feed add x', 'corpus feed add', { article: 'x' }],
    ['CORPUS Feed List', 'corpus feed list', {}],
    ['/corpus add feed list', 'corpus add', { article: 'feed list' }],
    ['/corpus add "feed"', 'corpus add', { article: 'feed' }],
  ])('takes the longest name that %s begins with', (text, command, options) => {
    expect(readText(text, commands)).toEqual({ invocation: { command, options } });
  });

  it.each([
    ['/corpus', 'Its commands are /corpus add, /corpus feed add, /corpus feed list.'],
    ['/corpus feed', '/corpus feed add'],
    ['/corpus fead add', 'Its commands are'],
    ['/korpus add x', 'Did you mean /corpus add?'],
    [
      '/corpuses',
      'Did you mean /corpus? The commands are /claims, /ping, /search, /corpus, /compare.',
    ],
  ])('names the commands that %s could be', (text, problem) => {
    expect(read(text)).toContain(problem);
  });

  it('reads back what writeText writes', () => {
    const value = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    const options = fc.record({ about: value, by: value, since: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(options, (raw) => {
        const text = writeText({ command: 'claims', options: raw }, claims);
        expect(read(text)).toEqual({ ...raw });
      }),
    );
  });

  it('reads hundreds of thousands of words: time that grows with their square would be minutes', () => {
    const text = `/claims ${'a '.repeat(400_000)}`;
    expect(readText(text, commands)).toHaveProperty('invocation');
  });

  it('throws on no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readText(`/claims ${text}`, commands)).toBeDefined();
      }),
    );
  });
});
