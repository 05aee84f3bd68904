import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDiscordLimits } from '../../../testing/discord-limits.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import { startRecordingProxy } from '../../../testing/recording-proxy.ts';
import { sampleAnswer } from '../../../testing/sample-cards.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { type DiscordTwin, startDiscordTwin } from '../stage/discord-stage.contract.ts';
import { createDiscordPoster } from './discord-poster.ts';

let discord: DiscordTwin;
beforeAll(async () => {
  discord = await startDiscordTwin();
});
afterAll(() => discord.close());

const createPoster = (apiUrl = discord.apiUrl) =>
  createDiscordPoster({ token: discord.token, apiUrl, desk: createSampleDesk() });
const compose = (nonce: string, channel = discord.channelId, body = '{"components":[]}') => ({
  place: { adapter: 'discord', workspace: '1', channel },
  body,
  nonce,
});

describe('createDiscordPoster', () => {
  it('posts a message that fits Discord and pings nobody, and finds it again', async () => {
    const poster = createPoster();
    const message = compose('nonce1', discord.channelId, await poster.render(sampleAnswer));
    const since = Date.now() - 60_000;
    expect(await poster.find(message, since)).toEqual({ messageId: undefined });
    const outcome = await poster.post(message);
    expect(outcome).toEqual({ messageId: expect.stringMatching(/^\d+$/u) });
    expect(await poster.find(message, since)).toEqual(outcome);
    expect(await poster.find({ ...message, nonce: 'nonce2' }, since)).toEqual({
      messageId: undefined,
    });

    const call = discord.proxy.calls.find(({ method }) => method === 'POST');
    expect(call?.body).toMatchObject({
      nonce: 'nonce1',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    expect(findDiscordLimits(call?.body)).toEqual([]);
    const judge =
      sharedFolder && createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
    if (call && judge) expect(judge(call)).toEqual([]);
  });

  it('finds a message by its marked container where Discord has forgotten the nonce', async () => {
    const poster = createPoster();
    const message = compose('nonce3', discord.channelId, await poster.render(sampleAnswer));
    expect(await poster.post(message)).toEqual({ messageId: expect.any(String) });
    const sent = discord.proxy.calls.findLast(({ method }) => method === 'POST')?.body;
    const history = [
      { id: '8', components: [{ type: 17, id: 1 }] },
      { ...Object(sent), id: '9', nonce: null },
    ];
    const forgetful = await startRecordingProxy(discord.apiUrl, () => ({
      status: 200,
      answer: history,
    }));
    const again = createPoster(`${forgetful.origin}/api`);
    expect(await again.find(message, 0)).toEqual({ messageId: '9' });
    expect(await again.find({ ...message, nonce: 'nonce4' }, 0)).toEqual({ messageId: undefined });
    await forgetful.close();
  });

  it.each<[string, number, object, object]>([
    ['a channel that is gone', 404, { code: 10_003, message: 'Unknown Channel' }, { kind: 'gone' }],
    [
      'a thread that is archived',
      400,
      { code: 50_083, message: 'Thread is archived' },
      { kind: 'gone' },
    ],
    [
      'a right that is missing',
      403,
      { code: 50_013, message: 'Missing Permissions' },
      {
        kind: 'refused',
        problem: 'Readout may not write in the channel; give it “Send Messages” there.',
      },
    ],
    [
      'a message that is not taken',
      400,
      { code: 50_035, message: 'Invalid Form Body' },
      { kind: 'refused' },
    ],
    [
      'a token that is not taken',
      401,
      { code: 0, message: '401: Unauthorized' },
      { kind: 'retry' },
    ],
    [
      'a full bucket',
      429,
      { message: 'Wait', retry_after: 7, global: false },
      { kind: 'retry', retryAfterMs: 7_050 },
    ],
    ['a fault of Discord’s', 503, {}, { kind: 'retry' }],
  ])('tells %s', async (_case, status, answer, problem) => {
    const proxy = await startRecordingProxy(discord.apiUrl, () => ({ status, answer }));
    expect(await createPoster(`${proxy.origin}/api`).post(compose('n'))).toMatchObject(problem);
    await proxy.close();
  });

  it('sends a file, whichever undici the process loaded first', async () => {
    const loadOwn = createRequire(import.meta.url);
    const { Agent, getGlobalDispatcher, setGlobalDispatcher } = loadOwn('undici');
    const before = getGlobalDispatcher();
    setGlobalDispatcher(new Agent());
    const answer = { id: '7', channel_id: '1' };
    const proxy = await startRecordingProxy(discord.apiUrl, () => ({ status: 200, answer }));
    const message = compose('n');
    const body = JSON.stringify({ ...JSON.parse(message.body), file: { name: 'a', text: 'b' } });
    const posted = await createPoster(`${proxy.origin}/api`).post({ ...message, body });
    setGlobalDispatcher(before);
    await proxy.close();
    expect(posted).toEqual({ messageId: '7' });
  });

  it('names the rights that a message to a thread, a file and a thread itself need', async () => {
    const proxy = await startRecordingProxy(discord.apiUrl, ({ method }) =>
      method === 'GET'
        ? { status: 200, answer: { id: '1', type: 0 } }
        : { status: 403, answer: { code: 50_013, message: 'Missing Permissions' } },
    );
    const poster = createPoster(`${proxy.origin}/api`);
    const message = compose('n');
    const body = JSON.stringify({ ...JSON.parse(message.body), file: { name: 'a', text: 'b' } });
    const tell = (rights: string) => ({
      kind: 'refused',
      problem: `Readout may not write in the channel; give it ${rights} there.`,
    });
    const place = { ...message.place, thread: '7' };
    expect(await poster.post({ ...message, place, body })).toEqual(
      tell('“Send Messages in Threads” and “Attach Files”'),
    );
    expect(await poster.openThread({ ...message, name: 'T' })).toEqual(
      tell('“Send Messages” and “Create Public Threads”'),
    );
    await proxy.close();
  });

  it('asks to try again where nobody answers', async () => {
    const poster = createPoster('http://127.0.0.1:9/api');
    expect(await poster.post(compose('n'))).toMatchObject({ kind: 'retry' });
  });

  it('opens a thread under its first message, which it changes later, and goes on where it was cut off', async () => {
    const poster = createPoster();
    const body = await poster.render(sampleAnswer);
    const opening = { ...compose('thread1', discord.channelId, body), name: 'Who is right?' };
    const opened = await poster.openThread(opening);
    if ('problem' in opened) throw new Error(opened.problem);
    const { place, starter } = opened;
    expect(place).toMatchObject({
      channel: discord.channelId,
      thread: expect.stringMatching(/^\d+$/u),
    });
    expect(starter.place).not.toHaveProperty('thread');
    expect(await poster.edit(starter, body)).toEqual(starter);
    expect(await poster.post({ place, body, nonce: 'thread2' })).toHaveProperty('messageId');
    const again = await poster.openThread({ ...opening, sinceMs: Date.now() - 60_000 });
    expect(again).toMatchObject({ starter });

    const judge =
      sharedFolder && createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
    const sent = discord.proxy.calls.filter(({ method }) => method !== 'GET');
    if (judge) expect(sent.flatMap((call) => judge(call))).toEqual([]);
  });

  it('opens a post in a forum', async () => {
    const forum = await startRecordingProxy(discord.apiUrl, ({ method, path }) =>
      method === 'GET'
        ? { status: 200, answer: { id: '7', type: 15 } }
        : { status: 201, answer: { id: '77', parent_id: '7', path } },
    );
    const poster = createPoster(`${forum.origin}/api`);
    const body = await poster.render(sampleAnswer);
    const opened = await poster.openThread({ ...compose('f', '7', body), name: 'x'.repeat(200) });
    const place = { adapter: 'discord', workspace: '1', channel: '7', thread: '77' };
    expect(opened).toEqual({ place, starter: { place, messageId: '77' } });
    const judge =
      sharedFolder && createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
    if (judge) expect(forum.calls.flatMap((call) => judge(call))).toEqual([]);
    await forum.close();
  });

  it('opens a thread again that was archived, to change a message in it', async () => {
    let isArchived = true;
    const resting = await startRecordingProxy(discord.apiUrl, ({ path }) => {
      if (path.endsWith('/channels/77')) isArchived = false;
      else if (isArchived) return { status: 400, answer: { code: 50_083, message: 'Archived' } };
      return { status: 200, answer: { id: '77' } };
    });
    const starter = { place: { adapter: 'discord', channel: '7', thread: '77' }, messageId: '78' };
    const poster = createPoster(`${resting.origin}/api`);
    expect(await poster.edit(starter, await poster.render(sampleAnswer))).toEqual(starter);
    expect(resting.calls.map(({ path }) => path.replace(/^.*\/channels/u, ''))).toEqual([
      '/77/messages/78',
      '/77',
      '/77/messages/78',
    ]);
    const judge =
      sharedFolder && createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
    if (judge) expect(resting.calls.flatMap((call) => judge(call))).toEqual([]);
    await resting.close();
  });

  it('says that a message to be changed is gone', async () => {
    const place = { adapter: 'discord', channel: discord.channelId };
    const outcome = await createPoster().edit({ place, messageId: '404' }, '{"components":[]}');
    expect(outcome).toMatchObject({ kind: 'gone' });
  });
});
