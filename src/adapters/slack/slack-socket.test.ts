import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { SocketModeReceiver } from '@slack/bolt';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { composeSlackCommand, serveLocally } from '../../testing/slack-counterpart.ts';
import { createSampleDesk, describeAdapter } from '../adapter.contract.ts';
import { silentBoltLog } from './bolt-log.ts';
import { createSlackAdapter } from './slack-adapter.ts';
import { createClientOptions } from './slack-client.ts';
import { createSlackSocket } from './slack-socket.ts';
import { BOT_TOKEN, type Line, openEmulator, openStage } from './slack-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

const APP_TOKEN = 'xapp-good';
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const emulator = await openEmulator();
const slack = await openSocketServer();
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

  it('gives up on a connection that nobody greets', async () => {
    const silent = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    const server = await serveLocally((_request, response) =>
      response.end(JSON.stringify({ ok: true, url: readUrl(silent) })),
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

/** Slack's side of Socket Mode, which `emulate` lacks: it greets whoever connects, delivers, and waits to be acknowledged. */
async function openSocketServer() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const acknowledged: unknown[] = [];
  server.on('connection', (socket) => {
    socket.send('{"type":"hello","num_connections":1}');
    socket.on('message', (data) => acknowledged.push(JSON.parse(String(data)).envelope_id));
  });
  const refusals = { left: 0 };
  const api = await serveApi(server, refusals);

  async function deliver(body: Fields, delivery: string = randomUUID()): Promise<void> {
    const [socket] = server.clients;
    const type = 'command' in body ? 'slash_commands' : 'interactive';
    socket?.send(JSON.stringify({ envelope_id: delivery, type, payload: body }));
    await vi.waitFor(() => expect(acknowledged).toContain(delivery));
  }

  const line: Line = { deliver, close: () => Promise.resolve() };
  return {
    apiUrl: api.url,
    line,
    deliver,
    sockets: (): readonly WebSocket[] => [...server.clients],
    awaitConnection: () => once(server, 'connection'),
    refuse(times: number): void {
      refusals.left = times;
    },
    async close(): Promise<void> {
      server.close();
      await api.close();
    },
  };
}

/** Hands out the address of the socket; whatever else is asked of the API, `emulate` answers. */
function serveApi(
  server: WebSocketServer,
  refusals: { left: number },
): ReturnType<typeof serveLocally> {
  return serveLocally(async ({ url, headers: { authorization = '' } }, response) => {
    if (url !== '/apps.connections.open') {
      const request = { method: 'POST', headers: { authorization } };
      const answer = await fetch(`${emulator.url}/api${url}`, request);
      response.end(await answer.text());
    } else if (authorization !== `Bearer ${APP_TOKEN}` || refusals.left > 0) {
      refusals.left -= 1;
      response.end('{"ok":false,"error":"invalid_auth"}');
    } else {
      response.end(JSON.stringify({ ok: true, url: readUrl(server) }));
    }
  });
}

function readUrl(server: WebSocketServer): string {
  const address = server.address();
  return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
