import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordingProxy, startRecordingProxy } from '../../../testing/recording-proxy.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import type { Diagnosis } from '../../adapter.ts';
import { describeDiscordCommands } from '../registering/describe-commands.ts';
import { type DiscordTwin, startDiscordTwin } from '../stage/discord-stage.contract.ts';
import { examineDiscord } from './examine-discord.ts';

const { commands } = createSampleDesk();
let discord: DiscordTwin;
let proxy: RecordingProxy;
let guilds: readonly object[] = [];
let known: readonly object[] = [];

beforeAll(async () => {
  discord = await startDiscordTwin();
  // The twin lists no servers of a bot.
  proxy = await startRecordingProxy(new URL(discord.apiUrl).origin, ({ path }) => {
    if (path.endsWith('/users/@me/guilds')) return { status: 200, answer: guilds };
    return path.endsWith('/commands') ? { status: 200, answer: known } : undefined;
  });
});
afterAll(async () => {
  await proxy.close();
  await discord.close();
});

function examine(more: Partial<Parameters<typeof examineDiscord>[0]> = {}) {
  return examineDiscord({
    token: discord.token,
    apiUrl: `${proxy.origin}/api`,
    commands,
    now: () => new Date(),
    publicKey: undefined,
    publicUrl: undefined,
    places: [],
    ...more,
  });
}

function listStates(found: readonly Diagnosis[]): readonly string[] {
  return found.map(({ about, state }) => `${about} ${state}`);
}

describe('examineDiscord', () => {
  it('finds all good where all is', async () => {
    guilds = [{ id: '1' }];
    known = describeDiscordCommands(commands);
    expect(listStates(await examine())).toEqual([
      'Discord: token good',
      'Discord: clock good',
      'Discord: intents good',
      'Discord: commands good',
      'Discord: requests good',
      'Discord: servers good',
    ]);
  });

  it('says where to click for a bot without servers and commands', async () => {
    guilds = [];
    known = [];
    const found = await examine();
    expect(found[3]).toMatchObject({ state: 'warning' });
    expect(found[3]?.says).toContain(`/${commands[0]?.name.split(' ')[0]}`);
    expect(found[5]?.advice).toContain('https://discord.com/oauth2/authorize?client_id=');
  });

  it('says which privileged intents may be switched off, and where', async () => {
    const application = { id: '7', name: 'Readout', flags: (1 << 19) | (1 << 14) };
    const portal = await startRecordingProxy(new URL(discord.apiUrl).origin, ({ path }) =>
      path.endsWith('/applications/@me')
        ? { status: 200, answer: application }
        : { status: 200, answer: [] },
    );
    const found = await examine({ apiUrl: `${portal.origin}/api` });
    await portal.close();
    expect(found.find(({ about }) => about === 'Discord: intents')).toEqual({
      about: 'Discord: intents',
      state: 'good',
      says: 'Readout needs none of the privileged intents; “Server Members Intent” and “Message Content Intent” may be switched off.',
      advice:
        'Open https://discord.com/developers/applications/7/bot, “Privileged Gateway Intents”.',
    });
  });

  it('notices a clock that is off', async () => {
    const [, clock] = await examine({ now: () => new Date(Date.now() + 600_000) });
    expect(clock).toMatchObject({ state: 'fault' });
    expect(clock?.says).toMatch(/clock is \d{3} seconds off/u);
  });

  it.each<
    [string, () => Partial<Parameters<typeof examineDiscord>[0]>, Partial<Diagnosis>, string]
  >([
    [
      'a token that is refused',
      () => ({ token: 'wrong' }),
      { says: 'Discord refuses DISCORD_TOKEN.' },
      '“Bot”, “Reset Token”, and set DISCORD_TOKEN to the new one.',
    ],
    [
      'a token that is none',
      () => ({ token: 'a\nb' }),
      { says: 'Discord refuses DISCORD_TOKEN.' },
      '“Bot”, “Reset Token”, and set DISCORD_TOKEN to the new one.',
    ],
    [
      'an address where nobody is',
      () => ({ apiUrl: 'http://127.0.0.1:9/api' }),
      { says: 'Discord cannot be reached.' },
      'Correct DISCORD_API_URL, or take it away to reach Discord itself.',
    ],
    [
      'that it is not set up',
      () => ({ token: undefined }),
      { state: 'absent' },
      'Set DISCORD_TOKEN: README.md, “To Discord”, leads there.',
    ],
  ])('names %s', async (_case, more, diagnosis, advice) => {
    const found = await examine(more());
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(diagnosis);
    expect(found[0]?.advice).toContain(advice);
  });
});
