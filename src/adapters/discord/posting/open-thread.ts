import { ChannelType, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { OpenedThread, StandingMessage, ThreadOpening } from '../../adapter.ts';
import { cutLabel } from '../rendering/cut-text.ts';
import { cleanText } from '../rendering/escape.ts';

const MAX_NAME = 100;
const WEEK_MINUTES = 10_080;
const HAS_THREAD = 160_004;
const FORUMS: ReadonlySet<unknown> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);
const THREADED: ReadonlySet<unknown> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

interface ThreadTools {
  readonly rest: REST;
  /** The message of `opening`, ready to be sent. */
  readonly message: object;
  /** Sends the message to the channel once, however often it is asked. */
  sendOnce(): Promise<string>;
}

/**
 * Opens a thread with its first message: under a message of a channel, as a post in a forum; a private chat has no threads
 * and is the thread itself. Asked again, it goes on where it was cut off, but for a post in a forum, which may come twice.
 */
export async function openThread(
  { place, name }: ThreadOpening,
  { rest, message, sendOnce }: ThreadTools,
): Promise<OpenedThread> {
  const { thread: _within, ...parent } = place;
  const channel = place.channel ?? '';
  const type = readField(await rest.get(Routes.channel(channel)), 'type');
  const title = cutLabel(cleanText(name), MAX_NAME) || 'Discussion';
  const body = { name: title, auto_archive_duration: WEEK_MINUTES };
  if (FORUMS.has(type)) {
    const post = await rest.post(Routes.threads(channel), { body: { ...body, message } });
    const thread = { ...parent, thread: String(readField(post, 'id')) };
    // The first message of a post has the id of the post.
    return { place: thread, starter: { place: thread, messageId: thread.thread } };
  }
  const messageId = await sendOnce();
  const starter = { place: parent, messageId };
  if (!THREADED.has(type)) return { place: parent, starter };
  const thread = await startThread(rest, { channel, messageId, body });
  return { place: { ...parent, thread }, starter };
}

/** Opens the thread below a message that stands in a channel; undefined where the channel has none, as a private chat. */
export async function openBelow(
  { place, messageId }: StandingMessage,
  name: string,
  rest: REST,
): Promise<{ readonly thread: string | undefined }> {
  const channel = place.channel ?? '';
  const type = readField(await rest.get(Routes.channel(channel)), 'type');
  if (!THREADED.has(type)) return { thread: undefined };
  const title = cutLabel(cleanText(name), MAX_NAME) || 'Digest';
  const body = { name: title, auto_archive_duration: WEEK_MINUTES };
  return { thread: await startThread(rest, { channel, messageId, body }) };
}

interface Start {
  readonly channel: string;
  readonly messageId: string;
  readonly body: object;
}

/** A thread under a message has the message's id; Discord says so where an earlier attempt made it. */
async function startThread(rest: REST, { channel, messageId, body }: Start): Promise<string> {
  try {
    const thread = await rest.post(Routes.threads(channel, messageId), { body });
    return String(readField(thread, 'id'));
  } catch (cause) {
    if (cause instanceof DiscordAPIError && Number(cause.code) === HAS_THREAD) return messageId;
    throw cause;
  }
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
