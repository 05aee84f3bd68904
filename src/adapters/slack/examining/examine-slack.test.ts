import type { Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { BOT_TOKEN, openEmulator, REFUSED_TOKEN } from '../stage/slack-stage.contract.ts';
import { examineSlack } from './examine-slack.ts';

const { commands } = createSampleDesk();
let emulator: Emulator;
let relay: Awaited<ReturnType<typeof serveLocally>>;
let scopes = '';

beforeAll(async () => {
  emulator = await openEmulator();
  // The emulator tells no scopes and opens no sockets: Slack does both.
  relay = await serveLocally((request, response) => {
    const isSocket = request.url?.endsWith('/apps.connections.open') === true;
    const answer = isSocket
      ? Promise.resolve({ ok: true, url: 'wss://127.0.0.1/' })
      : fetch(`${emulator.url}${request.url}`, {
          method: 'POST',
          headers: { authorization: request.headers.authorization ?? '' },
        }).then((reply): Promise<unknown> => reply.json());
    void answer.then((body) => {
      response.setHeader('content-type', 'application/json');
      if (scopes !== '') response.setHeader('x-oauth-scopes', scopes);
      response.end(JSON.stringify(body));
    });
  });
});
afterAll(async () => {
  await relay.close();
  await emulator.close();
});

type Options = Parameters<typeof examineSlack>[0];

function examine(more: Partial<Options> = {}) {
  return examineSlack({
    botToken: BOT_TOKEN,
    signingSecret: undefined,
    appToken: 'xapp-good',
    apiUrl: `${relay.url}/api/`,
    publicUrl: undefined,
    commands,
    now: () => new Date(),
    installer: undefined,
    installations: { findToken: () => Promise.resolve(BOT_TOKEN) },
    places: [],
    ...more,
  });
}

describe('examineSlack', () => {
  it('finds all good where all is', async () => {
    scopes =
      'commands,chat:write,files:read,files:write,im:write,users:read,usergroups:read,channels:read,groups:read,channels:history,groups:history,im:history,mpim:history,extra';
    expect((await examine()).map(({ about, state }) => `${about} ${state}`)).toEqual([
      'Slack: bot token good',
      'Slack: scopes good',
      'Slack: clock good',
      'Slack: socket good',
    ]);
  });

  it('notices a clock that is off: Slack’s requests would be refused', async () => {
    const found = await examine({ now: () => new Date(Date.now() + 600_000) });
    const clock = found.find(({ about }) => about === 'Slack: clock');
    expect(clock).toMatchObject({ state: 'fault', advice: expect.stringContaining('NTP') });
    expect(clock?.says).toMatch(/clock is \d{3} seconds off/u);
  });

  it('names a scope that is missing, and where to add it', async () => {
    scopes = 'chat:write';
    const [, found] = await examine();
    expect(found).toMatchObject({ state: 'fault' });
    expect(found?.says).toContain('commands');
    expect(found?.advice).toContain('Reinstall to Workspace');
  });

  it.each<[string, Partial<Options>, string, string]>([
    [
      'a bot token that is refused',
      { botToken: REFUSED_TOKEN },
      'Slack refused SLACK_BOT_TOKEN.',
      'Copy the bot user token (xoxb-…) from “OAuth & Permissions”',
    ],
    [
      'a bot token that is none',
      { botToken: 'xoxb é' },
      'SLACK_BOT_TOKEN is no token.',
      'Copy the bot user token (xoxb-…) from “OAuth & Permissions”',
    ],
    [
      'an address where nobody is',
      { apiUrl: 'http://127.0.0.1:9/api/' },
      'Slack cannot be reached.',
      'Check the network, and SLACK_API_URL if it is set',
    ],
    [
      'that no request can come',
      { appToken: undefined },
      'Neither SLACK_APP_TOKEN nor',
      '“Basic Information”: take an app-level token for Socket Mode, or the signing secret',
    ],
    [
      'that Slack does not know where to',
      { appToken: undefined, signingSecret: 'secret' },
      'Slack does not know where to send',
      'Set PUBLIC_URL to the address of this Readout',
    ],
    [
      'that it is not set up',
      { botToken: undefined },
      'It is not set up.',
      'Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for many workspaces',
    ],
    [
      'what installing lacks',
      { botToken: undefined, installer: { missing: ['PUBLIC_URL'], installed: 0, lost: [] } },
      'PUBLIC_URL is missing',
      '.env.example says where each stands',
    ],
  ])('names %s', async (_case, more, says, advice) => {
    scopes = '';
    const found = await examine(more);
    const named = found.find((each) => each.says.includes(says));
    expect(named?.advice).toContain(advice);
  });

  it('says where requests over the web are expected', async () => {
    const web = { appToken: undefined, signingSecret: 's', publicUrl: 'https://readout.example' };
    expect((await examine(web)).at(-1)).toMatchObject({
      state: 'good',
      says: "Slack's requests are expected at https://readout.example/slack/events.",
    });
  });
});
