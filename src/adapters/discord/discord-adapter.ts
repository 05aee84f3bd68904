import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { JoinedGroups, Log, RoutedAdapter } from '../adapter.ts';
import { connectClient } from './connecting/connect-client.ts';
import { describeLoss } from './connecting/describe-loss.ts';
import { openAgent } from './connecting/open-agent.ts';
import { REQUESTS_PER_SECOND } from './connecting/rest-client.ts';
import { createHttpAdapter } from './http-adapter.ts';
import { type Answering, createAnswering } from './incoming/answering.ts';
import { createMembership, type Membership } from './installing/follow-membership.ts';
import { followRemoval } from './installing/follow-removal.ts';
import { composeInviteLink } from './installing/invite-link.ts';
import { describeDiscordCommands } from './registering/describe-commands.ts';
import { registerCommands } from './registering/register-commands.ts';

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
  const answering = createAnswering({ desk, log });
  const membership = createMembership(options);
  let client: Client | undefined;
  let isLost = false;

  return {
    name: 'discord',
    routes: [],
    isLost: () => isLost,
    async start() {
      // One that was ended takes no further login.
      const opened = openClient(options, { answering, membership });
      client = opened;
      isLost = false;
      const connected = await connectClient(opened, { token, apiUrl, timeoutMs });
      opened.on(Events.ShardDisconnect, ({ code }) => {
        isLost = true;
        log.error(describeLoss(code));
      });
      await giveCommands(connected, options);
      membership.check(connected);
      return describeConnection(connected);
    },
    async stop() {
      client?.removeAllListeners(Events.InteractionCreate);
      membership.stop();
      await answering.finish();
      await client?.destroy();
    },
  };
}

interface Listening {
  readonly answering: Answering;
  readonly membership: Membership;
}

function openClient(
  { apiUrl, log, forgetGroup }: DiscordOptions,
  { answering, membership }: Listening,
): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // No name in an article or a query ever pings anybody.
    allowedMentions: { parse: [] },
    rest: {
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      agent: openAgent(),
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
  client.on(Events.Error, (cause) => log.error('The connection to Discord had a fault.', cause));
  client.on(Events.InteractionCreate, (interaction) => answering.answer(interaction));
  if (forgetGroup !== undefined) followRemoval(client, { log, forgetGroup });
  client.on(Events.GuildCreate, ({ id }) => membership.note(client, id));
  client.on(Events.GuildDelete, ({ id }) => membership.leave(id));
  return client;
}

/** Without its commands a client is not started: it would answer beside the one of the next start. */
async function giveCommands(client: Client<true>, { desk, log }: DiscordOptions): Promise<void> {
  try {
    if (await registerCommands(client, describeDiscordCommands(desk.commands))) {
      log.info(`Discord has the list of ${desk.commands.length} commands now.`);
    }
  } catch (cause) {
    await client.destroy();
    throw cause;
  }
}

function describeConnection({ user, guilds, application }: Client<true>): string {
  const { size } = guilds.cache;
  return size === 0
    ? `Connected to Discord as ${user.tag}, in no server yet; ${composeInviteLink(application.id)} adds it to one.`
    : `Connected to Discord as ${user.tag}, in ${size} ${size === 1 ? 'server' : 'servers'}.`;
}
