import type { Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveLocally } from '../../testing/slack-counterpart.ts';
import { createSampleDesk } from '../adapter.contract.ts';
import { examineSlack } from './examine-slack.ts';
import { BOT_TOKEN, openEmulator, REFUSED_TOKEN } from './slack-stage.contract.ts';

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
    ...more,
  });
}

describe('examineSlack', () => {
  it('finds all good where all is', async () => {
    scopes =
      'commands,chat:write,files:read,files:write,im:write,users:read,channels:history,groups:history,extra';
    expect((await examine()).map(({ about, state }) => `${about} ${state}`)).toEqual([
      'Slack: bot token good',
      'Slack: scopes good',
      'Slack: socket good',
    ]);
  });

  it('names a scope that is missing, and where to add it', async () => {
    scopes = 'chat:write';
    const [, found] = await examine();
    expect(found).toMatchObject({ state: 'fault' });
    expect(found?.says).toContain('commands');
    expect(found?.advice).toContain('Reinstall to Workspace');
  });

  it.each<[string, Partial<Options>, string]>([
    ['a bot token that is refused', { botToken: REFUSED_TOKEN }, 'Slack refused SLACK_BOT_TOKEN.'],
    ['a bot token that is none', { botToken: 'xoxb é' }, 'SLACK_BOT_TOKEN is no token.'],
    [
      'an address where nobody is',
      { apiUrl: 'http://127.0.0.1:9/api/' },
      'Slack cannot be reached.',
    ],
    ['that no request can come', { appToken: undefined }, 'Neither SLACK_APP_TOKEN nor'],
    [
      'that Slack does not know where to',
      { appToken: undefined, signingSecret: 'secret' },
      'Slack does not know where to send',
    ],
    ['that it is not set up', { botToken: undefined }, 'It is not set up.'],
  ])('names %s', async (_case, more, says) => {
    scopes = '';
    const found = await examine(more);
    const named = found.find((each) => each.says.startsWith(says) || each.says.includes(says));
    expect(named?.advice).toBeTruthy();
  });

  it('says where requests over the web are expected', async () => {
    const web = { appToken: undefined, signingSecret: 's', publicUrl: 'https://readout.example' };
    expect((await examine(web)).at(-1)).toMatchObject({
      state: 'good',
      says: "Slack's requests are expected at https://readout.example/slack/events.",
    });
  });
});
