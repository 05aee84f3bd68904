import { createDiscordAdapter } from '../../../adapters/discord/discord-adapter.ts';
import {
  type DiscordTwin,
  show,
  startDiscordTwin,
} from '../../../adapters/discord/stage/discord-stage.contract.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import type { RecordedCall } from '../../../testing/recording-proxy.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { createDiscordPerson, type DiscordCard } from './discord-person.contract.ts';
import { PEOPLE, type Scene } from './scene.contract.ts';

const USERS = PEOPLE.map((username, at) => ({ id: `90000000000000000${at + 1}`, username }));

/** To send messages, and nothing more. */
const MEMBER = String(1n << 11n);

/** Starts a server of the twin with the people of the scene, none of whom manages it. */
export async function startDiscordServer(): Promise<DiscordTwin> {
  const discord = await startDiscordTwin(USERS);
  await discord.twin.prisma.guildMember.updateMany({ data: { permissions: MEMBER } });
  return discord;
}

/** Joins a front desk to a server, by real discord.js over its gateway. */
export async function openDiscordScene(desk: FrontDesk, discord: DiscordTwin): Promise<Scene> {
  const { twin, proxy, apiUrl, token, channelId } = discord;
  const log = { info() {}, warn() {}, error() {} };
  const adapter = createDiscordAdapter({ token, apiUrl, desk, log });
  await adapter.start();
  const judge = createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
  const listPosts = (channel: string): readonly RecordedCall[] =>
    proxy.calls.filter(
      ({ method, path }) => method === 'POST' && path.endsWith(`/channels/${channel}/messages`),
    );

  function findCard(): DiscordCard {
    const posted = listPosts(channelId).at(-1);
    const messageId = readId(posted);
    const edited = proxy.calls.findLast(
      ({ method, path }) => method === 'PATCH' && path.endsWith(`/messages/${messageId}`),
    );
    const opened = proxy.calls.findLast(({ path }) =>
      path.endsWith(`/messages/${messageId}/threads`),
    );
    return { messageId, body: (edited ?? posted)?.body, threadId: readId(opened) };
  }

  return {
    place: `discord:${twin.guildId}:${channelId}:`,
    group: `discord:${twin.guildId}`,
    as(name) {
      const user = USERS.find(({ username }) => username === name);
      return createDiscordPerson({ id: user?.id ?? '', name }, { discord, findCard });
    },
    readCard: async () => readBody(findCard().body),
    readThread: async () => listPosts(findCard().threadId).map(({ body }) => readBody(body)),
    readFile: async () => proxy.calls.flatMap(({ files = [] }) => files).at(-1) ?? '',
    async deleteThread() {
      const headers = { authorization: `Bot ${token}` };
      await fetch(`${apiUrl}/v10/channels/${findCard().threadId}`, { method: 'DELETE', headers });
    },
    async readPrivate({ id }) {
      const opened = proxy.calls.filter(
        ({ path, body }) =>
          path.endsWith('/users/@me/channels') && Object(body)['recipient_id'] === id,
      );
      const chats = new Set(opened.map(readId));
      return [...chats].flatMap((chat) => listPosts(chat).map(({ body }) => readBody(body)));
    },
    async setWriting(isAllowed) {
      discord.forbid(
        isAllowed
          ? undefined
          : ({ method, path }) =>
              /^(?:POST|PATCH)$/u.test(method) &&
              [channelId, findCard().threadId].some((id) => path.includes(`/channels/${id}/`)),
      );
    },
    findFaults: () => [
      ...proxy.calls.flatMap((call) => judge(call)),
      ...proxy.calls.filter(mentions).map(({ path }) => `${path} may mention people`),
    ],
    close: () => adapter.stop(),
  };
}

/** A message of which Discord would make mentions of what people wrote. */
function mentions({ method, path, body }: RecordedCall): boolean {
  const isMessage = method === 'POST' && path.endsWith('/messages');
  const { parse } = Object(Object(body)['allowed_mentions']);
  return isMessage && JSON.stringify(parse) !== '[]';
}

function readId(call: RecordedCall | undefined): string {
  return String(Object(call?.answer)['id']);
}

function readBody(body: unknown): string {
  const call = { method: '', path: '', authorization: undefined, body };
  return show({ ...call, status: 200, answer: undefined }, false).text.replace(/\s+/gu, ' ');
}
