import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrontDesk } from '../../commands/front-desk.ts';
import {
  composeDiscordCommand,
  composeDiscordMessageCommand,
  composeInteraction,
  DISCORD_SCENE,
  openDiscordCounterpart,
  signDiscordRequest,
} from '../../testing/discord-counterpart.ts';
import { sampleAnswer } from '../../testing/sample-cards.ts';
import { createSampleDesk, describeAdapter } from '../adapter.contract.ts';
import { createDiscordAdapter } from './discord-adapter.ts';
import { type HttpStage, openHttpStage } from './stage/http-stage.contract.ts';

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const sample = createSampleDesk();
const dispatch = vi.fn<FrontDesk['dispatch']>();
const desk: FrontDesk = { ...sample, dispatch };
const refusing = await openDiscordCounterpart();
afterAll(() => refusing.close());

describeAdapter('Discord over HTTP', {
  variable: 'DISCORD_TOKEN',
  openStage: (given) => openHttpStage(given, log),
  createRefused: (given) =>
    Promise.resolve(createDiscordAdapter({ ...refusing, token: 'wrong', desk: given, log })),
});

describe('Discord over HTTP, on its own,', () => {
  let nowMs = Date.now();
  let stage: HttpStage;
  beforeAll(async () => {
    stage = await openHttpStage(desk, log, { now: () => nowMs });
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    vi.clearAllMocks();
    nowMs = Date.now();
    dispatch.mockImplementation(sample.dispatch);
  });

  const command = () => composeDiscordCommand('claims', { about: 'northland' });

  it('answers the ping by which Discord tries the address', async () => {
    expect(await stage.post({ id: '1', type: 1, token: 't' })).toEqual({ type: 1 });
  });

  it('says what it is connected to', async () => {
    expect(await stage.adapter.start()).toBe(
      'Connected to Discord as readout, in 1 server. It posts to /discord/interactions.',
    );
  });

  it.each([
    [
      'Find claims on this',
      '**China** says',
      { command: 'claims', options: { about: 'China says' } },
    ],
    [
      'Verify this quote',
      '“It may rain today”',
      { command: 'verify', options: { sentence: 'It may rain today' } },
    ],
  ])('does “%s” with the words of the message, for the one who chose it', async (name, words, asked) => {
    const interaction = composeDiscordMessageCommand(name, words);
    expect(await stage.post(interaction)).toEqual({ type: 5, data: { flags: 64 } });
    await stage.counterpart.proxy.waitFor(({ path }) => path.includes(`/${interaction['token']}/`));
    expect(dispatch.mock.calls[0]?.[0]).toEqual(asked);
  });

  it('says so where a message has no words', async () => {
    const interaction = composeDiscordMessageCommand('Verify this quote', '<@1>');
    await stage.post(interaction);
    const { body } = await stage.counterpart.proxy.waitFor(({ path }) =>
      path.includes(`/${interaction['token']}/`),
    );
    expect(JSON.stringify(body)).toContain('no words');
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('acknowledges in the response, and answers where the token leads', async () => {
    const interaction = command();
    expect(await stage.post(interaction)).toEqual({ type: 5, data: { flags: 64 } });
    const { method, path, authorization } = await stage.counterpart.proxy.waitFor((call) =>
      call.path.includes(`/${interaction['token']}/`),
    );
    expect({ method, authorization }).toEqual({ method: 'PATCH', authorization: undefined });
    expect(path).toBe(
      `/api/v10/webhooks/${DISCORD_SCENE.application}/${interaction['token']}/messages/%40original`,
    );
    expect(stage.counterpart.proxy.calls.filter((call) => call.path.includes('callback'))).toEqual(
      [],
    );
  });

  it.each<[string, number, object, readonly string[]]>([
    [
      'Discord asks to wait',
      429,
      { message: 'Wait', retry_after: 0, global: false },
      ['PATCH', 'PATCH'],
    ],
    ['Discord has a fault of its own', 503, {}, ['PATCH', 'PATCH']],
    [
      'the message was deleted meanwhile',
      404,
      { code: 10_008, message: 'Unknown Message' },
      ['PATCH', 'POST'],
    ],
  ])('answers all the same where %s', async (_case, status, answer, methods) => {
    const { proxy, failNext } = stage.counterpart;
    failNext(status, { ...answer });
    const interaction = command();
    await stage.post(interaction);
    const isOurs = (path: string): boolean => path.includes(`/${interaction['token']}`);
    const last = await proxy.waitFor((call) => isOurs(call.path) && call.status === 200);
    const calls = proxy.calls.filter(({ path }) => isOurs(path));
    expect(calls.map(({ method }) => method)).toEqual(methods);
    expect(JSON.stringify(last.body)).toContain(sampleAnswer.title);
    if (last.method === 'POST') expect(Number(Object(last.body)['flags']) & 64).toBe(64);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('completes while somebody types', async () => {
    const options = [{ name: 'about', type: 3, value: 'nor', focused: true }];
    const typing = composeInteraction(4, { id: '1', name: 'claims', type: 1, options });
    expect(await stage.post(typing)).toEqual({
      type: 8,
      data: { choices: [{ name: 'norland', value: 'norland' }] },
    });
  });

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['a channel', {}, { workspace: DISCORD_SCENE.guild, channel: DISCORD_SCENE.channel }],
    [
      'a thread',
      {
        channel: {
          id: DISCORD_SCENE.thread,
          type: 11,
          parent_id: DISCORD_SCENE.channel,
          guild_id: DISCORD_SCENE.guild,
          name: 'a thread',
          thread_metadata: { archived: false, auto_archive_duration: 60, locked: false },
        },
      },
      {
        workspace: DISCORD_SCENE.guild,
        channel: DISCORD_SCENE.channel,
        thread: DISCORD_SCENE.thread,
      },
    ],
  ])('tells the desk %s', async (_case, more, place) => {
    await stage.post({ ...command(), ...more });
    expect(dispatch.mock.calls[0]?.[1].place).toEqual({ adapter: 'discord', ...place });
  });

  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['who may manage a server that has it', {}, true],
    ['who brought it along to a server', { authorizing_integration_owners: { 1: '4' } }, false],
  ])('knows %s', async (_case, more, manages) => {
    const { member } = command();
    const manager = { ...Object(member), permissions: String(1 << 5) };
    await stage.post({ ...command(), member: manager, ...more });
    expect(await dispatch.mock.calls[0]?.[1].managesPlace?.()).toBe(manages);
  });

  it('tells the person what failed, in the response', async () => {
    const keepAction = (): Promise<string> => Promise.reject(new Error('The store is gone.'));
    const broken = await openHttpStage({ ...desk, keepAction }, log);
    const shown = await broken.ask('northland');
    expect(shown.text).toContain('The answer could not be shown');
    await broken.close();
  });

  const stranger = generateKeyPairSync('ed25519').privateKey;
  const sign = (sentAt: number) => stage.counterpart.signRequest(command(), sentAt);
  const alter = (change: (headers: Record<string, string>, body: string) => RequestInit) => {
    const { headers, body, ...request } = sign(nowMs);
    return { ...request, ...change({ ...Object(headers) }, String(body)) };
  };
  it.each<[string, () => RequestInit, number]>([
    ['an unsigned one', () => alter((_headers, body) => ({ headers: {}, body })), 401],
    [
      'one that somebody else signed',
      () => signDiscordRequest(command(), { privateKey: stranger, sentAt: nowMs }),
      401,
    ],
    ['an old one', () => sign(nowMs - 301_000), 401],
    ['one from the future', () => sign(nowMs + 302_000), 401],
    [
      'a changed one',
      () => alter((headers, body) => ({ headers, body: body.replace('n', 'm') })),
      401,
    ],
    [
      'one whose time was changed',
      () =>
        alter((headers, body) => ({
          headers: { ...headers, 'x-signature-timestamp': String(Math.floor(nowMs / 1_000) + 9) },
          body,
        })),
      401,
    ],
    ['a garbled one', () => stage.counterpart.signRequest('{"type":2'), 400],
    ['one that is no interaction', () => stage.counterpart.signRequest('[]'), 400],
    [
      'one of a kind nobody knows',
      () => stage.counterpart.signRequest(composeInteraction(99, {})),
      503,
    ],
    ['one that is too large', () => stage.counterpart.signRequest(' '.repeat(2_000_001)), 413],
    ['a look from a browser', () => ({ method: 'GET' }), 405],
  ])('refuses %s', async (_case, compose, status) => {
    expect((await stage.send(compose())).status).toBe(status);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('answers once what comes twice', async () => {
    const request = sign(nowMs);
    expect((await stage.send(request)).status).toBe(200);
    expect((await stage.send(request)).status).toBe(401);
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it('finishes an answer before it stops, and takes nothing more', async () => {
    const another = await openHttpStage(desk, log);
    let answer: () => void = () => undefined;
    dispatch.mockReturnValue(new Promise((resolve) => (answer = () => resolve(sampleAnswer))));
    const interaction = command();
    await another.post(interaction);
    const stopped = another.adapter.stop();
    expect((await another.send(another.counterpart.signRequest(command()))).status).toBe(503);
    answer();
    await stopped;
    expect(another.counterpart.proxy.calls.at(-1)?.path).toContain(interaction['token']);
    await another.close();
  });
});

describe('The key of an application', () => {
  it.each(['', 'abc', 'g'.repeat(64)])('is refused where it is %j', async (publicKey) => {
    const adapter = createDiscordAdapter({ ...refusing, token: 'x', publicKey, desk, log });
    await expect(adapter.start()).rejects.toMatchObject({
      message: 'DISCORD_PUBLIC_KEY is no key.',
      hint: expect.stringContaining('General Information'),
    });
  });
});
