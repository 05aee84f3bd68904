import { describe, expect, it } from 'vitest';
import type { Briefing } from '../src/briefing/briefing.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import type { RawOptions } from '../src/commands/command.ts';
import { readText } from '../src/commands/read-text.ts';
import { writeText } from '../src/commands/write-text.ts';
import { commands } from './index.ts';

const briefing: Briefing = {
  findClaims: (query) =>
    Promise.resolve({
      actors: [],
      words: query.about ?? '',
      relaxed: false,
      claims: 1,
      articles: 1,
      page: query.page,
      pages: 1,
      findings: [],
    }),
  findArticle: () => Promise.resolve(undefined),
  completeAbout: async () => [],
  completeSpeakers: async () => [],
  completeOutlets: async () => [],
  countCorpus: () => Promise.resolve({ articles: 1, abstracts: 4, claims: 99 }),
};

function run(name: string, raw: RawOptions) {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  return command.run(raw, { briefing, commands });
}

describe.each(
  commands.map((command) => [command.name, command] as const),
)('/%s', (name, command) => {
  it.each(command.examples.map((example) => [example]))('runs its example %j', async (example) => {
    expect((await run(name, example)).kind).toMatch(/^(answer|help)$/u);
    const text = writeText({ command: name, options: example }, command);
    expect(readText(text, commands)).toEqual({ invocation: { command: name, options: example } });
  });

  it('fits what Discord takes: names, summaries, numbers', () => {
    expect(name).toMatch(/^[a-z]{1,32}$/u);
    const summaries = [
      command.summary,
      ...Object.values(command.options).map(({ summary }) => summary),
    ];
    for (const summary of summaries) expect(summary.length).toBeLessThanOrEqual(100);
    expect(Object.keys(command.options).length).toBeLessThanOrEqual(25);
  });

  it('is in the help with every option and example', async () => {
    expect(writePlainText(await run('help', {}))).toContain(`/${name}`);
    const page = writePlainText(await run('help', { command: name }));
    for (const option of Object.keys(command.options)) expect(page).toContain(`${option}:`);
    for (const example of command.examples) {
      expect(page).toContain(writeText({ command: name, options: example }, command));
    }
  });
});

describe('/claims', () => {
  it.each<[string, RawOptions, string]>([
    ['nothing to look for', {}, 'Say what to look for'],
    ['a page alone', { page: '2' }, 'Say what to look for'],
    [
      'a month that does not exist',
      { about: 'x', since: '2022-13' },
      'since: “2022-13” is no date',
    ],
    [
      'a voice that does not exist',
      { about: 'x', voice: 'loud' },
      'asserted, quoted, reported, denied',
    ],
    ['blanks', { about: ' \u0000 ' }, 'about: It is empty'],
    ['10,000 characters', { about: 'x'.repeat(10_000) }, 'It has 10,000 characters'],
    ['page 0', { about: 'x', page: '0' }, 'no whole number from 1'],
  ])('names %s', async (_case, raw, problem) => {
    const card = await run('claims', raw);
    expect(card.kind).toBe('problem');
    expect(writePlainText(card)).toContain(problem);
  });

  it('names everything that is wrong at once', async () => {
    const card = await run('claims', { since: 'soon', page: 'one', colour: 'red' });
    expect(card.blocks).toHaveLength(3);
  });
});

describe('/help', () => {
  it('names a command that does not exist', async () => {
    expect(await run('help', { command: 'sing' })).toMatchObject({ kind: 'problem' });
  });
});
