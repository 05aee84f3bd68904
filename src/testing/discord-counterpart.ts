import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type ProxyAnswer, type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The application, server, channel and person that everything here comes from. */
export const DISCORD_SCENE = {
  application: '100000000000000001',
  guild: '200000000000000001',
  channel: '300000000000000001',
  thread: '300000000000000002',
  person: '400000000000000001',
  token: 'a-token-of-the-counterpart',
} as const;

/** Discord's side of interactions over HTTP: the key it signs with, and the REST interface that later answers go to. */
export interface DiscordCounterpart {
  readonly apiUrl: string;
  /** As it stands on the page of the application. */
  readonly publicKey: string;
  readonly proxy: RecordingProxy;
  /** A request as Discord signs it, to be sent with `fetch`. */
  signRequest(body: Fields | string, sentAt?: number): RequestInit;
  /** Answers the next call to a webhook in another way. */
  failNext(status: number, answer: Fields): void;
  close(): Promise<void>;
}

/** Opens the counterpart on a free port of this machine; a gateway, where there is one, is somebody else's. */
export async function openDiscordCounterpart(gatewayUrl = ''): Promise<DiscordCounterpart> {
  const { publicKey, privateKey } = createSigningKeys();
  const answer = createDiscordAnswer(gatewayUrl);
  const failures: { readonly status: number; readonly answer: Fields }[] = [];
  const proxy = await startRecordingProxy('http://127.0.0.1:9', (request) => {
    const failure = request.path.includes('/webhooks/') ? failures.shift() : undefined;
    return failure ?? answer(request);
  });
  return {
    apiUrl: `${proxy.origin}/api`,
    publicKey,
    proxy,
    signRequest: (body, sentAt = Date.now()) => signDiscordRequest(body, { privateKey, sentAt }),
    failNext: (status, given) => void failures.push({ status, answer: given }),
    close: () => proxy.close(),
  };
}

/** The keys of an application: the public one as its page shows it. */
export function createSigningKeys(): {
  readonly publicKey: string;
  readonly privateKey: KeyObject;
} {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(String(x), 'base64url').toString('hex'), privateKey };
}

/** Signs a request with a key. */
export function signDiscordRequest(
  given: Fields | string,
  { privateKey, sentAt }: { readonly privateKey: KeyObject; readonly sentAt: number },
): RequestInit {
  const body = typeof given === 'string' ? given : JSON.stringify(given);
  const timestamp = Math.floor(sentAt / 1_000).toString();
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    },
  };
}

let made = 0;

/** What Discord sends where somebody does something in a channel of a server. */
export function composeInteraction(type: number, data: Fields, more: Fields = {}): Fields {
  made += 1;
  const { application, guild, channel, person } = DISCORD_SCENE;
  return {
    id: `${500_000_000_000_000_000n + BigInt(made)}`,
    application_id: application,
    type,
    data,
    guild_id: guild,
    guild: { id: guild, locale: 'en-US', features: [] },
    channel_id: channel,
    channel: { id: channel, type: 0, guild_id: guild, name: 'general', permissions: '0' },
    member: {
      user: composeUser(person, 'ada_park'),
      roles: [],
      joined_at: '2026-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: '0',
    },
    token: `interaction-token-${made}`,
    version: 1,
    app_permissions: '0',
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: guild },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...more,
  };
}

/** What Discord sends where somebody runs a command. */
export function composeDiscordCommand(
  name: string,
  options: Readonly<Record<string, string>>,
  more: Fields = {},
): Fields {
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: 3,
    value,
  }));
  return composeInteraction(2, { id: '1', name, type: 1, options: given }, more);
}

/** What Discord sends where somebody presses a button under a message, or chooses values from a list. */
export function composeDiscordPress(
  customId: string,
  message: Fields,
  values?: readonly string[],
): Fields {
  const pressed = values === undefined ? { component_type: 2 } : { component_type: 3, values };
  return composeInteraction(3, { custom_id: customId, ...pressed }, { message });
}

/** What Discord sends where somebody chooses a command beside a message. */
export function composeDiscordMessageCommand(name: string, content: string): Fields {
  const message = { ...composeMessage('77', {}), content };
  return composeInteraction(2, {
    id: '4',
    name,
    type: 3,
    target_id: '77',
    resolved: { messages: { 77: message } },
  });
}

function composeUser(id: string, username: string): Fields {
  return { id, username, discriminator: '0', global_name: null, avatar: null };
}

/** A message as Discord gives it back. */
export function composeMessage(id: string, body: unknown): Fields {
  return {
    id,
    channel_id: DISCORD_SCENE.channel,
    author: { ...composeUser(DISCORD_SCENE.application, 'readout'), bot: true },
    content: '',
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: 0,
    components: [],
    ...(typeof body === 'object' ? body : {}),
  };
}

/** Answers as Discord's REST interface, as far as an application without a gateway asks it. */
export function createDiscordAnswer(gatewayUrl: string): ProxyAnswer {
  const { application, token } = DISCORD_SCENE;
  const bot = { ...composeUser(application, 'readout'), bot: true };
  let commands: readonly object[] = [];
  let messages = 0;
  return ({ method, path, authorization, body }) => {
    if (authorization !== undefined && authorization !== `Bot ${token}`) {
      return { status: 401, answer: { code: 0, message: '401: Unauthorized' } };
    }
    if (path.endsWith('/gateway/bot')) return { status: 200, answer: composeGateway(gatewayUrl) };
    if (path.endsWith('/users/@me')) return { status: 200, answer: bot };
    if (path.endsWith('/applications/@me')) {
      const answer = { id: application, name: 'Readout', bot, approximate_guild_count: 1 };
      return { status: 200, answer };
    }
    if (/\/applications\/\d+\/commands(\?|$)/u.test(path)) {
      if (method === 'PUT' && Array.isArray(body)) {
        commands = body.map((each, index) => ({ ...each, id: `${index + 1}`, version: '1' }));
      }
      return { status: 200, answer: commands };
    }
    messages += 1;
    return {
      status: 200,
      answer: composeMessage(`${600_000_000_000_000_000n + BigInt(messages)}`, body),
    };
  };
}

function composeGateway(url: string): Fields {
  const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}
