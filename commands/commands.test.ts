import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCard } from '../src/adapters/discord/rendering/render-card.ts';
import { composeMessage } from '../src/adapters/slack/rendering/compose-message.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import type { RawOptions } from '../src/commands/command.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { writeText } from '../src/commands/typing/write-text.ts';
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

  it('shows how it goes where something it needs is missing', async () => {
    const needed = Object.values(command.options).some(({ required }) => required);
    const said = writePlainText(await house.run(name, {}));
    expect(said.includes('It is missing.')).toBe(needed);
    if (!needed) return;
    expect(said).toContain(`/help ${name}`);
    for (const options of command.examples.slice(0, 1)) {
      expect(said).toContain(writeText({ command: name, options }, command));
    }
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

describe('/discuss', () => {
  it.each<[string, string, RawOptions]>([
    ['/discuss who benefits in Central Asia', 'discuss', { topic: 'who benefits in Central Asia' }],
    ['/discuss "close the border"', 'discuss', { topic: 'close the border' }],
    ['/discuss open who benefits', 'discuss', { topic: 'who benefits' }],
    ['/discuss vote b', 'discussion vote', { position: 'b' }],
    ['/discuss close 3', 'discussion close', { discussion: '3' }],
    ['/discussion close 3', 'discussion close', { discussion: '3' }],
  ])('%s is /%s, also by the names of before', (typed, command, options) => {
    expect(readText(typed, commands)).toEqual({ invocation: { command, options } });
  });

  it.each([
    ['discuss vote', 'discussion vote'],
    ['discuss open', 'discuss'],
  ])('a button that carries /%s runs /%s', async (before, now) => {
    const { desk, caller } = house;
    const options = before === 'discuss vote' ? { position: 'a' } : { topic: 'gas' };
    const action = { label: 'A', command: before, options, effect: 'tell' } as const;
    const recalled = await desk.recallAction(await desk.keepAction(action), caller);
    expect(recalled).toEqual({ command: now, options, effect: 'tell' });
  });

  it.each(
    commands.flatMap(({ name, formerNames = [] }) => formerNames.map((former) => [former, name])),
  )('/help %s explains /%s', async (former = '', name = '') => {
    expect(await house.run('help', { command: former })).toMatchObject({ title: `/${name}` });
  });

  it('says what it would put to a group where there is none, and keeps nothing', async () => {
    const caller = { place: { adapter: 'console' } } as const;
    const card = await house.run('discuss', { topic: 'china kazakhstan' }, caller);
    expect(card.title).toBe('Two claims that a group can discuss');
    const speakers = card.blocks.flatMap((each) => (each.type === 'quotation' ? each.speaker : []));
    expect(speakers.toSorted()).toEqual(['Dominick Sansone', 'The unsigned author']);
    expect((await house.run('discussion list', {})).kind).toBe('empty');
  });

  it('says so where nothing is opposed', async () => {
    const card = await house.run('discuss', { topic: 'olympic games' });
    expect(card.title).toBe('No two stored claims stand against each other on that');
  });
});

describe('/help', () => {
  it.each([
    ['Discord', renderCard],
    ['Slack', composeMessage],
  ] as const)('fits whole into one message of %s', async (_name, render) => {
    const drawn = JSON.stringify(await render(await house.run('help', {}), house.desk));
    expect(drawn).not.toContain('[…]');
    expect(drawn).not.toContain('Left out');
    for (const { name } of commands) expect(drawn).toContain(`/${name}`);
  });

  it('explains commands that belong together', async () => {
    const card = await house.run('help', { command: 'digest' });
    expect(card).toMatchObject({ kind: 'help', title: '/digest' });
    expect(JSON.stringify(card.blocks)).toContain('/digest deliveries');
    expect(JSON.stringify(card.blocks)).not.toContain('/discuss');
  });

  it('has no heading for examples that are not there', async () => {
    const card = await house.run('help', { command: 'digest mute' });
    expect(JSON.stringify(card.blocks)).not.toContain('Examples');
  });

  it('names an answer that quotes nothing as what it is', async () => {
    const card = await house.run('export', { answer: '/voices' });
    expect(card.title).toBe('The answer as a file');
  });

  it('names the command that was probably meant', async () => {
    const card = await house.run('help', { command: 'claim' });
    expect(JSON.stringify(card.blocks)).toContain('/help claims');
  });

  it('names a command that does not exist', async () => {
    expect(await house.run('help', { command: 'sing' })).toMatchObject({ kind: 'problem' });
  });
});
