import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import type { RawOptions } from '../src/commands/command.ts';
import { readText } from '../src/commands/read-text.ts';
import { writeText } from '../src/commands/write-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;

beforeAll(async () => {
  // The examples are what a person tries first, so they are put to what a new checkout comes with.
  house = await buildSampleHouse('shipped');
});

afterAll(() => house.close());

describe.each(
  commands.map((command) => [command.name, command] as const),
)('/%s', (name, command) => {
  it.each(command.examples.map((example) => [example]))('runs its example %j', async (example) => {
    expect((await house.run(name, example)).kind).toMatch(/^(answer|help)$/u);
    const text = writeText({ command: name, options: example }, command);
    expect(readText(text, commands)).toEqual({ invocation: { command: name, options: example } });
  });

  it('fits what Discord takes: names, summaries, numbers', () => {
    expect(name).toMatch(/^[a-z]{1,32}( [a-z]{1,32}){0,2}$/u);
    const summaries = [
      command.summary,
      ...Object.values(command.options).map(({ summary }) => summary),
    ];
    for (const summary of summaries) expect(summary.length).toBeLessThanOrEqual(100);
    expect(Object.keys(command.options).length).toBeLessThanOrEqual(25);
  });

  it('is in the help with every option and example', async () => {
    expect(writePlainText(await house.run('help', {}))).toContain(`/${name}`);
    const page = writePlainText(await house.run('help', { command: name }));
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
    const card = await house.run('claims', raw);
    expect(card.kind).toBe('problem');
    expect(writePlainText(card)).toContain(problem);
  });

  it('names everything that is wrong at once', async () => {
    const card = await house.run('claims', { since: 'soon', page: 'one', colour: 'red' });
    expect(card.blocks).toHaveLength(3);
  });
});

describe('/help', () => {
  it('names a command that does not exist', async () => {
    expect(await house.run('help', { command: 'sing' })).toMatchObject({ kind: 'problem' });
  });
});
