import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { InteractionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../commands/callers/caller.ts';
import type { FrontDesk, Invocation } from '../../commands/front-desk.ts';
import type { RecordedCall } from '../../testing/recording-proxy.ts';
import { sampleAnswer } from '../../testing/sample-cards.ts';
import { createSampleDesk, describeAdapter, type Stage } from '../adapter.contract.ts';
import type { Adapter, Log } from '../adapter.ts';
import { createDiscordAdapter } from './discord-adapter.ts';
import { createDiscordPreview } from './discord-preview.ts';
import {
  type DiscordTwin,
  openDiscordStage,
  startDiscordTwin,
} from './stage/discord-stage.contract.ts';

let discord: DiscordTwin;
beforeAll(async () => {
  discord = await startDiscordTwin();
});
afterAll(() => discord.close());

describeAdapter('The Discord adapter', {
  variable: 'DISCORD_TOKEN',
  openStage: (desk) => openDiscordStage(desk, createLog()),
  createRefused: (desk) =>
    Promise.resolve(
      createDiscordAdapter({ token: 'wrong', apiUrl: discord.apiUrl, desk, log: createLog() }),
    ),
});

describe('The Discord adapter, on its own,', () => {
  const asked: [Invocation, Caller][] = [];
  const desk: FrontDesk = {
    ...createSampleDesk(),
    dispatch(invocation, caller) {
      asked.push([invocation, caller]);
      return Promise.resolve(sampleAnswer);
    },
    complete: ({ command, option, typed }) =>
      Promise.resolve([
        { name: `${command} ${option} ${typed}`, value: 'Northland' },
        { name: 'too long to carry', value: 'x'.repeat(101) },
        { name: '@long '.repeat(30), value: 'Southland' },
      ]),
  };
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = createAdapter({ desk });
    await adapter.start();
  });
  afterAll(() => adapter.stop());

  it('says what it is connected to', async () => {
    const another = createAdapter({ desk });
    expect(await another.start()).toMatch(/^Connected to Discord as .+, in 1 server\.$/u);
    await another.stop();
  });

  it('gives Discord the commands once, and not again while they are the same', async () => {
    const log = createLog();
    const another = createAdapter({ desk, log });
    await another.start();
    await another.stop();
    const changed = createAdapter({ desk: { ...desk, commands: [] }, log });
    await changed.start();
    await changed.stop();
    const puts = discord.proxy.calls.filter(({ method }) => method === 'PUT');
    const beside = [
      { name: 'Find claims on this', type: 3 },
      { name: 'Verify this quote', type: 3 },
      { name: 'Collect as answer', type: 3 },
    ];
    expect(puts.map(({ body }) => body)).toMatchObject([
      [{ name: 'claims', contexts: [0, 1, 2], integration_types: [0, 1] }, ...beside],
      beside,
    ]);
    expect(log.lines).toHaveLength(1);
  });

  it('tells the desk what was asked, by whom and where', async () => {
    await runClaims([
      { name: 'about', type: 3, value: 'northland' },
      { name: 'page', type: 4, value: 2 },
    ]);
    const { channelId: channel, userId: person, twin } = discord;
    expect(asked.at(-1)).toMatchObject([
      { command: 'claims', options: { about: 'northland', page: '2' } },
      { person, name: 'ada_park', place: { adapter: 'discord', workspace: twin.guildId, channel } },
    ]);
  });

  it('tells the desk the thread, and its channel', async () => {
    await runClaims([], discord.threadId);
    const { channelId: channel, threadId: thread } = discord;
    expect(asked.at(-1)?.[1].place).toMatchObject({ channel, thread });
  });

  it('acknowledges before it asks the desk, and sends what the preview shows', async () => {
    const call = await runClaims([]);
    const preview = await createDiscordPreview(createSampleDesk()).render(sampleAnswer);
    expect(withoutReferences(call.body)).toMatchObject(withoutReferences(preview) as object);
    const [first] = discord.proxy.calls.filter(({ path }) => path.includes(readToken(call)));
    expect(first?.body).toEqual({ type: 5, data: { flags: 64 } });
  });

  it('offers what fits, within Discord’s limits', async () => {
    const { channelId, userId, twin, proxy } = discord;
    const { token } = await twin.simulateInteraction({
      type: InteractionType.ApplicationCommandAutocomplete,
      channelId,
      userId,
      data: {
        id: '1',
        name: 'claims',
        type: 1,
        options: [{ name: 'about', type: 3, value: 'nor', focused: true }],
      },
    });
    const { body } = await proxy.waitFor(({ path }) => path.includes(token));
    expect(body).toEqual({
      type: 8,
      data: {
        choices: [
          { name: 'claims about nor', value: 'Northland' },
          { name: expect.stringMatching(/^(?:@long )+@long…$/u), value: 'Southland' },
        ],
      },
    });
  });
});

describe('The Discord adapter, when something fails,', () => {
  it('logs a fault once and tells the person', async () => {
    const log = createLog();
    const keepAction = (): Promise<string> => Promise.reject(new Error('The store is gone'));
    const adapter = createAdapter({ desk: { ...createSampleDesk(), keepAction }, log });
    await adapter.start();
    const call = await runClaims([{ name: 'about', type: 3, value: 'x' }]);
    await adapter.stop();
    expect(JSON.stringify(call.body)).toContain('Fault: The answer could not be shown');
    expect(log.lines.filter((line) => line.startsWith('error'))).toEqual([
      'error An answer did not get through to Discord. Error: The store is gone',
    ]);
  });

  it('finishes an answer before it stops', async () => {
    const gate = new EventEmitter();
    const desk: FrontDesk = {
      ...createSampleDesk(),
      async dispatch() {
        gate.emit('asked');
        await once(gate, 'open');
        return sampleAnswer;
      },
    };
    const adapter = createAdapter({ desk });
    await adapter.start();
    const answered = runClaims([]);
    await once(gate, 'asked');
    const stopped = adapter.stop();
    expect(await Promise.race([stopped, setTimeout(500, 'still answering')])).toBe(
      'still answering',
    );
    gate.emit('open');
    await stopped;
    expect(discord.proxy.calls.at(-1)).toEqual(await answered);
  });
});

describe('A shared answer', () => {
  let stage: Stage;
  const languages: (string | undefined)[] = [];
  beforeAll(async () => {
    const desk = createSampleDesk();
    const dispatch: FrontDesk['dispatch'] = (invocation, caller) => {
      languages.push(caller.language);
      return desk.dispatch(invocation, caller);
    };
    stage = await openDiscordStage({ ...desk, dispatch }, createLog());
  });
  afterAll(() => stage.close());

  it('speaks the language of the group, whoever turns its page, and a private one that of its reader', async () => {
    await stage.press(await stage.ask('northland southland'), 'Next page');
    const shared = await stage.press(await stage.ask('northland southland'), 'Share here');
    await stage.press(shared, 'Next page');
    const own = 'en-US';
    expect(languages).toEqual([own, own, own, undefined, undefined]);
  });

  it('keeps who shared it when somebody turns its page', async () => {
    const shared = await stage.press(await stage.ask('northland southland'), 'Share here');
    const turned = await stage.press(shared, 'Next page');
    expect(turned).toMatchObject({ id: shared.id, isPrivate: false, buttons: ['Next page'] });
    expect(turned.text).toMatch(/^Shared by \*\*ada_park\*\*/u);
    expect(turned.text).toContain('Page 2 of 2');
  });
});

function createAdapter({ desk, log = createLog() }: { desk: FrontDesk; log?: Log }): Adapter {
  const { token, apiUrl } = discord;
  return createDiscordAdapter({ token, apiUrl, desk, log });
}

type Option = NonNullable<
  Parameters<DiscordTwin['twin']['simulateSlashCommand']>[0]['options']
>[number];

/** Runs `/claims` and gives the call that answered it. */
async function runClaims(options: Option[], channelId = discord.channelId): Promise<RecordedCall> {
  const { userId, twin, proxy } = discord;
  const user = twin.channel(channelId).user(userId);
  const { token } = await user.runSlashCommand({ name: 'claims', options });
  return proxy.waitFor(({ path }) => path.includes('/webhooks/') && path.includes(token));
}

function readToken({ path }: RecordedCall): string {
  return path.split('/')[5] ?? path;
}

function withoutReferences(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body).replace(/"sample-\d+"/gu, '"sample"'));
}

function createLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const write =
    (level: string) =>
    (message: string, cause: unknown = ''): void => {
      lines.push(`${level} ${message} ${cause}`);
    };
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}
