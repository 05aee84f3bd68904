import { type RawFile, REST, Routes } from 'discord.js';
import type { CardFile } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import type { OutgoingMessage, ThreadPoster } from '../../adapter.ts';
import { openAgent } from '../connecting/open-agent.ts';
import type { Right } from '../installing/rights.ts';
import { renderCard } from '../rendering/render-card.ts';
import { channelOf, findMessage, markMessage, readId } from './find-message.ts';
import { attempt } from './name-problem.ts';
import { openBelow, openThread } from './open-thread.ts';
import { changeInThread } from './reopen-thread.ts';

export interface DiscordPosterOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly desk: Pick<FrontDesk, 'keepAction'>;
  /** The longest a call may take; shorter where a clock runs faster than ours. */
  readonly limitMs?: number;
}

const LIMIT_MS = 15_000;
/** Below 50 requests a second for all of a bot, and 5 messages in 5 seconds in a channel. */
const PACE = { everyMs: 40, everyMsInChannel: 1_100, scope: 'all' } as const;

/** Posts to channels of Discord, each message once: `enforce_nonce` covers minutes, the marked container all time after. */
export function createDiscordPoster(options: DiscordPosterOptions): ThreadPoster {
  const { token, apiUrl, desk, limitMs = LIMIT_MS } = options;
  const rest = new REST({
    retries: 0,
    timeout: limitMs,
    agent: openAgent(),
    rejectOnRateLimit: () => true,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  }).setToken(token);
  const send = async (message: OutgoingMessage): Promise<string> => {
    const { file, ...marked } = markMessage(message);
    const body = { ...marked, nonce: message.nonce, enforce_nonce: true };
    const files = file === undefined ? {} : { files: [readFile(file)] };
    const route = Routes.channelMessages(channelOf(message.place));
    return readId(await rest.post(route, { body, ...files }));
  };
  const find = (message: OutgoingMessage, sinceMs: number): Promise<string | undefined> =>
    findMessage(message, sinceMs, { rest, limitMs });
  return {
    name: 'discord',
    limitMs,
    pace: PACE,
    async render(card) {
      const message = { ...(await renderCard(card, desk)), allowed_mentions: { parse: [] } };
      return JSON.stringify(card.file === undefined ? message : { ...message, file: card.file });
    },
    post: (message) =>
      attempt(async () => ({ messageId: await send(message) }), listRights(message)),
    find: (message, sinceMs) =>
      attempt(
        async () => ({ messageId: await find(message, sinceMs) }),
        ['View Channel', 'Read Message History'],
      ),
    openThread: (opening) =>
      attempt(() => {
        const { thread: _within, ...place } = opening.place;
        const message = { ...opening, place };
        const sendOnce = async (): Promise<string> =>
          (opening.sinceMs && (await find(message, opening.sinceMs))) || (await send(message));
        return openThread(opening, { rest, message: markMessage(message), sendOnce });
      }, ['Send Messages', 'Create Public Threads']),
    openBelow: (message, name) =>
      attempt(() => openBelow(message, name, rest), ['Create Public Threads']),
    edit: (message, body) =>
      attempt(async () => {
        const channel = channelOf(message.place);
        const route = Routes.channelMessage(channel, message.messageId);
        // `render` wrote it.
        const changed = { body: JSON.parse(body) as object };
        await changeInThread(channel, rest, () => rest.patch(route, changed));
        return message;
      }),
    openPrivate: (person) =>
      attempt(async () => {
        const body = { recipient_id: person };
        const channel = readId(await rest.post(Routes.userChannels(), { body }));
        return { place: { adapter: 'discord', channel } };
      }),
  };
}

/** What Discord asks of whoever sends a message. */
function listRights({ place, body }: OutgoingMessage): readonly Right[] {
  // `render` wrote it.
  const { file } = JSON.parse(body) as { readonly file?: unknown };
  const send = place.thread === undefined ? 'Send Messages' : 'Send Messages in Threads';
  return file === undefined ? [send] : [send, 'Attach Files'];
}

function readFile(file: unknown): RawFile {
  // `render` wrote it.
  const { name, text } = file as CardFile;
  return { name, data: Buffer.from(text, 'utf8') };
}
