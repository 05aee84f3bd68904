import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { sampleAnswer } from '../../testing/sample-cards.ts';
import {
  composeSlackCommand,
  composeSlackPress,
  composeSlackShortcut,
  signSlackRequest,
} from '../../testing/slack-counterpart.ts';
import { createSampleDesk } from '../adapter.contract.ts';
import { createSlackAdapter, type SlackOptions } from './slack-adapter.ts';
import {
  BOT_TOKEN,
  composeForm,
  openEmulator,
  openHttpLine,
  openStage,
  SIGNING_SECRET,
} from './stage/slack-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

const secret = SIGNING_SECRET;
const sample = createSampleDesk();
const ask = vi.fn<FrontDesk['ask']>();
const dispatch = vi.fn<FrontDesk['dispatch']>();
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const emulator = await openEmulator();
const options: SlackOptions = {
  botToken: BOT_TOKEN,
  signingSecret: secret,
  apiUrl: `${emulator.url}/api/`,
  desk: { ...sample, ask, dispatch },
  log,
};
const adapter = createSlackAdapter(options);
const line = await openHttpLine(adapter.routes);
const stage = await openStage(adapter, () => Promise.resolve(line));
const { counterpart } = stage;

afterAll(async () => {
  await stage.close();
  await emulator.close();
});

beforeEach(() => {
  vi.clearAllMocks();
  ask.mockImplementation(sample.ask);
  dispatch.mockImplementation(sample.dispatch);
});

function send(body: Fields): Promise<Response> {
  return line.send(signSlackRequest(composeForm(body), { secret }));
}

/** Types something and waits for the answer. */
async function type(typed: string, given: Fields = {}): Promise<Fields> {
  const url = counterpart.createResponseUrl();
  await line.deliver({ ...composeSlackCommand(typed, url), ...given });
  return counterpart.awaitPost(url);
}

/** Presses a button that stands for an action, in an answer or in what somebody shared. */
async function press(effect: 'replace' | 'share', actionId = 'readout-button-0'): Promise<Fields> {
  const url = counterpart.createResponseUrl();
  const action = { label: 'More', command: 'claims', options: { page: '2' }, effect };
  const value = await sample.keepAction(action);
  await line.deliver(composeSlackPress({ action_id: actionId, value }, url));
  return counterpart.awaitPost(url);
}

describe('a shortcut beside a message', () => {
  async function choose(id: string, words: string): Promise<Fields> {
    const url = counterpart.createResponseUrl();
    await line.deliver(composeSlackShortcut(id, words, url));
    return counterpart.awaitPost(url);
  }

  it.each([
    [
      'message_claims',
      'See &lt;b&gt; China',
      { command: 'claims', options: { about: 'See b China' } },
    ],
    [
      'message_verify',
      'He said “the ports will reopen”',
      { command: 'verify', options: { sentence: 'the ports will reopen' } },
    ],
  ])('%s runs its command with the words, and tells who chose it alone', async (id, words, asked) => {
    expect(await choose(id, words)).toMatchObject({ response_type: 'ephemeral' });
    expect(dispatch.mock.calls[0]?.[0]).toEqual(asked);
  });

  it('says so where the message has no words', async () => {
    expect(JSON.stringify(await choose('message_claims', '<@U1>'))).toContain('no words');
    expect(dispatch).not.toHaveBeenCalled();
  });
});

describe('a command at Slack', () => {
  it.each([
    ['/claims china', '/claims china'],
    ['/readout claims china', 'claims china'],
    ['/claims', '/claims '],
    // Which of them belong together is told where the command is read.
    ['/claims by:“Ada Park”', '/claims by:“Ada Park”'],
    [
      '/claims <https://river.example|river.example> &lt;!channel&gt;',
      '/claims river.example <!channel>',
    ],
  ])('%s asks for %s', async (typed, asked) => {
    await type(typed);
    expect(ask.mock.calls.map(([text]) => text)).toEqual([asked]);
  });

  it('tells the desk who asks, and where', async () => {
    await type('/claims china');
    expect(ask.mock.calls[0]?.[1]).toMatchObject({
      place: { adapter: 'slack', workspace: 'T000000001', channel: 'C000000001' },
      person: 'U000000KIM',
    });
  });

  it('is acknowledged before it is answered', async () => {
    let answer: (card: Card) => void = () => undefined;
    ask.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const url = counterpart.createResponseUrl();
    const { status } = await send(composeSlackCommand('/claims china', url));
    expect(status).toBe(200);
    answer(sampleAnswer);
    expect(await counterpart.awaitPost(url)).toMatchObject({ response_type: 'ephemeral' });
  });

  it('from another workspace is told that Readout is not installed there', async () => {
    const message = await type('/claims china', { team_id: 'T0STRANGER' });
    expect(JSON.stringify(message)).toContain('Readout is not installed in this workspace');
    expect(ask).not.toHaveBeenCalled();
  });

  it('that nobody can answer is told to the log once, and to the person', async () => {
    ask.mockRejectedValue(new Error('The desk fell over.'));
    expect(await type('/claims china')).toMatchObject({
      text: 'The answer could not be shown. Try again; the fault was logged.',
    });
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it.each<readonly [string, readonly [number, string]]>([
    ['is gone', [404, 'expired_url']],
    ['refuses the message', [200, '{"ok":false,"error":"invalid_blocks"}']],
  ])('whose response URL %s is told to the log once', async (_case, reply) => {
    const url = counterpart.createResponseUrl(reply);
    await send(composeSlackCommand('/claims china', url));
    await counterpart.awaitPost(url);
    expect(await counterpart.awaitPost(url)).toMatchObject({ response_type: 'ephemeral' });
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});

describe('an answer at Slack', () => {
  it.each<readonly [string, readonly [number, string]]>([
    ['asks to wait', [429, 'ratelimited']],
    ['has a fault of its own', [503, 'no_service']],
  ])('comes once more where Slack %s', async (_case, refusal) => {
    const url = counterpart.createResponseUrl(refusal, [200, 'ok']);
    await send(composeSlackCommand('/claims china', url));
    const [first, second] = [await counterpart.awaitPost(url), await counterpart.awaitPost(url)];
    expect(second).toEqual(first);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('is shown anew where the message it replaces was deleted', async () => {
    const gone = '{"ok":false,"error":"message_not_found"}';
    const url = counterpart.createResponseUrl([200, gone], [200, 'ok']);
    const action = { label: 'More', command: 'claims', options: { page: '2' }, effect: 'replace' };
    const value = await sample.keepAction({ ...action, effect: 'replace' });
    await line.deliver(composeSlackPress({ action_id: 'readout-button-0', value }, url));
    expect(await counterpart.awaitPost(url)).toMatchObject({ replace_original: true });
    expect(await counterpart.awaitPost(url)).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
    });
    expect(log.error).not.toHaveBeenCalled();
  });
});

describe('a button at Slack', () => {
  it('that turns the page of a shared answer shows it to the one who pressed alone', async () => {
    const inPlace = { response_type: 'ephemeral', replace_original: true };
    const aside = { response_type: 'ephemeral', replace_original: false };
    expect(await press('replace')).toMatchObject(inPlace);
    expect(await press('replace', 'readout-aside-0')).toMatchObject(aside);
  });

  it('shares an answer with the channel', async () => {
    const shared = { response_type: 'in_channel', replace_original: false };
    expect(await press('share')).toMatchObject(shared);
  });

  it('keeps to itself what cannot be shared', async () => {
    dispatch.mockResolvedValue(composeProblem('Nothing is there any more'));
    expect(await press('share')).toMatchObject({ response_type: 'ephemeral' });
  });
});

describe('a request to /slack/events', () => {
  const command = (): Fields =>
    composeSlackCommand('/claims china', counterpart.createResponseUrl());

  it.each<readonly [string, (body: string) => RequestInit, number]>([
    ['an unsigned one', (body) => ({ method: 'POST', body }), 401],
    ['a badly signed one', (body) => signSlackRequest(body, { secret: 'guessed' }), 401],
    ['an old one', (body) => signSlackRequest(body, { secret, sentAt: Date.now() - 301_000 }), 401],
    [
      'one from the future',
      (body) => signSlackRequest(body, { secret, sentAt: Date.now() + 302_000 }),
      401,
    ],
    ['a garbled one', () => signSlackRequest('payload=%7B', { secret }), 400],
    ['a look from a browser', () => ({ method: 'GET' }), 405],
  ])('is refused: %s', async (_case, compose, expected) => {
    const { status } = await line.send(compose(composeForm(command())));
    expect(status).toBe(expected);
    expect(ask).not.toHaveBeenCalled();
  });

  it('is answered once, however often it comes', async () => {
    const url = counterpart.createResponseUrl();
    const request = signSlackRequest(composeForm(composeSlackCommand('/claims china', url)), {
      secret,
    });
    const before = counterpart.posts.length;
    expect((await line.send(request)).status).toBe(200);
    await counterpart.awaitPost(url);
    expect((await line.send(request)).status).toBe(200);
    await type('/claims china'); // Time enough for a second answer, had there been one.
    expect(counterpart.posts.length - before).toBe(2);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('gives the challenge back by which Slack knows the address', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'by the river', token: '' });
    const response = await line.send(signSlackRequest(body, { secret }));
    expect(await response.json()).toEqual({ challenge: 'by the river' });
  });

  it('is refused while Slack is not connected', async () => {
    const idle = createSlackAdapter(options);
    const idleLine = await openHttpLine(idle.routes);
    const { status } = await idleLine.send(signSlackRequest(composeForm(command()), { secret }));
    expect(status).toBe(503);
    await idleLine.close();
  });
});

describe('stopping', () => {
  it('waits for the answers under way', async () => {
    const another = createSlackAdapter(options);
    await another.start();
    const anotherLine = await openHttpLine(another.routes);
    let answer: (card: Card) => void = () => undefined;
    ask.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const url = counterpart.createResponseUrl();
    await anotherLine.deliver(composeSlackCommand('/claims china', url));
    const before = counterpart.posts.length;
    setTimeout(() => answer(sampleAnswer), 50);
    await another.stop();
    expect(counterpart.posts.length - before).toBe(1);
    await anotherLine.close();
  });
});
