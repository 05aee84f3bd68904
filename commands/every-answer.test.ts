import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type HttpStage,
  openHttpStage,
} from '../src/adapters/discord/stage/http-stage.contract.ts';
import { createSlackAdapter } from '../src/adapters/slack/slack-adapter.ts';
import {
  type CorpusStage,
  openCorpusStage,
} from '../src/adapters/slack/stage/corpus-stage.contract.ts';
import {
  BOT_TOKEN,
  openEmulator,
  openHttpLine,
  SIGNING_SECRET,
} from '../src/adapters/slack/stage/slack-stage.contract.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import type { Command, RawOptions } from '../src/commands/command.ts';
import type { FrontDesk } from '../src/commands/front-desk.ts';
import { writeText } from '../src/commands/typing/write-text.ts';
import { composeInteraction } from '../src/testing/discord-counterpart.ts';
import { findDiscordLimits } from '../src/testing/discord-limits.ts';
import { findSlackFaults } from '../src/testing/slack-schema.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

/** Both platforms say that nothing was answered after that. */
const MOST_MS = 3_000;
/** The most letters that Discord takes in an option. */
const MOST_LETTERS = 6_000;
const MODAL = 9;

interface Case {
  readonly compose: (command: Command) => RawOptions;
  /** Somebody who may nothing asks. */
  readonly isStranger?: true;
  /** What the answer says. */
  readonly says?: (command: Command) => RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  'what is asked for': { compose: ({ examples: [example] }) => example ?? {} },
  'what nothing fits': { compose: (command) => fill(command, 'zzyzx') },
  'an option it has not': {
    compose: () => ({ nonsense: 'x' }),
    says: (command) => (takesAnyName(command) ? /\S/u : /“nonsense/u),
  },
  'somebody who may not': {
    compose: (command) => fill(command, 'zzyzx'),
    isStranger: true,
    says: ({ name, permission }) =>
      permission === undefined || permission === 'own'
        ? /\S/u
        : new RegExp(`You may not run /${name} here`, 'u'),
  },
  'far too much': { compose: (command) => fill(command, 'x'.repeat(MOST_LETTERS)) },
};

const ROWS = Object.entries(CASES).flatMap(([name, each]) =>
  commands.map((command) => [command.name, name, { command, ...each }] as const),
);

const closing: (() => Promise<unknown>)[] = [];
const faults: unknown[] = [];
const log = {
  info() {},
  warn() {},
  error: (_said: string, cause: unknown) => void faults.push(cause),
};
let house: SampleHouse;
let discord: HttpStage;
let slack: CorpusStage;
let isStranger = false;
let asked = 0;

beforeAll(async () => {
  house = await buildSampleHouse('invented');
  const desk = actAs(house.desk);
  discord = await openHttpStage(desk, log);
  const emulator = await openEmulator();
  slack = await openCorpusStage(emulator.url, 'A text.');
  const adapter = createSlackAdapter({
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    apiUrl: slack.apiUrl,
    desk,
    log,
  });
  const line = await openHttpLine(adapter.routes);
  await adapter.start();
  slack.join(line);
  closing.push(line.close, adapter.stop, slack.close, () => emulator.close());
  closing.push(discord.close, house.close);
});

afterAll(async () => {
  for (const close of closing) await close();
});

/** Whoever asks may do everything, or nothing; and each is another one, so that nobody has to wait. */
function actAs(desk: FrontDesk): FrontDesk {
  const person = (caller: Caller): Caller =>
    isStranger
      ? {
          ...caller,
          person: `stranger-${asked++}`,
          managesPlace: async () => false,
          hasRole: async () => false,
        }
      : { ...caller, isHost: true };
  return {
    ...desk,
    ask: (text, caller, extras) => desk.ask(text, person(caller), extras),
    dispatch: (invocation, caller, extras) => desk.dispatch(invocation, person(caller), extras),
    findForm: (text, caller) => desk.findForm(text, person(caller)),
  };
}

/** Each option that takes words, and is asked for or takes what is typed without a name, set to the same. */
function fill({ options }: Command, value: string): RawOptions {
  const taking = Object.entries(options).filter(
    ([, { kind, required, rest }]) => kind !== 'file' && (required || rest),
  );
  return Object.fromEntries(taking.map(([name]) => [name, value]));
}

function takesAnyName({ options }: Command): boolean {
  return Object.values(options).some(({ marks }) => marks === 'any');
}

describe('every command at Discord', () => {
  it.each(
    ROWS,
  )('/%s, given %s, is acknowledged once and in time, and answered with what Discord takes', async (_name, _case, row) => {
    isStranger = row.isStranger ?? false;
    const interaction = composeCommand(row.command, row.compose(row.command));
    const { id, token } = interaction;
    const startMs = performance.now();
    const acknowledged = Object(await discord.post(interaction));
    expect(performance.now() - startMs).toBeLessThan(MOST_MS);
    expect(findDiscordLimits(acknowledged.data ?? {})).toEqual([]);
    if (acknowledged.type === MODAL) return;
    expect(acknowledged).toMatchObject({ type: 5, data: { flags: 64 } });
    const { calls, waitFor } = discord.counterpart.proxy;
    const isAnswer = ({ path }: { path: string }) => path.includes(`/${token}/messages/`);
    const { body, status } = await waitFor(isAnswer);
    expect(status).toBe(200);
    expect(findDiscordLimits(body)).toEqual([]);
    expect(JSON.stringify(body)).toMatch(row.says?.(row.command) ?? /"content":"### [^"]+"/u);
    expect(calls.filter(isAnswer)).toHaveLength(1);
    expect(calls.filter(({ path }) => path.includes(`/interactions/${id}/`))).toEqual([]);
  });
});

describe('every command at Slack', () => {
  it.each(
    ROWS,
  )('/%s, given %s, is acknowledged once and in time, and answered with what Slack takes', async (name, _case, row) => {
    isStranger = row.isStranger ?? false;
    const typed = writeText({ command: name, options: row.compose(row.command) }, row.command);
    const [answers, acknowledged] = [slack.listAnswers().length, slack.acknowledged.length];
    const { message, text, form } = await slack.type(`/readout ${typed.slice(1)}`);
    const [{ status, ms } = { status: 0, ms: MOST_MS }, ...twice] =
      slack.acknowledged.slice(acknowledged);
    expect({ status, twice }).toEqual({ status: 200, twice: [] });
    expect(ms).toBeLessThan(MOST_MS);
    if (form !== undefined) return;
    expect(findSlackFaults(message)).toEqual([]);
    expect(message['response_type']).toBe('ephemeral');
    expect(text).toMatch(row.says?.(row.command) ?? /\S/u);
    expect(slack.listAnswers()).toHaveLength(answers + 1);
  });
});

describe('all of it', () => {
  it('has met no fault, and sent nothing that a platform would refuse', () => {
    expect(faults).toEqual([]);
    expect([...discord.findFaults(), ...slack.findFaults()]).toEqual([]);
  });
});

/** A command as Discord sends it: its words are groups and subcommands. */
function composeCommand({ name, options: table }: Command, given: RawOptions) {
  const [first = '', ...below] = name.split(' ');
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
