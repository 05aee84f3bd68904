import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { JoinedGroups, Log, RoutedAdapter } from '../adapter.ts';
import { createAnswering } from './answering.ts';
import { connectClient } from './connect-client.ts';
import { describeDiscordCommands } from './describe-commands.ts';
import { createMembership } from './follow-membership.ts';
import { followRemoval } from './follow-removal.ts';
import { createHttpAdapter } from './http-adapter.ts';
import { composeInviteLink } from './invite-link.ts';
import { registerCommands } from './register-commands.ts';
import { REQUESTS_PER_SECOND } from './rest-client.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Chooses signed requests over HTTP: the key of the application, as 64 hexadecimal digits. */
  readonly publicKey?: string | undefined;
  /** Where Discord's REST interface is, such as `http://127.0.0.1:8000/api`; Discord itself where it is absent. */
  readonly apiUrl?: string;
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly startTimeoutMs?: number;
  /** Forgets all that is kept for a server; the gateway alone tells of one that removed the bot. */
  readonly forgetGroup?: (group: string) => Promise<void>;
  readonly now?: () => number;
  /** Remembers the servers that the bot is in. */
  readonly joined?: JoinedGroups;
  /** How long to wait before Discord is asked again whether the bot was removed while Readout did not run. */
  readonly removalPauseMs?: number;
}

/**
 * Readout on Discord: slash commands with completion, private answers, buttons. Over the gateway, which needs no privileged intent; or over
 * HTTP, on a port that another owns.
 */
export function createDiscordAdapter({ publicKey, ...options }: DiscordOptions): RoutedAdapter {
  return publicKey === undefined
    ? createGatewayAdapter(options)
    : createHttpAdapter({ ...options, publicKey });
}

function createGatewayAdapter(options: DiscordOptions): RoutedAdapter {
  const { token, apiUrl, desk, log, startTimeoutMs: timeoutMs = 30_000 } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // No name in an article or a query ever pings anybody.
    allowedMentions: { parse: [] },
    rest: {
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
  const answering = createAnswering({ desk, log });

  client.on(Events.Error, (cause) => log.error('The connection to Discord had a fault.', cause));
  client.on(Events.InteractionCreate, (interaction) => answering.answer(interaction));
  if (options.forgetGroup !== undefined) {
    followRemoval(client, { log, forgetGroup: options.forgetGroup });
  }
  const membership = createMembership(options);
  client.on(Events.GuildCreate, ({ id }) => membership.note(client, id));
  client.on(Events.GuildDelete, ({ id }) => membership.leave(id));

  return {
    name: 'discord',
    routes: [],
    async start() {
      const connected = await connectClient(client, { token, apiUrl, timeoutMs });
      if (await registerCommands(connected, describeDiscordCommands(desk.commands))) {
        log.info(`Discord has the list of ${desk.commands.length} commands now.`);
      }
      membership.check(connected);
      return describeConnection(connected);
    },
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      membership.stop();
      await answering.finish();
      await client.destroy();
    },
  };
}

function describeConnection({ user, guilds, application }: Client<true>): string {
  const { size } = guilds.cache;
  return size === 0
    ? `Connected to Discord as ${user.tag}, in no server yet; ${composeInviteLink(application.id)} adds it to one.`
    : `Connected to Discord as ${user.tag}, in ${size} ${size === 1 ? 'server' : 'servers'}.`;
}
