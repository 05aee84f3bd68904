import { type RawFile, REST, Routes } from 'discord.js';
import type { CardFile } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Place } from '../../domain/place.ts';
import type { OutgoingMessage, ThreadPoster } from '../adapter.ts';
import { attempt } from './name-problem.ts';
import { openThread } from './open-thread.ts';
import { renderCard } from './render-card.ts';

export interface DiscordPosterOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly desk: Pick<FrontDesk, 'keepAction'>;
}

const LIMIT_MS = 15_000;
const NEWEST = 100;
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Posts to channels of Discord, each message once: `enforce_nonce` covers minutes, the marked container all time after. */
export function createDiscordPoster({ token, apiUrl, desk }: DiscordPosterOptions): ThreadPoster {
  const rest = new REST({
    retries: 0,
    timeout: LIMIT_MS,
    rejectOnRateLimit: () => true,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  }).setToken(token);
  const send = async (message: OutgoingMessage): Promise<string> => {
    const { file, ...marked } = markBody(message);
    const body = { ...marked, nonce: message.nonce, enforce_nonce: true };
    const files = file === undefined ? {} : { files: [readFile(file)] };
    const route = Routes.channelMessages(channelOf(message.place));
    return readId(await rest.post(route, { body, ...files }));
  };
  const find = async (message: OutgoingMessage, sinceMs: number): Promise<string | undefined> => {
    const query = new URLSearchParams({
      limit: String(NEWEST),
      after: String((BigInt(sinceMs) - DISCORD_EPOCH_MS) << 22n),
    });
    const newest = await rest.get(Routes.channelMessages(channelOf(message.place)), { query });
    const mark = markOf(message.nonce);
    const found = listRecords(newest).find(
      (each) => each['nonce'] === message.nonce || holdsMark(each['components'], mark),
    );
    return found && readId(found);
  };
  return {
    name: 'discord',
    limitMs: LIMIT_MS,
    async render(card) {
      const message = { ...(await renderCard(card, desk)), allowed_mentions: { parse: [] } };
      return JSON.stringify(card.file === undefined ? message : { ...message, file: card.file });
    },
    post: (message) => attempt(async () => ({ messageId: await send(message) })),
    find: (message, sinceMs) => attempt(async () => ({ messageId: await find(message, sinceMs) })),
    openThread: (opening) =>
      attempt(() => {
        const { thread: _within, ...place } = opening.place;
        const message = { ...opening, place };
        const sendOnce = async (): Promise<string> =>
          (opening.sinceMs && (await find(message, opening.sinceMs))) || (await send(message));
        return openThread(opening, { rest, message: markBody(message), sendOnce });
      }),
    edit: (message, body) =>
      attempt(async () => {
        const route = Routes.channelMessage(channelOf(message.place), message.messageId);
        // `render` wrote it.
        await rest.patch(route, { body: JSON.parse(body) as object });
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

function readFile(file: unknown): RawFile {
  // `render` wrote it.
  const { name, text } = file as CardFile;
  return { name, data: Buffer.from(text, 'utf8') };
}

/** A component's number is nobody's but ours, is not shown, and stays with the message. */
function markBody({ body, nonce }: OutgoingMessage): Record<string, unknown> {
  // `render` wrote it.
  const message = JSON.parse(body) as Record<string, unknown>;
  const [first, ...others] = listRecords(message['components']);
  const components = first === undefined ? others : [{ ...first, id: markOf(nonce) }, ...others];
  return { ...message, components };
}

/** 31 bits of a nonce; FNV-1a. */
function markOf(nonce: string): number {
  let hash = 0x811c9dc5;
  for (const character of nonce) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // Small numbers are what Discord gives to components that have none.
  return (hash >>> 1) | 0x40000000;
}

function holdsMark(components: unknown, mark: number): boolean {
  return listRecords(components).some(({ id }) => id === mark);
}

function channelOf({ thread, channel }: Place): string {
  return thread ?? channel ?? '';
}

function readId(message: unknown): string {
  const [record] = listRecords([message]);
  return String(record?.['id'] ?? '');
}

function listRecords(values: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(values)
    ? values.filter(
        (each): each is Record<string, unknown> => typeof each === 'object' && each !== null,
      )
    : [];
}
