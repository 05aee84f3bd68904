import { webApi } from '@slack/bolt';
import { copy } from '../../../card/build.ts';
import type { CardFile } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { BriefingError } from '../../../domain/error.ts';
import type { Place } from '../../../domain/place.ts';
import type { OutgoingMessage, PostProblem, ThreadPoster } from '../../adapter.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import type { Installations } from '../connecting/installations.ts';
import { createClientOptions, LIMIT_MS } from '../connecting/slack-client.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { renderCard, type SlackMessage } from '../rendering/render-card.ts';
import { createMessageFinder } from './find-message.ts';

export interface SlackPosterOptions {
  readonly installations: Installations;
  readonly apiUrl: string | undefined;
  readonly desk: Pick<FrontDesk, 'keepAction'>;
  /** The longest a call may take; shorter where a clock runs faster than ours. */
  readonly limitMs?: number;
}

type Client = webApi.WebClient;

/** A message a second in a channel, and some hundreds a minute in a workspace. */
const PACE = { everyMs: 250, everyMsInChannel: 1_100, scope: 'workspace' } as const;
const EVENT = 'readout_message';
const GONE: Readonly<Record<string, string>> = {
  channel_not_found: 'The channel is no more, or Readout cannot see it.',
  is_archived: 'The channel is archived.',
  message_not_found: 'The message is no more.',
  cant_update_message: 'The message is no more.',
  thread_not_found: 'The thread is no more.',
};
const REFUSED: Readonly<Record<string, string>> = {
  not_in_channel: 'Readout is not in the channel; type /invite @readout there.',
  restricted_action:
    'An administrator of the workspace has restricted who may post in the channel.',
  missing_scope: 'Readout lacks a right in Slack; run readout doctor.',
};

/** Posts to channels of Slack; a message carries its nonce as metadata, and is known by it in the channel's history. */
export function createSlackPoster(options: SlackPosterOptions): ThreadPoster {
  const { desk, limitMs = LIMIT_MS } = options;
  const attempt = createAttempt(options);
  const findMessage = createMessageFinder();
  const find = (client: Client, message: OutgoingMessage, sinceMs: number) =>
    findMessage(message, sinceMs, { client, limitMs });
  return {
    name: 'slack',
    limitMs,
    pace: PACE,
    async render({ file, ...card }) {
      // The file is put below the message, so nothing in it says where it is.
      const message = await composeMessage(card, desk);
      return JSON.stringify(file === undefined ? message : { ...message, file });
    },
    post: (message) =>
      attempt(message.place, async (client) => ({ messageId: await send(client, message) })),
    find: (message, sinceMs) =>
      attempt(message.place, async (client) => ({
        messageId: await find(client, message, sinceMs),
      })),
    openThread: (opening) =>
      attempt(opening.place, async (client) => {
        const { thread: _within, ...place } = opening.place;
        const message = { ...opening, place };
        const earlier = opening.sinceMs && (await find(client, message, opening.sinceMs));
        const messageId = earlier || (await send(client, message));
        // A thread of Slack is named by its first message.
        return { place: { ...place, thread: messageId }, starter: { place, messageId } };
      }),
    openBelow: async ({ messageId }) => ({ thread: messageId }),
    edit: (message, body) =>
      attempt(message.place, async (client) => {
        const channel = message.place.channel ?? '';
        await client.chat.update({ ...readBody(body), channel, ts: message.messageId });
        return message;
      }),
    openPrivate: (person, { workspace }) =>
      attempt({ workspace }, async (client) => {
        const { channel } = await client.conversations.open({ users: person });
        const place = { adapter: 'slack', channel: channel?.id ?? '' };
        return { place: workspace === undefined ? place : { ...place, workspace } };
      }),
  };
}

async function send(client: Client, { place, body, nonce }: OutgoingMessage): Promise<string> {
  const { file, ...message } = readBody(body);
  const { ts } = await client.chat.postMessage({
    ...message,
    channel: place.channel ?? '',
    metadata: { event_type: EVENT, event_payload: { nonce } },
    unfurl_links: false,
    unfurl_media: false,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
  });
  if (file !== undefined) await sendFile(client, place, file);
  return ts ?? '';
}

/** Puts a file below a message; where Slack does not take it, its text. */
async function sendFile(client: Client, place: Place, file: CardFile): Promise<void> {
  const { channel = '', thread } = place;
  const below = thread === undefined ? {} : { thread_ts: thread };
  try {
    const upload = { channel_id: channel, filename: file.name, content: file.text };
    await client.files.uploadV2({ ...upload, ...below });
  } catch {
    const card = {
      kind: 'answer',
      title: file.name,
      blocks: [copy(file.text)],
      actions: [],
    } as const;
    await client.chat.postMessage({ ...renderCard(card, { references: [] }), channel, ...below });
  }
}

function readBody(body: string): SlackMessage & { readonly file?: CardFile } {
  // `render` wrote it.
  return JSON.parse(body) as SlackMessage & { readonly file?: CardFile };
}

const NOT_INSTALLED: PostProblem = {
  kind: 'gone',
  problem: 'Readout is not installed in the workspace any more.',
};

/** Calls Slack with the token of a workspace, once; what goes wrong is a problem with its name. */
function createAttempt({ installations, apiUrl, limitMs }: Omit<SlackPosterOptions, 'desk'>) {
  const options = { ...createClientOptions(apiUrl, limitMs), logger: silentBoltLog };
  return async <T>(
    { workspace }: { readonly workspace?: string | undefined },
    call: (client: Client) => Promise<T>,
  ): Promise<T | PostProblem> => {
    try {
      const token = await installations.findToken({ teamId: workspace });
      if (token === undefined) return NOT_INSTALLED;
      return await call(new webApi.WebClient(token, options));
    } catch (cause) {
      return nameProblem(cause);
    }
  };
}

function nameProblem(cause: unknown): PostProblem {
  if (cause instanceof BriefingError) return { kind: 'refused', problem: cause.message };
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
