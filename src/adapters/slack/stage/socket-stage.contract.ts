import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { type WebSocket, WebSocketServer } from 'ws';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import type { Line } from './slack-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Slack's side of Socket Mode. */
export interface SocketServer {
  readonly apiUrl: string;
  readonly line: Line;
  /** Sends something down the newest socket, and waits until it is acknowledged. */
  deliver(body: Fields, delivery?: string): Promise<void>;
  sockets(): readonly WebSocket[];
  awaitConnection(): Promise<unknown>;
  /** Refuses so many attempts to connect. */
  refuse(times: number): void;
  close(): Promise<void>;
}

interface SocketServerOptions {
  readonly appToken: string;
  /** Answers whatever else is asked of the API. */
  readonly behindUrl: string;
}

/** Opens what `emulate` lacks: it greets whoever connects, delivers, and waits to be acknowledged. */
export async function openSocketServer(options: SocketServerOptions): Promise<SocketServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const acknowledged = new EventEmitter().setMaxListeners(0);
  server.on('connection', (socket) => {
    socket.send('{"type":"hello","num_connections":1}');
    socket.on('message', (data) => acknowledged.emit(JSON.parse(String(data)).envelope_id));
  });
  const refusals = { left: 0 };
  const api = await serveApi(server, refusals, options);

  async function deliver(body: Fields, delivery: string = randomUUID()): Promise<void> {
    const socket = [...server.clients].at(-1);
    const heard = once(acknowledged, delivery);
    socket?.send(JSON.stringify({ envelope_id: delivery, type: nameKind(body), payload: body }));
    await heard;
  }

  return {
    apiUrl: api.url,
    line: { deliver, close: () => Promise.resolve() },
    deliver,
    sockets: () => [...server.clients],
    awaitConnection: () => once(server, 'connection'),
    refuse(times) {
      refusals.left = times;
    },
    async close() {
      server.close();
      await api.close();
    },
  };
}

/** The address of a WebSocket server on loopback. */
export function readSocketUrl(server: WebSocketServer): string {
  const address = server.address();
  return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function nameKind(body: Fields): string {
  if ('command' in body) return 'slash_commands';
  return 'event' in body ? 'events_api' : 'interactive';
}

function serveApi(
  server: WebSocketServer,
  refusals: { left: number },
  { appToken, behindUrl }: SocketServerOptions,
): ReturnType<typeof serveLocally> {
  return serveLocally(async ({ url, headers: { authorization = '' } }, response) => {
    if (url !== '/apps.connections.open') {
      const request = { method: 'POST', headers: { authorization } };
      const answer = await fetch(`${behindUrl}${url}`, request);
      response.end(await answer.text());
    } else if (authorization !== `Bearer ${appToken}` || refusals.left > 0) {
      refusals.left -= 1;
      response.end('{"ok":false,"error":"invalid_auth"}');
    } else {
      response.end(JSON.stringify({ ok: true, url: readSocketUrl(server) }));
    }
  });
}
