import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { ChannelType } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { findDiscordLimits } from '../../../testing/discord-limits.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import {
  type ProxyAnswer,
  type ProxyRequest,
  type RecordedCall,
  type RecordingProxy,
  startRecordingProxy,
} from '../../../testing/recording-proxy.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import type { Shown, Stage } from '../../adapter.contract.ts';
import type { Log } from '../../adapter.ts';
import { createDiscordAdapter } from '../discord-adapter.ts';

const PRIVATE = 64;
const TOKEN = 'a-token-of-the-twin';
const MAY_NOT_WRITE = { status: 403, answer: { code: 50013, message: 'Missing Permissions' } };

/** A twin of Discord behind a proxy, which judges what is sent and does what the twin cannot. */
export interface DiscordTwin {
  readonly twin: DigitalDiscord;
  readonly proxy: RecordingProxy;
  readonly apiUrl: string;
  readonly token: string;
  readonly channelId: string;
  /** A thread in that channel. */
  readonly threadId: string;
  readonly userId: string;
  /** Refuses what matches, as Discord refuses a bot that may not write; nothing where nothing is given. */
  forbid(matches: ((request: ProxyRequest) => boolean) | undefined): void;
  close(): Promise<void>;
}

interface TwinUser {
  readonly id?: string;
  readonly username: string;
}

/** Starts the twin. It refuses no wrong token over REST, lists no commands and has no private chats: the proxy does all three. */
export async function startDiscordTwin(
  users: readonly TwinUser[] = [{ username: 'ada_park' }],
): Promise<DiscordTwin> {
  // In memory all twins of a process would share one database.
  const folder = await mkdtemp(`${tmpdir()}/readout-`);
  const twin = new DigitalDiscord({
    dbUrl: `file:${folder}/twin.db`,
    botToken: TOKEN,
    channels: [
      { id: '101', name: 'general', type: ChannelType.GuildText },
      { id: '102', name: 'a thread', type: ChannelType.PublicThread, parentId: '101' },
    ],
    users: [...users],
  });
  await twin.start();
  const answer = actAsDiscord();
  let isForbidden: (request: ProxyRequest) => boolean = () => false;
  const proxy = await startRecordingProxy(`http://127.0.0.1:${twin.port}`, (request) =>
    isForbidden(request) ? MAY_NOT_WRITE : answer(request),
  );
  return {
    twin,
    proxy,
    apiUrl: `${proxy.origin}/api`,
    token: TOKEN,
    channelId: '101',
    threadId: '102',
    userId: (await twin.getFirstNonBotUserId()) ?? '',
    forbid(matches = () => false) {
      isForbidden = matches;
    },
    async close() {
      await twin.stop();
      await proxy.close();
      await twin.prisma.$disconnect();
      await rm(folder, { recursive: true });
    },
  };
}

function actAsDiscord(): ProxyAnswer {
  let commands: readonly object[] = [];
  let sent = 0;
  return ({ method, path, authorization, body }) => {
    if (authorization !== undefined && authorization !== `Bot ${TOKEN}`) {
      return { status: 401, answer: { code: 0, message: '401: Unauthorized' } };
    }
    if (path.endsWith('/users/@me/channels')) {
      return { status: 200, answer: { id: `8${String(Object(body)['recipient_id'])}`, type: 1 } };
    }
    if (/\/channels\/8\d{18,19}\/messages/u.test(path)) {
      sent += 1;
      return { status: 200, answer: method === 'GET' ? [] : { id: `${sent}` } };
    }
    if (!/\/applications\/\d+\/commands(\?|$)/u.test(path)) return undefined;
    if (method === 'PUT' && Array.isArray(body)) {
      commands = body.map((each, index) => ({ ...each, id: `${index + 1}`, version: '1' }));
    }
    return { status: 200, answer: commands };
  };
}

/** The stage of the adapter contract on Discord. */
export async function openDiscordStage(desk: FrontDesk, log: Log): Promise<Stage> {
  const discord = await startDiscordTwin();
  const { twin, proxy, apiUrl, token, channelId, userId } = discord;
  const adapter = createDiscordAdapter({ token, apiUrl, desk, log });
  await adapter.start();
  const judge = sharedFolder
    ? createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`)
    : ({ body }: RecordedCall) => findDiscordLimits(body);
  const seen = new Map<string, RecordedCall>();

  const press = async (shown: Shown, customId: string, values?: string[]): Promise<Shown> => {
    const user = twin.channel(channelId).user(userId);
    const { token: reply } =
      values === undefined
        ? await user.clickButton({ messageId: shown.id, customId })
        : await user.selectMenu({ messageId: shown.id, customId, values });
    const call = await proxy.waitFor(
      ({ path }) => path.includes(`/webhooks/`) && path.includes(reply),
    );
    const after = show(call, isFollowUp(call) ? hasPrivateFlag(call.body) : shown.isPrivate);
    seen.set(after.id, call);
    return after;
  };

  return {
    adapter,
    async ask(words) {
      const options = [{ name: 'about', type: 3, value: words }];
      const user = twin.channel(channelId).user(userId);
      const { token: reply } = await user.runSlashCommand({ name: 'claims', options });
      const call = await proxy.waitFor(({ path }) => path.includes(`/${reply}/messages/`));
      const deferral = proxy.calls.find(({ path }) => path.includes(`/${reply}/callback`));
      const shown = show(call, hasPrivateFlag(deferral?.body));
      seen.set(shown.id, call);
      return shown;
    },
    async press(shown, label) {
      const button = listParts(seen.get(shown.id)?.body).find((part) => part['label'] === label);
      return press(shown, String(button?.['custom_id']));
    },
    async choose(shown, menu, label) {
      const list = listParts(seen.get(shown.id)?.body).find((part) => part['placeholder'] === menu);
      const options = Array.isArray(list?.['options']) ? list['options'].filter(isRecord) : [];
      const value = String(options.find((option) => option['label'] === label)?.['value']);
      return press(shown, String(list?.['custom_id']), [value]);
    },
    pressUnknown: (shown) => press(shown, 'nobody-knows-this'),
    findFaults: () => proxy.calls.flatMap((call) => judge(call)),
    async close() {
      await adapter.stop();
      await discord.close();
    },
  };
}

function isFollowUp({ method }: RecordedCall): boolean {
  return method === 'POST';
}

/** A message as it is seen in the call that sent it. */
export function show(call: RecordedCall, isPrivate: boolean): Shown {
  const parts = listParts(call.body);
  return {
    id: String(isRecord(call.answer) ? call.answer['id'] : ''),
    text: parts
      .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
      .join('\n')
      .replace(/\\([^0-9A-Za-z\s])/gu, '$1'),
    buttons: parts.flatMap(({ label }) => (typeof label === 'string' ? [label] : [])),
    menus: new Map(
      parts
        .filter(({ options }) => Array.isArray(options))
        .map(({ placeholder, options }) => [String(placeholder), readLabels(options)]),
    ),
    isPrivate,
  };
}

function readLabels(options: unknown): readonly string[] {
  return Array.isArray(options) ? options.map(({ label }) => String(label)) : [];
}

/** The twin keeps no privacy: it is read from what was sent, where Discord takes it from too. */
function hasPrivateFlag(body: unknown): boolean {
  if (!isRecord(body)) return false;
  if (isRecord(body['data'])) return hasPrivateFlag(body['data']);
  return (Number(body['flags'] ?? 0) & PRIVATE) !== 0;
}

/** Every part of a message, those within others too. */
export function listParts(body: unknown): readonly Record<string, unknown>[] {
  const parts = isRecord(body) ? body['components'] : undefined;
  return Array.isArray(parts)
    ? parts.filter(isRecord).flatMap((part) => [part, ...listParts(part)])
    : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
