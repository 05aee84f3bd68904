import { afterAll, describe, expect, it } from 'vitest';
import { serveLocally } from '../../testing/slack-counterpart.ts';
import { createSampleDesk, describeAdapter } from '../adapter.contract.ts';
import { createSlackAdapter, type SlackOptions } from './slack-adapter.ts';
import {
  BOT_TOKEN,
  openEmulator,
  openHttpLine,
  openStage,
  REFUSED_TOKEN,
  SIGNING_SECRET,
} from './stage/slack-stage.contract.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const emulator = await openEmulator();
afterAll(() => emulator.close());

const options: SlackOptions = {
  botToken: BOT_TOKEN,
  signingSecret: SIGNING_SECRET,
  apiUrl: `${emulator.url}/api`,
  desk: createSampleDesk(),
  log,
};

// `emulate` plays the Web API. It sends no commands and no presses, so the stage sends them, signed.
describeAdapter('Slack over HTTP', {
  variable: 'SLACK_BOT_TOKEN',
  openStage(desk) {
    const adapter = createSlackAdapter({ ...options, desk });
    return openStage(adapter, () => openHttpLine(adapter.routes));
  },
  createRefused: (desk) =>
    Promise.resolve(createSlackAdapter({ ...options, desk, botToken: REFUSED_TOKEN })),
});

describe('createSlackAdapter', () => {
  it('says which workspace it answers in', async () => {
    const adapter = createSlackAdapter(options);
    expect(await adapter.start()).toBe('Slack: “River Desk” posts to /slack/events.');
    await adapter.stop();
    await adapter.stop();
  });

  it.each<readonly [string, Partial<SlackOptions>, string]>([
    ['a refused token', { botToken: REFUSED_TOKEN }, 'Slack refused SLACK_BOT_TOKEN.'],
    ['a token that is none', { botToken: '北京' }, 'SLACK_BOT_TOKEN is no token.'],
    ['no signing secret', { signingSecret: undefined }, 'SLACK_SIGNING_SECRET is missing.'],
    ['an empty signing secret', { signingSecret: '' }, 'SLACK_SIGNING_SECRET is missing.'],
    ['nobody at the address', { apiUrl: 'http://127.0.0.1:9/api/' }, 'Slack cannot be reached.'],
    ['no address at all', { apiUrl: 'here' }, 'Slack cannot be reached.'],
  ])('names what is wrong with %s', async (_case, wrong, message) => {
    const adapter = createSlackAdapter({ ...options, ...wrong });
    // What no setting is to blame for is tried again.
    const code = message === 'Slack cannot be reached.' ? 'platform_away' : 'connection_failed';
    const expected = { code, message, hint: expect.stringMatching(/\.$/) };
    await expect(adapter.start()).rejects.toMatchObject(expected);
    await adapter.stop();
  });

  it.each([
    ['a web page', 200, '<html>Welcome</html>'],
    ['a fault', 500, 'Sorry'],
    ['a call for patience', 429, ''],
  ])('says that the API answers with %s', async (_case, status, body) => {
    const server = await serveLocally((_request, response) =>
      response.writeHead(status, status === 429 ? { 'retry-after': '30' } : {}).end(body),
    );
    const adapter = createSlackAdapter({ ...options, apiUrl: server.url });
    await expect(adapter.start()).rejects.toMatchObject({ message: 'Slack cannot be reached.' });
    await server.close();
  });
});
