import { DiscordAPIError, RateLimitError, REST, Routes } from 'discord.js';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { OutgoingMessage, Poster, PostProblem } from '../adapter.ts';
import { renderCard } from './render-card.ts';

export interface DiscordPosterOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly desk: Pick<FrontDesk, 'keepAction'>;
}

const LIMIT_MS = 15_000;
const NEWEST = 100;
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
/** The codes by which Discord names what somebody has to mend: https://discord.com/developers/docs/topics/opcodes-and-status-codes. */
const UNKNOWN_CHANNEL = 10_003;
const ARCHIVED_THREAD = 50_083;
const MISSING: Readonly<Record<number, string>> = {
  50001: 'Readout cannot see the channel; give it “View Channel” there.',
  50013: 'Readout may not write in the channel; give it “Send Messages” there.',
};

/** Posts to channels of Discord, each message once: `enforce_nonce` covers minutes, the marked container all time after. */
export function createDiscordPoster({ token, apiUrl, desk }: DiscordPosterOptions): Poster {
  const rest = new REST({
    retries: 0,
    timeout: LIMIT_MS,
    rejectOnRateLimit: () => true,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  }).setToken(token);
  return {
    name: 'discord',
    limitMs: LIMIT_MS,
    async render(card) {
      return JSON.stringify({ ...(await renderCard(card, desk)), allowed_mentions: { parse: [] } });
    },
    post: (message) =>
      attempt(async () => {
        const body = { ...markBody(message), nonce: message.nonce, enforce_nonce: true };
        const sent: unknown = await rest.post(Routes.channelMessages(channelOf(message)), { body });
        return { messageId: readId(sent) };
      }),
    find: (message, sinceMs) =>
      attempt(async () => {
        const query = new URLSearchParams({
          limit: String(NEWEST),
          after: String((BigInt(sinceMs) - DISCORD_EPOCH_MS) << 22n),
        });
        const route = Routes.channelMessages(channelOf(message));
        const newest: unknown = await rest.get(route, { query });
        const mark = markOf(message.nonce);
        const found = listRecords(newest).find(
          (each) => each['nonce'] === message.nonce || holdsMark(each['components'], mark),
        );
        return { messageId: found === undefined ? undefined : readId(found) };
      }),
  };
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

function channelOf({ place }: OutgoingMessage): string {
  return place.thread ?? place.channel ?? '';
}

async function attempt<T>(call: () => Promise<T>): Promise<T | PostProblem> {
  try {
    return await call();
  } catch (cause) {
    return nameProblem(cause);
  }
}

function nameProblem(cause: unknown): PostProblem {
  if (cause instanceof RateLimitError) {
    const problem = 'Discord asks to wait before the next message.';
    return { kind: 'retry', problem, retryAfterMs: cause.retryAfter };
  }
  if (cause instanceof DiscordAPIError) {
    const code = Number(cause.code);
    if (code === UNKNOWN_CHANNEL) return { kind: 'gone', problem: 'The channel is no more.' };
    if (code === ARCHIVED_THREAD) return { kind: 'gone', problem: 'The thread is archived.' };
    const missing = MISSING[code];
    if (missing !== undefined) return { kind: 'refused', problem: missing };
    if (cause.status === 401) {
      return { kind: 'retry', problem: 'Discord refuses DISCORD_TOKEN; run readout doctor.' };
    }
    if (cause.status < 500) {
      return { kind: 'refused', problem: `Discord refused the message: ${cause.message}.` };
    }
  }
  return { kind: 'retry', problem: 'Discord did not answer, or with a fault of its own.' };
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
