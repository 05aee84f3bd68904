import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { type WebSocket, WebSocketServer } from 'ws';
import { DISCORD_SCENE } from '../../../testing/discord-counterpart.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How a connection ends: a close code, a cut line, a silence, or what Discord says before it hangs up. */
export type Interruption =
  | number
  | 'cut'
  | 'silence'
  | 'reconnect'
  | 'invalid'
  | 'invalid, to be resumed';

/** Every way after which a client is to come back at once; it waits for two heartbeats in a silence. The codes are those of Discord's list, and of WebSocket itself. */
export const INTERRUPTIONS: readonly Interruption[] = [
  1000,
  1001,
  1011,
  1012,
  4000,
  4001,
  4002,
  4003,
  4005,
  4007,
  4008,
  4009,
  'cut',
  'reconnect',
  'invalid',
  'invalid, to be resumed',
];

/** Discord's gateway, as far as a session needs it: it greets, beats, resumes and repeats what was missed. */
export interface DiscordGateway {
  readonly url: string;
  /** Sends an interaction; one that a connection has missed comes with the next that resumes. */
  send(interaction: Fields): void;
  /** Ends the connection, and says how the client came back. */
  interrupt(how: Interruption): Promise<'resumed' | 'identified'>;
  /** Ends the connection with a code, whether the client comes back or not. */
  end(code: number): void;
  close(): void;
}

const HEARTBEAT_MS = 41_250;
const [HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, BEATEN] = [1, 2, 6, 7, 9, 10, 11];

/** Opens a gateway on a free port of this machine. */
export async function openDiscordGateway(heartbeatMs = HEARTBEAT_MS): Promise<DiscordGateway> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  const url = `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const returns = new EventEmitter();
  let session = { id: '', sent: 0, events: [] as Fields[] };
  let current: WebSocket | undefined;
  let silent: WebSocket | undefined;

  const say = (socket: WebSocket | undefined, op: number | undefined, more: Fields): void =>
    socket?.send(JSON.stringify({ op, ...more }));

  function dispatch(t: string, d: Fields): void {
    session.sent += 1;
    const event = { t, d, s: session.sent };
    session.events.push(event);
    if (current?.readyState === current?.OPEN) say(current, 0, event);
  }

  function identify(socket: WebSocket): void {
    session = { id: randomUUID(), sent: 0, events: [] };
    current = socket;
    const { application } = DISCORD_SCENE;
    dispatch('READY', {
      v: 10,
      user: { id: application, username: 'readout', discriminator: '0', bot: true },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url,
      application: { id: application, flags: 0 },
    });
    returns.emit('back', 'identified');
  }

  function resume(socket: WebSocket, { session_id: id, seq }: Fields): void {
    if (id !== session.id) {
      say(socket, INVALID, { d: false });
      return;
    }
    current = socket;
    for (const event of session.events) if (Number(event['s']) > Number(seq)) say(socket, 0, event);
    dispatch('RESUMED', {});
    returns.emit('back', 'resumed');
  }

  server.on('connection', (socket) => {
    say(socket, HELLO, { d: { heartbeat_interval: heartbeatMs } });
    socket.on('message', (data) => {
      if (socket === silent) return;
      const { op, d } = JSON.parse(String(data));
      if (op === HEARTBEAT) say(socket, BEATEN, {});
      if (op === IDENTIFY) identify(socket);
      if (op === RESUME) resume(socket, d);
    });
  });

  return {
    url,
    send: (interaction) => dispatch('INTERACTION_CREATE', interaction),
    async interrupt(how) {
      const back = once(returns, 'back');
      const socket = current;
      current = undefined;
      if (typeof how === 'number') socket?.close(how);
      else if (how === 'cut') socket?.terminate();
      else if (how === 'silence') silent = socket;
      else if (how === 'reconnect') say(socket, RECONNECT, { d: null });
      else say(socket, INVALID, { d: how !== 'invalid' });
      const [way] = await back;
      return way === 'resumed' ? 'resumed' : 'identified';
    },
    end: (code) => current?.close(code),
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
