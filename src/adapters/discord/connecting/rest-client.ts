import {
  type APIApplication,
  type APIInteraction,
  type APIUser,
  Client,
  ClientApplication,
  ClientUser,
  DefaultRestOptions,
  type Interaction,
  Partials,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { openAgent } from './open-agent.ts';

/** Takes the first answer to an interaction instead of Discord's REST interface; false where it goes there after all. */
export type TakeAnswer = (interactionId: string, body: string) => Promise<boolean>;

interface RestClientOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  readonly takeAnswer: TakeAnswer;
}

/** A client of discord.js that never opens the gateway: interactions are handed to it. */
export interface RestClient {
  readonly client: Client;
  /** Learns from Discord who the bot is, and gives what Discord says of the application. */
  introduce(): Promise<APIApplication>;
  /** Makes an interaction of what Discord sent; undefined where discord.js knows none of that kind. */
  readInteraction(raw: APIInteraction): Interaction | undefined;
}

/** Where discord.js sends the first answer, unless it wants to have it back. */
const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback(?:\?with_response=false)?$/u;
/** Answers to interactions are not bound to Discord's limit for everything else; where there is one, Discord says so. */
export const REQUESTS_PER_SECOND = 1_000;

/** Makes such a client. What it touches of discord.js beyond its types is in this file alone. */
export function createRestClient(options: RestClientOptions): RestClient {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    // Channels come with the interactions alone.
    partials: [Partials.Channel],
    rest: composeRestOptions(options),
  });
  client.rest.setToken(options.token);
  return {
    client,
    async introduce() {
      // `get` gives what Discord's API description says of these paths.
      const user = (await client.rest.get(Routes.user())) as APIUser;
      const application = (await client.rest.get(Routes.currentApplication())) as APIApplication;
      // Their constructors are closed in the types alone; the gateway's first message has them called like this.
      client.user = Reflect.construct(ClientUser, [client, user]) as ClientUser;
      client.application = Reflect.construct(ClientApplication, [
        client,
        application,
      ]) as ClientApplication;
      return application;
    },
    readInteraction: (raw) => readInteraction(client, raw),
  };
}

function composeRestOptions({ apiUrl, takeAnswer }: RestClientOptions): Partial<RESTOptions> {
  return {
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    agent: openAgent(),
    globalRequestsPerSecond: REQUESTS_PER_SECOND,
    async makeRequest(url, init) {
      const [, id] = CALLBACK.exec(url) ?? [];
      const isTaken =
        id !== undefined && typeof init.body === 'string' && (await takeAnswer(id, init.body));
      if (!isTaken) return DefaultRestOptions.makeRequest(url, init);
      return new Response(null, { status: 204 });
    },
  };
}

/** The parts of discord.js by which its gateway hands interactions in; its types keep them to themselves. */
interface Inside {
  readonly actions: { readonly InteractionCreate: { handle(raw: APIInteraction): void } };
  readonly guilds: { _add(guild: { readonly id: string }): void };
}

function readInteraction(client: Client, raw: APIInteraction): Interaction | undefined {
  const inside = client as unknown as Inside;
  const { guild_id: guildId } = raw;
  if (guildId !== undefined) {
    // A server the bot is in is known to discord.js, as over the gateway; one it was brought along to is not.
    const isMember = raw.authorizing_integration_owners[0] === guildId;
    if (isMember && !client.guilds.cache.has(guildId)) inside.guilds._add({ id: guildId });
    if (!isMember) client.guilds.cache.delete(guildId);
  }
  let read: Interaction | undefined;
  const keep = (interaction: Interaction): void => {
    read = interaction;
  };
  // `handle` tells its listeners before it returns.
  client.once('interactionCreate', keep);
  inside.actions.InteractionCreate.handle(raw);
  client.off('interactionCreate', keep);
  return read;
}
