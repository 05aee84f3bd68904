import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import {
  composeSlackCommand,
  openSlackCounterpart,
  type SlackCounterpart,
  signSlackRequest,
} from '../../../testing/slack-counterpart.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { createSlackPoster } from '../posting/slack-poster.ts';
import { createSlackAdapter } from '../slack-adapter.ts';
import {
  createMemoryKeeper,
  createSampleInstaller,
  openBrowser,
  openInstallingSlack,
  WHOLE_ORGANISATION,
} from '../stage/installer-stage.contract.ts';
import {
  composeForm,
  type Line,
  openHttpLine,
  SIGNING_SECRET,
} from '../stage/slack-stage.contract.ts';
import { openSocketServer, type SocketServer } from '../stage/socket-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

const NOT_INSTALLED = 'Readout is not installed in this workspace';
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const sample = createSampleDesk();
const ask = vi.fn<FrontDesk['ask']>();
const desk: FrontDesk = { ...sample, ask };
const forgetGroup = vi.fn(() => Promise.resolve());
const slack = await openInstallingSlack();
const socket: SocketServer = await openSocketServer({
  appToken: 'xapp-good',
  behindUrl: slack.apiUrl.slice(0, -1),
});
const keeper = createMemoryKeeper();
const installer = createSampleInstaller(slack, { keeper, log });
let counterpart: SlackCounterpart;

beforeAll(async () => {
  counterpart = await openSlackCounterpart();
  const browser = await openBrowser(installer.routes);
  for (const code of ['T1', 'T2', WHOLE_ORGANISATION]) {
    await browser.comeBack(code, await browser.begin());
  }
  await browser.close();
});
afterAll(async () => {
  await counterpart.close();
  await socket.close();
  await slack.close();
});
beforeEach(() => {
  vi.clearAllMocks();
  ask.mockImplementation(sample.ask);
});

const ways: readonly [string, () => Promise<Line & { stop(): Promise<void> }>][] = [
  ['HTTP', openHttp],
  ['Socket Mode', openSocket],
];

const options = { installer, apiUrl: slack.apiUrl, desk, log, forgetGroup };

async function openHttp() {
  const adapter = createSlackAdapter({ ...options, signingSecret: SIGNING_SECRET });
  expect(adapter.routes.map(({ path }) => path)).toEqual([
    '/slack/events',
    '/slack/install',
    '/slack/oauth_redirect',
  ]);
  expect(await adapter.start()).toMatch(
    /installed it \(\d so far, at .+\/slack\/install\) posts to/u,
  );
  const line = await openHttpLine(adapter.routes);
  const deliver = (body: Fields): Promise<Response> =>
    'event' in body
      ? line.send(signSlackRequest(JSON.stringify(body), { secret: SIGNING_SECRET }))
      : line.send(signSlackRequest(composeForm(body), { secret: SIGNING_SECRET }));
  return { deliver, close: line.close, stop: () => adapter.stop() };
}

async function openSocket() {
  const adapter = createSlackAdapter({
    ...options,
    appToken: 'xapp-good',
    apiUrl: `${socket.apiUrl}/`,
  });
  expect(adapter.routes.map(({ path }) => path)).toEqual([
    '/slack/install',
    '/slack/oauth_redirect',
  ]);
  await adapter.start();
  return { ...socket.line, stop: () => adapter.stop() };
}

describe.each(ways)('Slack with many workspaces, over %s,', (_name, open) => {
  let line: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    const before = slack.tokens.length;
    line = await open();
    // A start asks for each installation whether it is still there, the organisation's last.
    await vi.waitFor(() => expect(slack.tokens.slice(before)).toContain('xoxb-E1'));
  });
  afterAll(async () => {
    await line.close();
    await line.stop();
  });

  async function type(given: Fields): Promise<string> {
    const url = counterpart.createResponseUrl();
    await line.deliver({ ...composeSlackCommand('/claims northland', url), ...given });
    return JSON.stringify(await counterpart.awaitPost(url));
  }

  function tell(event: Fields, given: Fields = {}): Promise<unknown> {
    return line.deliver({
      type: 'event_callback',
      event_id: randomUUID(),
      event_time: Math.ceil(Date.now() / 1_000),
      team_id: 'T3',
      event,
      ...given,
    });
  }

  it('answers each with its own token', async () => {
    ask.mockImplementation(async (text, caller) => {
      await caller.managesPlace?.();
      return sample.ask(text, caller);
    });
    await Promise.all([type({ team_id: 'T1' }), type({ team_id: 'T2' })]);
    await type({ team_id: 'T31', enterprise_id: 'E1', is_enterprise_install: 'true' });
    expect(slack.tokens.slice(-3).toSorted()).toEqual(['xoxb-E1', 'xoxb-T1', 'xoxb-T2']);
    expect(ask.mock.calls.map(([, { place }]) => place.workspace).toSorted()).toEqual([
      'T1',
      'T2',
      'T31',
    ]);
  });

  it('tells a workspace that it has not been installed there', async () => {
    expect(await type({ team_id: 'T404' })).toContain(NOT_INSTALLED);
    expect(ask).not.toHaveBeenCalled();
  });

  it('apologises where it cannot find out, and does not stay silent', async () => {
    vi.spyOn(keeper, 'find').mockRejectedValueOnce(new Error('The store is gone.'));
    expect(await type({ team_id: 'T1' })).toContain('Try again; the fault was logged.');
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('forgets a workspace that removes it, and says so when it is asked again', async () => {
    await keeper.save(
      'slack:T3',
      JSON.stringify({ team: { id: 'T3' }, bot: { token: 'xoxb-T3' } }),
    );
    expect(await type({ team_id: 'T3' })).not.toContain(NOT_INSTALLED);
    await tell({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } });
    await tell({ type: 'app_uninstalled' });
    await vi.waitFor(() => expect(forgetGroup).toHaveBeenCalledWith('slack:T3'));
    expect(await type({ team_id: 'T3' })).toContain(NOT_INSTALLED);
  });

  it('forgets every workspace of an organisation that removes it', async () => {
    await keeper.save(
      'slack:E3',
      JSON.stringify({ enterprise: { id: 'E3' }, bot: { token: 'x' } }),
    );
    await type({ team_id: 'T33', enterprise_id: 'E3' });
    await tell(
      { type: 'app_uninstalled' },
      {
        team_id: 'T33',
        enterprise_id: 'E3',
        authorizations: [{ enterprise_id: 'E3', team_id: null, is_enterprise_install: true }],
      },
    );
    await vi.waitFor(() => expect(forgetGroup.mock.calls).toEqual([['slack:E3'], ['slack:T33']]));
    expect(await type({ team_id: 'T33', enterprise_id: 'E3' })).toContain(NOT_INSTALLED);
  });

  it('keeps what was installed again before the word of its end came', async () => {
    const old = { event_time: Math.floor(Date.now() / 1_000) - 60, team_id: 'T2' };
    await tell({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, old);
    await tell({ type: 'app_uninstalled' }, old);
    expect(await type({ team_id: 'T2' })).not.toContain(NOT_INSTALLED);
    expect(forgetGroup).not.toHaveBeenCalled();
  });

  it('lets the tokens of people go', async () => {
    await tell({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }, { team_id: 'T1' });
    expect(await type({ team_id: 'T1' })).not.toContain(NOT_INSTALLED);
  });

  it('takes an event once, however often Slack sends it', async () => {
    await keeper.save(
      'slack:T3',
      JSON.stringify({ team: { id: 'T3' }, bot: { token: 'xoxb-T3' } }),
    );
    const again = { event_id: randomUUID() };
    await tell({ type: 'app_uninstalled' }, again);
    await tell({ type: 'app_uninstalled' }, again);
    await type({ team_id: 'T1' }); // Time enough for a second one, had there been one.
    expect(forgetGroup).toHaveBeenCalledTimes(1);
  });
});

describe('A digest', () => {
  const poster = createSlackPoster({ installations: installer, apiUrl: slack.apiUrl, desk });
  const post = (workspace: string) =>
    poster.post({
      place: { adapter: 'slack', workspace, channel: 'C1' },
      body: '{"text":"x"}',
      nonce: 'n',
    });

  it('goes out with the token of its workspace', async () => {
    expect(await post('T2')).toEqual({ messageId: '1.1' });
    expect(slack.tokens.at(-1)).toBe('xoxb-T2');
  });

  it('goes nowhere where Readout was removed', async () => {
    expect(await post('T404')).toMatchObject({
      kind: 'gone',
      problem: 'Readout is not installed in the workspace any more.',
    });
  });
});
