import { webApi } from '@slack/bolt';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Poster, PostProblem } from '../adapter.ts';
import { silentBoltLog } from './bolt-log.ts';
import { composeMessage } from './compose-message.ts';
import { createClientOptions, LIMIT_MS } from './slack-client.ts';

export interface SlackPosterOptions {
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly desk: Pick<FrontDesk, 'keepAction'>;
}

const EVENT = 'readout_message';
const NEWEST = 100;
const GONE: Readonly<Record<string, string>> = {
  channel_not_found: 'The channel is no more, or Readout cannot see it.',
  is_archived: 'The channel is archived.',
};
const REFUSED: Readonly<Record<string, string>> = {
  not_in_channel: 'Readout is not in the channel; type /invite @readout there.',
  restricted_action:
    'An administrator of the workspace has restricted who may post in the channel.',
  missing_scope: 'Readout lacks a right in Slack; run readout doctor.',
};

/** Posts to channels of Slack; a message carries its nonce as metadata, and is known by it in the channel's history. */
export function createSlackPoster({ botToken, apiUrl, desk }: SlackPosterOptions): Poster {
  const client = new webApi.WebClient(botToken, {
    ...createClientOptions(apiUrl),
    logger: silentBoltLog,
  });
  return {
    name: 'slack',
    limitMs: LIMIT_MS,
    render: async (card) => JSON.stringify(await composeMessage(card, desk)),
    post: (message) =>
      attempt(async () => {
        const { ts } = await client.chat.postMessage({
          // `render` wrote it.
          ...(JSON.parse(message.body) as Awaited<ReturnType<typeof composeMessage>>),
          channel: message.place.channel ?? '',
          metadata: { event_type: EVENT, event_payload: { nonce: message.nonce } },
          unfurl_links: false,
          unfurl_media: false,
          ...(message.place.thread === undefined ? {} : { thread_ts: message.place.thread }),
        });
        return { messageId: ts ?? '' };
      }),
    find: ({ place, nonce }, sinceMs) =>
      attempt(async () => {
        const asked = {
          channel: place.channel ?? '',
          oldest: String(sinceMs / 1_000),
          limit: NEWEST,
          include_all_metadata: true,
        };
        const { messages = [] } =
          place.thread === undefined
            ? await client.conversations.history(asked)
            : await client.conversations.replies({ ...asked, ts: place.thread });
        const found = messages.find(({ metadata }) => readNonce(metadata) === nonce);
        return { messageId: found?.ts };
      }),
  };
}

function readNonce(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata))
    return undefined;
  const { event_payload: payload } = metadata;
  return typeof payload === 'object' && payload !== null && 'nonce' in payload
    ? payload.nonce
    : undefined;
}

async function attempt<T>(call: () => Promise<T>): Promise<T | PostProblem> {
  try {
    return await call();
  } catch (cause) {
    return nameProblem(cause);
  }
}

function nameProblem(cause: unknown): PostProblem {
  if (cause instanceof webApi.WebAPIRateLimitedError) {
    const problem = 'Slack asks to wait before the next message.';
    return { kind: 'retry', problem, retryAfterMs: cause.retryAfter * 1_000 };
  }
  if (cause instanceof webApi.WebAPIPlatformError) {
    const { error } = cause.data;
    const gone = GONE[error];
    if (gone !== undefined) return { kind: 'gone', problem: gone };
    const problem = REFUSED[error] ?? `Slack refused the message (${error}).`;
    return { kind: TRANSIENT.has(error) ? 'retry' : 'refused', problem };
  }
  return { kind: 'retry', problem: 'Slack did not answer, or with a fault of its own.' };
}

/** What passes by itself, or with a token that is put right. */
const TRANSIENT: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'rate_limited',
  'invalid_auth',
  'token_revoked',
  'account_inactive',
]);
