import type { Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../../domain/place.ts';
import { sampleAnswer } from '../../../testing/sample-cards.ts';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { findSlackFaults } from '../../../testing/slack-schema.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { BOT_TOKEN, openEmulator } from '../stage/slack-stage.contract.ts';
import { createSlackPoster } from './slack-poster.ts';

let emulator: Emulator;
let place: Place;

const call = async (method: string, body: Readonly<Record<string, string>>) => {
  const reply = await fetch(`${emulator.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // Slack answers with an object.
  return (await reply.json()) as { readonly channel?: { readonly id?: string } };
};

beforeAll(async () => {
  emulator = await openEmulator();
  const { channel } = await call('conversations.create', { name: 'desk' });
  place = { adapter: 'slack', workspace: 'T1', channel: channel?.id ?? '' };
});
afterAll(() => emulator.close());

const createPoster = (apiUrl = `${emulator.url}/api/`) =>
  createSlackPoster({
    installations: { findToken: () => Promise.resolve(BOT_TOKEN) },
    apiUrl,
    desk: createSampleDesk(),
  });

describe('createSlackPoster', () => {
  it('posts a message that fits Slack, and finds it again by its nonce', async () => {
    const poster = createPoster();
    const message = { place, body: await poster.render(sampleAnswer), nonce: 'nonce-1' };
    expect(findSlackFaults(JSON.parse(message.body))).toEqual([]);
    const since = Date.now() - 60_000;
    expect(await poster.find(message, since)).toEqual({ messageId: undefined });
    const outcome = await poster.post(message);
    expect(outcome).toEqual({ messageId: expect.stringMatching(/^\d+\.\d+$/u) });
    expect(await poster.find(message, since)).toEqual(outcome);
    expect(await poster.find({ ...message, nonce: 'nonce-2' }, since)).toEqual({
      messageId: undefined,
    });
  });

  it('says that a channel is gone', async () => {
    const message = {
      place: { adapter: 'slack', channel: 'C404' },
      body: '{"text":"x"}',
      nonce: 'n',
    };
    expect(await createPoster().post(message)).toMatchObject({ kind: 'gone' });
    expect(await createPoster().find(message, 0)).toMatchObject({ kind: 'gone' });
  });

  it.each<[string, number, object, Record<string, string>, object]>([
    ['a full bucket', 429, {}, { 'retry-after': '7' }, { kind: 'retry', retryAfterMs: 7_000 }],
    ['a fault of Slack’s', 503, {}, {}, { kind: 'retry' }],
    [
      'a fault that Slack names',
      200,
      { ok: false, error: 'internal_error' },
      {},
      { kind: 'retry' },
    ],
    [
      'a channel that it must be asked into',
      200,
      { ok: false, error: 'not_in_channel' },
      {},
      { kind: 'refused', problem: 'Readout is not in the channel; type /invite @readout there.' },
    ],
    ['an archived channel', 200, { ok: false, error: 'is_archived' }, {}, { kind: 'gone' }],
    [
      'a message that is too long',
      200,
      { ok: false, error: 'msg_too_long' },
      {},
      { kind: 'refused', problem: 'Slack refused the message (msg_too_long).' },
    ],
  ])('tells %s', async (_case, status, answer, headers, problem) => {
    const server = await serveLocally((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(answer));
    });
    const message = { place, body: '{"text":"x"}', nonce: 'n' };
    expect(await createPoster(`${server.url}/api/`).post(message)).toMatchObject(problem);
    await server.close();
  });

  it('asks to try again where nobody answers', async () => {
    const message = { place, body: '{"text":"x"}', nonce: 'n' };
    expect(await createPoster('http://127.0.0.1:9/api/').post(message)).toMatchObject({
      kind: 'retry',
    });
  });

  it('opens a thread with its first message, which it changes later, once', async () => {
    const poster = createPoster();
    const body = await poster.render(sampleAnswer);
    const opening = { place, body, nonce: 'thread-1', name: 'Who is right?' };
    const opened = await poster.openThread(opening);
    if ('problem' in opened) throw new Error(opened.problem);
    const { starter } = opened;
    expect(opened.place).toEqual({ ...place, thread: starter.messageId });
    expect(await poster.edit(starter, body)).toEqual(starter);
    expect(await poster.post({ place: opened.place, body, nonce: 'thread-2' })).toHaveProperty(
      'messageId',
    );
    expect(await poster.openThread({ ...opening, sinceMs: Date.now() - 60_000 })).toEqual(opened);
    expect(await poster.edit({ place, messageId: '1.1' }, body)).toMatchObject({ kind: 'gone' });
  });
});
