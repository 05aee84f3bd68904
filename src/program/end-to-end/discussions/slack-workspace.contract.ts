import { buffer } from 'node:stream/consumers';
import { createEmulator } from 'emulate';
import { BOT_TOKEN } from '../../../adapters/slack/stage/slack-stage.contract.ts';
import {
  openSlackCounterpart,
  type SlackCounterpart,
  serveLocally,
} from '../../../testing/slack-counterpart.ts';
import { listSlackNodes } from '../../../testing/slack-schema.ts';
import { PEOPLE } from './scene.contract.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const TEAM = 'T000000001';

/** A workspace of `emulate` with a channel, and people who have tokens of their own. */
export interface SlackWorkspace {
  /** Where the bot reaches it: a door that sees which views are opened. */
  readonly apiUrl: string;
  readonly channel: string;
  readonly counterpart: SlackCounterpart;
  readonly views: readonly Fields[];
  /** Whether the bot may write in the channel. */
  mayWrite: boolean;
  findId(name: string): string;
  /** Calls the Web API as somebody; the bot where nobody is named. */
  call(method: string, body: Fields, login?: string): Promise<Fields>;
  /** The newest message of the channel that is no reply. */
  findCard(): Promise<Fields>;
  close(): Promise<void>;
}

/** Opens the workspace. */
export async function openSlackWorkspace(): Promise<SlackWorkspace> {
  const logins = ['readout', ...PEOPLE];
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'River Desk', domain: 'river' },
        users: logins.map((name) => ({ name })),
      },
      tokens: Object.fromEntries(logins.map((login) => [tokenOf(login), { login }])),
    },
  });
  const views: Fields[] = [];
  const door = await openDoor(emulator.url, {
    views,
    refuses: (path, body) =>
      !workspace.mayWrite &&
      /\/chat\.(?:postMessage|update)$/u.test(path) &&
      new URLSearchParams(body).get('channel') === channel,
  });
  const call = async (method: string, body: Fields, login = 'readout'): Promise<Fields> => {
    const authorization = `Bearer ${tokenOf(login)}`;
    const reply = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: Fields = Object(await reply.json());
    if (answer['ok'] !== true) throw new Error(`${method}: ${String(answer['error'])}`);
    return answer;
  };
  const made = await call('conversations.create', { name: 'desk' });
  const channel = String(Object(made['channel'])['id']);
  for (const name of PEOPLE) await call('conversations.join', { channel }, name);
  const users = listFields((await call('users.list', {}))['members']);
  const counterpart = await openSlackCounterpart();
  const workspace: SlackWorkspace = {
    apiUrl: `${door.url}/api/`,
    mayWrite: true,
    channel,
    counterpart,
    views,
    call,
    findId: (wanted) => String(users.find(({ name }) => name === wanted)?.['id']),
    async findCard() {
      const { messages } = await call('conversations.history', { channel });
      const [newest] = listFields(messages)
        .filter(({ thread_ts: thread, ts }) => thread === undefined || thread === ts)
        .sort((one, other) => Number(other['ts']) - Number(one['ts']));
      return newest ?? {};
    },
    async close() {
      await counterpart.close();
      await door.close();
      await emulator.close();
    },
  };
  return workspace;
}

interface Door {
  /** Those that are opened are seen nowhere else. */
  readonly views: Fields[];
  refuses(path: string, body: string): boolean;
}

const NOT_IN_CHANNEL = JSON.stringify({ ok: false, error: 'not_in_channel' });

/** Passes everything on as it is, but for what it refuses. */
function openDoor(target: string, { views, refuses }: Door): ReturnType<typeof serveLocally> {
  return serveLocally(async (request, response) => {
    const body = await buffer(request);
    const path = request.url ?? '';
    if (path === '/api/views.open') {
      views.push(JSON.parse(new URLSearchParams(body.toString()).get('view') ?? '{}'));
    }
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const headers = { authorization, 'content-type': type };
    if (refuses(path, body.toString())) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(NOT_IN_CHANNEL);
      return;
    }
    const passed = await fetch(target + path, { method: 'POST', headers, body });
    response.writeHead(passed.status, { 'content-type': 'application/json' });
    response.end(await passed.text());
  });
}

function tokenOf(login: string): string {
  return login === 'readout' ? BOT_TOKEN : `xoxp-${login}`;
}

/** A list of the Web API. */
export function listFields(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}

/** What a message says, without its marks. */
export function readMessage({ blocks, text }: Fields): string {
  const nodes = listSlackNodes(blocks);
  const parts = nodes.flatMap((node) => (typeof node['text'] === 'string' ? [node['text']] : []));
  return (parts.length > 0 ? parts.join(' ') : String(text ?? '')).replace(/\s+/gu, ' ').trim();
}
