import { createHmac, randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';

type Fields = Readonly<Record<string, unknown>>;

/** Slack's side of a conversation, as far as no emulator plays it: the addresses to which answers are posted. */
export interface SlackCounterpart {
  /** Every message that was posted, in order. */
  readonly posts: readonly Fields[];
  /** A new address that takes answers and replies as Slack would, at last always the same; `[404, 'expired_url']` is one that is gone. */
  createResponseUrl(...replies: readonly (readonly [status: number, body: string])[]): string;
  /** Waits for the next message at an address. */
  awaitPost(responseUrl: string): Promise<Fields>;
  close(): Promise<void>;
}

/** Opens the counterpart on a free port of this machine. */
export async function openSlackCounterpart(): Promise<SlackCounterpart> {
  const posts: Fields[] = [];
  const boxes = new Map<
    string,
    { readonly replies: (readonly [number, string])[]; unread: Fields[] }
  >();
  const arrivals = new EventEmitter();
  const server = await serveLocally(async (request, response) => {
    const path = request.url ?? '';
    const message: Fields = JSON.parse(await text(request));
    const box = boxes.get(path);
    posts.push(message);
    box?.unread.push(message);
    const [next, ...later] = box?.replies ?? [];
    if (later.length > 0) box?.replies.shift();
    const [status, body] = next ?? [404, 'no_such_url'];
    response.writeHead(status).end(body);
    arrivals.emit(path);
  });

  return {
    posts,
    createResponseUrl(...replies) {
      const path = `/response/${randomUUID()}`;
      boxes.set(path, { replies: replies.length > 0 ? [...replies] : [[200, 'ok']], unread: [] });
      return server.url + path;
    },
    async awaitPost(url) {
      const path = url.slice(server.url.length);
      const { unread } = boxes.get(path) ?? { unread: [] };
      if (unread.length === 0) await once(arrivals, path, { signal: AbortSignal.timeout(5000) });
      return unread.shift() ?? {};
    },
    close: server.close,
  };
}

/** Serves HTTP on a free port of this machine. */
export async function serveLocally(
  listener: RequestListener,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The workspace, channel and person that everything here comes from. */
const SCENE = { team: 'T000000001', channel: 'C000000001', person: 'U000000KIM' };

/** What Slack sends where somebody types a command; `typed` is what stands in the message box. */
export function composeSlackCommand(typed: string, responseUrl: string): Record<string, string> {
  const space = typed.search(/\s|$/u);
  return {
    command: typed.slice(0, space),
    text: typed.slice(space + 1),
    response_url: responseUrl,
    trigger_id: randomUUID(),
    team_id: SCENE.team,
    team_domain: 'river',
    channel_id: SCENE.channel,
    channel_name: 'general',
    user_id: SCENE.person,
    user_name: 'kim',
    api_app_id: 'A000000001',
    token: 'outdated',
  };
}

/** What Slack sends where somebody chooses a shortcut beside a message. */
export function composeSlackShortcut(id: string, words: string, responseUrl: string): Fields {
  return {
    type: 'message_action',
    callback_id: id,
    trigger_id: randomUUID(),
    message_ts: '1772409600.000200',
    response_url: responseUrl,
    message: { type: 'message', user: SCENE.person, ts: '1772409600.000200', text: words },
    user: { id: SCENE.person, name: 'kim', team_id: SCENE.team },
    channel: { id: SCENE.channel, name: 'general' },
    team: { id: SCENE.team, domain: 'river' },
    action_ts: '1772409600.000300',
    token: 'outdated',
  };
}

/** A button that is pressed, or what is chosen from a list. */
export type SlackPress = { readonly action_id: string } & (
  | { readonly value: string }
  | { readonly chosen: string }
);

/** What Slack sends where somebody presses a button. */
export function composeSlackPress(press: SlackPress, responseUrl: string): Fields {
  const element =
    'chosen' in press
      ? { type: 'static_select', selected_option: { value: press.chosen } }
      : { type: 'button', value: press.value };
  const ids = { action_id: press.action_id, block_id: 'b', action_ts: '1772409600.000100' };
  return {
    type: 'block_actions',
    actions: [{ ...element, ...ids }],
    response_url: responseUrl,
    trigger_id: randomUUID(),
    team: { id: SCENE.team, domain: 'river' },
    user: { id: SCENE.person, username: 'kim', name: 'kim', team_id: SCENE.team },
    channel: { id: SCENE.channel, name: 'general' },
    container: { type: 'message', message_ts: '1772409600.000200', channel_id: SCENE.channel },
    api_app_id: 'A000000001',
    token: 'outdated',
  };
}

/** A request as Slack signs it, to be sent with `fetch`; commands and presses go as a form, events as JSON. */
export function signSlackRequest(
  body: string,
  { secret, sentAt = Date.now() }: { readonly secret: string; readonly sentAt?: number },
): RequestInit {
  const timestamp = Math.floor(sentAt / 1000).toString();
  const hmac = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': body.startsWith('{')
        ? 'application/json'
        : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hmac}`,
    },
  };
}
