import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import type { Command } from '../src/commands/command.ts';
import type { FrontDesk } from '../src/commands/front-desk.ts';
import { listFields } from '../src/commands/options/form.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

/** What every modal of Discord has room for. */
const MOST_FIELDS = 5;
const faults: unknown[] = [];
const closing: (() => Promise<unknown>)[] = [];
let house: SampleHouse;
let stage: CorpusStage;

beforeAll(async () => {
  house = await buildSampleHouse('invented');
  const emulator = await openEmulator();
  stage = await openCorpusStage(emulator.url, 'A text.');
  stage.isManager = true;
  const adapter = createSlackAdapter({
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    apiUrl: stage.apiUrl,
    desk: neverWait(house.desk),
    log: { info() {}, warn() {}, error: (_message, cause) => void faults.push(cause) },
  });
  const line = await openHttpLine(adapter.routes);
  await adapter.start();
  stage.join(line);
  closing.push(line.close, adapter.stop, stage.close, () => emulator.close(), house.close);
});

afterAll(async () => {
  for (const close of closing) await close();
});

/** One person asks all of it, faster than a person may. */
function neverWait(desk: FrontDesk): FrontDesk {
  const speed = (caller: Caller): Caller => ({ ...caller, isHost: true });
  return {
    ...desk,
    ask: (text, caller, extras) => desk.ask(text, speed(caller), extras),
    dispatch: (invocation, caller, extras) => desk.dispatch(invocation, speed(caller), extras),
  };
}

const asking = commands.filter(({ form }) => form !== undefined);

/** What fields take that do not take any word. */
const WORDS: Readonly<Record<string, string>> = {
  url: 'https://river.example/feed',
  due: 'friday',
};

/** What each field of a command's form takes, as its example has it. */
function fillFields({ name, form = [], examples: [example = {}] }: Command) {
  const fields = listFields({ command: name, options: {}, fields: form }, commands);
  return Object.fromEntries(
    fields.map(({ name: field, option: { kind, choices, required } }) => {
      if (kind === 'file') {
        const sent = { name: 'a.txt', url_private: stage.fileUrl('a.txt'), mimetype: 'text/plain' };
        return [field, required ? [sent] : []];
      }
      const made = choices?.[0] ?? (kind === 'integer' ? '1' : (WORDS[field] ?? 'river'));
      return [field, example[field] ?? (required ? made : null)];
    }),
  );
}

describe('every form of a command', () => {
  it.each(asking)('of /$name asks for all that is needed, and fits everywhere', (command) => {
    const { form = [], options } = command;
    const needed = Object.keys(options).filter((name) => options[name]?.required);
    expect(form).toEqual(expect.arrayContaining(needed));
    expect(Object.keys(options)).toEqual(expect.arrayContaining([...form]));
    expect(form.length).toBeLessThanOrEqual(MOST_FIELDS);
  });

  it('is there for every command that does not run without options', () => {
    const needy = commands.filter(({ options }) =>
      Object.values(options).some(({ required }) => required),
    );
    expect(needy.filter(({ form }) => form === undefined)).toEqual([]);
  });
});

describe('a bare command at Slack', () => {
  it.each(asking)('/readout $name opens its form, and runs when it is sent', async (command) => {
    const asked = await stage.type(`/readout ${command.name}`);
    const { blocks } = Object(asked.form);
    expect(blocks.map((block: object) => Object(block)['block_id'])).toEqual(command.form);
    const answer = await stage.send(asked, fillFields(command));
    if ('errors' in answer) throw new Error(JSON.stringify(answer.errors));
    expect(answer.text).toMatch(/\S/u);
    expect(answer.text).not.toMatch(/^Fault|not known any more|could not be read/u);
  });

  it.each(
    commands.filter(({ form }) => form === undefined),
  )('/readout $name answers at once', async (command) => {
    const { form, text } = await stage.type(`/readout ${command.name}`);
    expect(form).toBeUndefined();
    expect(text).toMatch(/\S/u);
  });

  it('/readout lets choose among all, and opens the form of what is chosen', async () => {
    const chooser = await stage.type('/readout');
    const values = JSON.stringify(chooser.form).match(/(?<="value":")[^"]+/gu);
    expect(values?.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
    const form = await stage.send(chooser, { command: 'verify' });
    expect(form).toMatchObject({ form: { callback_id: 'readout-form' } });
    if ('errors' in form) throw new Error('The list stays open.');
    const answer = await stage.send(form, { sentence: 'The ferry will sail again', by: null });
    expect(answer).toMatchObject({ message: { response_type: 'ephemeral' } });
    expect(answer).toMatchObject({ text: expect.stringContaining('ound') });
  });

  it('/readout runs at once what is chosen and asks for nothing', async () => {
    const answer = await stage.send(await stage.type('/readout'), { command: 'help' });
    expect(answer).toMatchObject({ text: expect.stringContaining('What Readout can do') });
  });

  it('/readout help gives the help', async () => {
    expect((await stage.type('/readout help')).text).toContain('What Readout can do');
  });

  it('shows nothing that Slack would refuse, and meets no fault', () => {
    expect(stage.findFaults()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
