import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderTerminal } from '../src/adapters/console/render-card.ts';
import { composeModal } from '../src/adapters/discord/incoming/compose-modal.ts';
import { renderCard } from '../src/adapters/discord/rendering/render-card.ts';
import {
  type HttpStage,
  openHttpStage,
} from '../src/adapters/discord/stage/http-stage.contract.ts';
import { composeMessage } from '../src/adapters/slack/rendering/compose-message.ts';
import type { Card } from '../src/card/card.ts';
import type { Command, RawOptions } from '../src/commands/command.ts';
import { composeInteraction } from '../src/testing/discord-counterpart.ts';
import { findDiscordLimits } from '../src/testing/discord-limits.ts';
import { findSlackFaults } from '../src/testing/slack-schema.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
let stage: HttpStage;

beforeAll(async () => {
  house = await buildSampleHouse('invented');
  stage = await openHttpStage(house.desk, { info() {}, warn() {}, error() {} });
});

afterAll(async () => {
  await stage.close();
  await house.close();
});

/** Options for each case: what every command is asked. */
const CASES: Readonly<Record<string, (command: Command) => RawOptions>> = {
  'its example': ({ examples: [example = {}] }) => example,
  'what nothing fits': (command) => fill(command, 'zzyzx'),
  'an option it has not': () => ({ nonsense: 'x' }),
  'far too much': (command) => fill(command, 'x'.repeat(200_000)),
  nothing: () => ({}),
};

/** Each option that takes words, and is asked for or takes what is typed without a name, set to the same. */
function fill({ options }: Command, value: string): RawOptions {
  const taking = Object.entries(options).filter(
    ([, { kind, required, rest }]) => kind !== 'file' && (required || rest),
  );
  return Object.fromEntries(taking.map(([name]) => [name, value]));
}

const ROWS = commands.flatMap((command) =>
  Object.entries(CASES).map(([name, compose]) => [command.name, name, compose(command)] as const),
);

describe('every command', () => {
  it.each(ROWS)('/%s given %s gives what each platform takes', async (name, _case, options) => {
    const { desk } = house;
    const card = await desk.dispatch({ command: name, options }, house.caller);
    expect(card.kind).not.toBe('fault');
    expect(await findFaults(card)).toEqual([]);
  });

  it.each(
    commands.filter(({ permission }) => permission !== undefined && permission !== 'own'),
  )('/$name tells who may not run it who may', async (command) => {
    const { isHost: _isHost, ...person } = house.caller;
    const invocation = { command: command.name, options: {} };
    const card = await house.desk.dispatch(invocation, {
      ...person,
      managesPlace: async () => false,
    });
    expect(card).toMatchObject({ kind: 'problem', title: `You may not run /${command.name} here` });
    expect(await findFaults(card)).toEqual([]);
  });
});

describe('every command at Discord', () => {
  it.each(
    commands.filter(({ form }) => form !== undefined),
  )('/$name has a form that Discord takes, and opens it where nothing else is given', async (command) => {
    const { form: fields = [], options } = command;
    const form = { command: command.name, options: {}, fields };
    const modal = composeModal(form, '2a0000000000000000', { commands, language: 'ru' });
    expect(findDiscordLimits(modal)).toEqual([]);
    const isAsked = Object.values(options).some(
      ({ required, kind }) => required && kind !== 'prose',
    );
    // Discord lets nobody leave out what is asked for.
    if (isAsked) return;
    const { type, data } = Object(await stage.post(composeCommand(command.name, {})));
    const isOpen = command.permission === undefined || command.permission === 'own';
    expect(type).toBe(isOpen ? 9 : 5);
    if (isOpen) expect(data.components).toHaveLength(fields.length);
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.findFaults()).toEqual([]);
  });
});

async function findFaults(card: Card): Promise<readonly string[]> {
  const drawn = await renderCard(card, house.desk);
  return [
    ...findDiscordLimits({ ...drawn, allowed_mentions: { parse: [] } }),
    ...findSlackFaults(await composeMessage(card, house.desk)),
    ...(renderTerminal(card, commands).trim() === '' ? ['the terminal shows nothing'] : []),
  ];
}

/** A command as Discord sends it: its words are groups and subcommands. */
function composeCommand(name: string, given: RawOptions) {
  const [first = '', ...below] = name.split(' ');
  const table = commands.find((each) => each.name === name)?.options ?? {};
  const values = Object.entries(given).map(([option, value]) =>
    table[option]?.kind === 'integer'
      ? { name: option, type: 4, value: 1 }
      : { name: option, type: 3, value },
  );
  const options = below.reduceRight<readonly object[]>(
    (inner, word, at) => [{ name: word, type: at === below.length - 1 ? 1 : 2, options: inner }],
    values,
  );
  return composeInteraction(2, { id: '9', name: first, type: 1, options });
}
