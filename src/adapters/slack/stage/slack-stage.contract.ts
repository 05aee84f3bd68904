import { createEmulator, type Emulator } from 'emulate';
import {
  composeSlackCommand,
  composeSlackPress,
  openSlackCounterpart,
  type SlackCounterpart,
  type SlackPress,
  serveLocally,
  signSlackRequest,
} from '../../../testing/slack-counterpart.ts';
import { findSlackFaults, listSlackNodes } from '../../../testing/slack-schema.ts';
import type { Shown, Stage } from '../../adapter.contract.ts';
import type { Adapter, HttpRoute } from '../../adapter.ts';

type Fields = Readonly<Record<string, unknown>>;

export const SIGNING_SECRET = 'signed-by-the-river';
export const BOT_TOKEN = 'xoxb-good';
export const REFUSED_TOKEN = 'xoxb-refused';

/** The Web API by `emulate`, in which one bot token is good and another is nobody's. */
export function openEmulator(): Promise<Emulator> {
  return createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: { team: { name: 'River Desk', domain: 'river' }, users: [{ name: 'readout' }] },
      tokens: { [BOT_TOKEN]: { login: 'readout' }, [REFUSED_TOKEN]: { login: 'nobody' } },
    },
  });
}

/** How a request of Slack's reaches the adapter. */
export interface Line {
  deliver(body: Fields): Promise<unknown>;
  close(): Promise<void>;
}

/** One person at Slack: commands and presses go down the line, and answers come to the counterpart. */
export async function openStage(
  adapter: Adapter,
  openLine: () => Promise<Line>,
): Promise<Stage & { readonly line: Line; readonly counterpart: SlackCounterpart }> {
  const counterpart = await openSlackCounterpart();
  await adapter.start();
  const line = await openLine();

  async function press(shown: Shown, button: SlackPress): Promise<Shown> {
    const url = counterpart.createResponseUrl();
    await line.deliver(composeSlackPress(button, url));
    return readShown(await counterpart.awaitPost(url), { before: shown.id, id: url });
  }

  return {
    adapter,
    line,
    counterpart,
    async ask(words) {
      const url = counterpart.createResponseUrl();
      await line.deliver(composeSlackCommand(`/claims ${words}`, url));
      return readShown(await counterpart.awaitPost(url), { id: url });
    },
    press: (shown, label) => press(shown, findButton(counterpart.posts, label)),
    choose: (shown, menu, label) => press(shown, findChoice(counterpart.posts, menu, label)),
    pressUnknown: (shown) =>
      press(shown, { action_id: 'readout-button-0', value: 'nobody-knows-me' }),
    findFaults: () => counterpart.posts.flatMap(findSlackFaults),
    async close() {
      await line.close();
      await adapter.stop();
      await counterpart.close();
    },
  };
}

/** A message as it is seen: where it replaces another, it is that one still. */
function readShown(message: Fields, { id, before }: { id: string; before?: string }): Shown {
  const nodes = listSlackNodes(message['blocks']);
  const buttons = nodes.filter(({ type }) => type === 'button');
  return {
    id: message['replace_original'] === true ? (before ?? id) : id,
    text: nodes.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])).join('\n'),
    buttons: buttons.map(readLabel),
    menus: new Map(
      nodes
        .filter(({ type }) => type === 'static_select')
        .map((node) => [readPlaceholder(node), readOptions(node).map(readLabel)]),
    ),
    isPrivate: message['response_type'] === 'ephemeral',
  };
}

function findButton(
  posts: readonly Fields[],
  label: string,
): { readonly action_id: string; readonly value: string } {
  const found = listSlackNodes(posts).findLast(
    (node) => node['type'] === 'button' && readLabel(node) === label,
  );
  return { action_id: String(found?.['action_id']), value: String(found?.['value']) };
}

function findChoice(posts: readonly Fields[], menu: string, label: string): SlackPress {
  const found = listSlackNodes(posts).findLast(
    (node) => node['type'] === 'static_select' && readPlaceholder(node) === menu,
  );
  const chosen = readOptions(found).find((option) => readLabel(option) === label);
  return { action_id: String(found?.['action_id']), chosen: String(chosen?.['value']) };
}

function readPlaceholder({ placeholder }: Fields): string {
  return String(listSlackNodes(placeholder)[0]?.['text']);
}

function readOptions(menu: Fields | undefined): readonly Fields[] {
  return Array.isArray(menu?.['options']) ? menu['options'] : [];
}

function readLabel({ text }: Fields): string {
  return String(listSlackNodes(text)[0]?.['text']);
}

/** The one HTTP port, with nothing on it but the adapter's route. */
export async function openHttpLine(
  routes: readonly HttpRoute[],
): Promise<Line & { send(request: RequestInit): Promise<Response> }> {
  const [route] = routes;
  const server = await serveLocally((request, response) => route?.handle(request, response));
  const send = (request: RequestInit): Promise<Response> =>
    fetch(`${server.url}${route?.path}`, request);
  return {
    send,
    deliver: (body) => send(signSlackRequest(composeForm(body), { secret: SIGNING_SECRET })),
    close: server.close,
  };
}

/** A command is a form of its fields; everything else is JSON in a form with one field. */
export function composeForm(body: Fields): string {
  const form = new URLSearchParams();
  if ('command' in body) {
    for (const [name, value] of Object.entries(body)) form.set(name, String(value));
  } else {
    form.set('payload', JSON.stringify(body));
  }
  return form.toString();
}
