import { randomUUID } from 'node:crypto';
import { SocketModeReceiver } from '@slack/bolt';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { composeSlackCommand, serveLocally } from '../../../testing/slack-counterpart.ts';
import { createSampleDesk, describeAdapter } from '../../adapter.contract.ts';
import { createSlackAdapter } from '../slack-adapter.ts';
import { BOT_TOKEN, openEmulator, openStage } from '../stage/slack-stage.contract.ts';
import { openSocketServer, readSocketUrl } from '../stage/socket-stage.contract.ts';
import { silentBoltLog } from './bolt-log.ts';
import { createClientOptions } from './slack-client.ts';
import { createSlackSocket } from './slack-socket.ts';

const APP_TOKEN = 'xapp-good';
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const emulator = await openEmulator();
const slack = await openSocketServer({
  appToken: APP_TOKEN,
  behindUrl: `${emulator.url}/api`,
});
afterAll(async () => {
  await slack.close();
  await emulator.close();
});

function createAdapter(appToken = APP_TOKEN, desk = createSampleDesk()) {
  return createSlackAdapter({ botToken: BOT_TOKEN, appToken, apiUrl: slack.apiUrl, desk, log });
}

describeAdapter('Slack over Socket Mode', {
  variable: 'SLACK_APP_TOKEN',
  openStage: (desk) => openStage(createAdapter(APP_TOKEN, desk), () => Promise.resolve(slack.line)),
  createRefused: (desk) => Promise.resolve(createAdapter('xapp-refused', desk)),
});

describe('Socket Mode', () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it('needs no route, and says how it is connected', async () => {
    const adapter = createAdapter();
    expect(adapter.routes).toEqual([]);
    expect(await adapter.start()).toBe('Slack: connected to “River Desk” over Socket Mode.');
    await adapter.stop();
    await adapter.stop();
    await vi.waitFor(() => expect(slack.sockets()).toEqual([]));
  });

  it.each<readonly [string, (socket: WebSocket) => void]>([
    ['asks for it', (socket) => socket.send('{"type":"disconnect","reason":"refresh_requested"}')],
    ['hangs up', (socket) => socket.close()],
    ['breaks off', (socket) => socket.terminate()],
  ])('connects anew at once where Slack %s', async (_case, hangUp) => {
    const stage = await openStage(createAdapter(), () => Promise.resolve(slack.line));
    const greeted = slack.awaitConnection();
    for (const socket of slack.sockets()) hangUp(socket);
    await greeted;
    expect((await stage.ask('northland southland')).buttons).toHaveLength(2);
    expect([log.warn, log.error].flatMap(({ mock }) => mock.calls)).toEqual([]);
    await stage.close();
  });

  it('keeps trying where Slack refuses it for a while, and tells it once', async () => {
    const adapter = createAdapter();
    await adapter.start();
    slack.refuse(2);
    const greeted = slack.awaitConnection();
    for (const socket of slack.sockets()) socket.terminate();
    await greeted;
    await vi.waitFor(() => expect(log.info).toHaveBeenCalledWith('Slack: connected again.'));
    expect(log.warn).toHaveBeenCalledTimes(1);
    await adapter.stop();
  });

  it('answers once what is delivered twice', async () => {
    const stage = await openStage(createAdapter(), () => Promise.resolve(slack.line));
    const url = stage.counterpart.createResponseUrl();
    const command = composeSlackCommand('/claims northland', url);
    const delivery = randomUUID();
    await slack.deliver(command, delivery);
    await stage.counterpart.awaitPost(url);
    await slack.deliver(command, delivery);
    await stage.ask('northland southland'); // Time enough for a second answer, had there been one.
    expect(stage.counterpart.posts).toHaveLength(2);
    await stage.close();
  });

  it('answers a command that could not be acknowledged, once it comes again', async () => {
    const stage = await openStage(createAdapter(), () => Promise.resolve(slack.line));
    const url = stage.counterpart.createResponseUrl();
    const payload = composeSlackCommand('/claims northland', url);
    const delivery = randomUUID();
    const greeted = slack.awaitConnection();
    const socket = slack.sockets().at(-1);
    socket?.send(JSON.stringify({ envelope_id: delivery, type: 'slash_commands', payload }));
    socket?.send('{"type":"disconnect","reason":"refresh_requested"}');
    await greeted;
    await slack.deliver(payload, delivery);
    await stage.counterpart.awaitPost(url);
    await stage.ask('northland southland'); // Time enough for a second answer, had there been one.
    expect(stage.counterpart.posts).toHaveLength(2);
    await stage.close();
  });

  it('gives up on a connection that nobody greets', async () => {
    const silent = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    const server = await serveLocally((_request, response) =>
      response.end(JSON.stringify({ ok: true, url: readSocketUrl(silent) })),
    );
    const { client } = new SocketModeReceiver({
      appToken: APP_TOKEN,
      autoReconnectEnabled: false,
      logger: silentBoltLog,
      installerOptions: { clientOptions: createClientOptions(server.url) },
    });
    const socket = createSlackSocket(client, { log, openLimitMs: 100 });
    await expect(socket.open()).rejects.toThrow('Slack did not answer within 0.1 seconds.');
    await socket.close();
    silent.close();
    await server.close();
  });
});
