import { type REST, Routes } from 'discord.js';
import { BriefingError } from '../../../domain/error.ts';
import type { Place } from '../../../domain/place.ts';
import type { OutgoingMessage } from '../../adapter.ts';

const PAGE = 100;
const MOST_PAGES = 20;
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

interface Looking {
  readonly rest: REST;
  readonly limitMs: number;
}

/**
 * Gives the message that an earlier attempt left in a channel, looking from the oldest on within the time of one call.
 * Throws `delivery_failed` where more was written since than can be looked through: sending again might be twice.
 */
export async function findMessage(
  message: OutgoingMessage,
  sinceMs: number,
  { rest, limitMs }: Looking,
): Promise<string | undefined> {
  const route = Routes.channelMessages(channelOf(message.place));
  const mark = markOf(message.nonce);
  const signal = AbortSignal.timeout(limitMs);
  let after = (BigInt(sinceMs) - DISCORD_EPOCH_MS) << 22n;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), after: String(after) });
    const messages = listRecords(await rest.get(route, { query, signal }));
    const found = messages.find(
      (each) => each['nonce'] === message.nonce || holdsMark(each['components'], mark),
    );
    if (found !== undefined) return readId(found);
    if (messages.length < PAGE) return undefined;
    for (const each of messages) after = findLater(after, BigInt(readId(each)));
  }
  throw new BriefingError(
    'delivery_failed',
    'An earlier attempt may have come through, and too much was written since to tell; look in the channel before you send it again.',
    { hint: 'The page of deliveries sends it again.' },
  );
}

function findLater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** A message as it is sent, marked by its nonce: a component's number is nobody's but ours, is not shown, and stays with the message. */
export function markMessage({ body, nonce }: OutgoingMessage): Record<string, unknown> {
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

/** Where a message of a place is posted: a thread is a channel of its own. */
export function channelOf({ thread, channel }: Place): string {
  return thread ?? channel ?? '';
}

/** The id of a message as Discord gives it. */
export function readId(message: unknown): string {
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
