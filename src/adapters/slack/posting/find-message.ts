import type { webApi } from '@slack/bolt';
import { BriefingError } from '../../../domain/error.ts';
import type { OutgoingMessage } from '../../adapter.ts';

const PAGE = 100;
const MOST_PAGES = 20;
/** How many looks are kept that were held up. */
const MOST_LOOKS = 1_000;

interface Looking {
  readonly client: webApi.WebClient;
  readonly limitMs: number;
}

/** How far a look through a history is, which shows the newest first. */
interface Look {
  /** Since when it was asked for. */
  readonly sinceMs: number;
  /** Only what is newer counts. */
  readonly oldest: string;
  /** Where the next page begins; empty at the first. */
  readonly cursor: string;
  /** The newest message of the first page. */
  readonly newest: string;
  readonly pages: number;
  /** Whether time went by between its pages. */
  readonly wasHeldUp: boolean;
}

/** Looks for the message of an earlier attempt since a time, and gives its id. */
export type FindMessage = (
  message: OutgoingMessage,
  sinceMs: number,
  looking: Looking,
) => Promise<string | undefined>;

/**
 * Creates a finder, which looks page by page within the time of one call. Where Slack asks to wait – apps outside its Marketplace get 15
 * messages a minute – the next call goes on where this one ended.
 */
export function createMessageFinder(): FindMessage {
  const looks = new Map<string, Look>();

  function keep(key: string, look: Look): void {
    const [first] = looks.keys();
    if (looks.size >= MOST_LOOKS && first !== undefined) looks.delete(first);
    looks.set(key, { ...look, wasHeldUp: look.wasHeldUp || look.cursor !== '' });
  }

  return async (message, sinceMs, looking) => {
    const key = [message.nonce, message.place.channel, message.place.thread].join(' ');
    const kept = looks.get(key);
    looks.delete(key);
    const look = kept !== undefined && kept.sinceMs <= sinceMs ? kept : begin(sinceMs);
    return findMessage(message, look, { ...looking, keep: (look) => keep(key, look) });
  };
}

/** Throws `delivery_failed` where more was written since than can be looked through: sending again might be twice. */
async function findMessage(
  message: OutgoingMessage,
  kept: Look,
  { client, limitMs, keep }: Looking & { keep(look: Look): void },
): Promise<string | undefined> {
  const endMs = performance.now() + limitMs;
  for (let look = kept; look.pages < MOST_PAGES && performance.now() < endMs; ) {
    const { messages, cursor } = await readPage(message, look, client).catch((cause: unknown) => {
      keep(look);
      throw cause;
    });
    const found = messages.find(({ metadata }) => readNonce(metadata) === message.nonce);
    if (found !== undefined) return found.ts;
    const newest = look.newest || (messages[0]?.ts ?? look.oldest);
    look = { ...look, newest, cursor, pages: look.pages + 1 };
    if (cursor === '') {
      // A thread shows the oldest first, and so whatever came meanwhile.
      if (!look.wasHeldUp || message.place.thread !== undefined) return undefined;
      // Somebody else may have sent it while this look was held up.
      look = { ...begin(look.sinceMs), oldest: newest, pages: look.pages };
    }
  }
  throw new BriefingError(
    'delivery_failed',
    'An earlier attempt may have come through, and too much was written since to tell; look in the channel before you send it again.',
    { hint: 'The page of deliveries sends it again.' },
  );
}

function begin(sinceMs: number): Look {
  const oldest = String(sinceMs / 1_000);
  return { sinceMs, oldest, cursor: '', newest: '', pages: 0, wasHeldUp: false };
}

async function readPage(
  { place }: OutgoingMessage,
  { oldest, cursor }: Look,
  { conversations }: webApi.WebClient,
) {
  const asked = {
    channel: place.channel ?? '',
    oldest,
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor === '' ? {} : { cursor }),
  };
  const { messages = [], response_metadata: more } =
    place.thread === undefined
      ? await conversations.history(asked)
      : await conversations.replies({ ...asked, ts: place.thread });
  return { messages, cursor: more?.next_cursor ?? '' };
}

function readNonce(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata))
    return undefined;
  const { event_payload: payload } = metadata;
  return typeof payload === 'object' && payload !== null && 'nonce' in payload
    ? payload.nonce
    : undefined;
}
