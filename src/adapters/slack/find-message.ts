import type { webApi } from '@slack/bolt';
import { BriefingError } from '../../domain/error.ts';
import type { OutgoingMessage } from '../adapter.ts';

const PAGE = 100;
const MOST_PAGES = 20;

interface Looking {
  readonly client: webApi.WebClient;
  readonly limitMs: number;
}

/**
 * Gives the message that an earlier attempt left in a channel's history, page by page within the time of one call.
 * Throws `delivery_failed` where more was written since than can be looked through: sending again might be twice.
 */
export async function findMessage(
  { place, nonce }: OutgoingMessage,
  sinceMs: number,
  { client, limitMs }: Looking,
): Promise<string | undefined> {
  const endMs = performance.now() + limitMs;
  let cursor = '';
  for (let page = 0; page < MOST_PAGES && performance.now() < endMs; page += 1) {
    const asked = {
      channel: place.channel ?? '',
      oldest: String(sinceMs / 1_000),
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor === '' ? {} : { cursor }),
    };
    const { messages = [], response_metadata: more } =
      place.thread === undefined
        ? await client.conversations.history(asked)
        : await client.conversations.replies({ ...asked, ts: place.thread });
    const found = messages.find(({ metadata }) => readNonce(metadata) === nonce);
    cursor = more?.next_cursor ?? '';
    if (found !== undefined || cursor === '') return found?.ts;
  }
  throw new BriefingError(
    'delivery_failed',
    'An earlier attempt may have come through, and too much was written since to tell; look in the channel before you send it again.',
    { hint: 'The page of deliveries sends it again.' },
  );
}

function readNonce(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata))
    return undefined;
  const { event_payload: payload } = metadata;
  return typeof payload === 'object' && payload !== null && 'nonce' in payload
    ? payload.nonce
    : undefined;
}
