import type { APIApplication, APIInteraction, Client } from 'discord.js';
import type { Log, RoutedAdapter } from '../adapter.ts';
import { nameFault } from './connecting/connect-client.ts';
import {
  createInteractionRoute,
  INTERACTIONS_PATH,
  type InteractionRoute,
} from './connecting/interaction-route.ts';
import { createRestClient, type RestClient } from './connecting/rest-client.ts';
import { readPublicKey } from './connecting/verify-interaction.ts';
import type { AnswerTools } from './incoming/answer-interaction.ts';
import { type Answering, createAnswering } from './incoming/answering.ts';
import {
  createMembership,
  type Membership,
  type MembershipTools,
} from './installing/follow-membership.ts';
import { composeInviteLink } from './installing/invite-link.ts';
import { describeDiscordCommands } from './registering/describe-commands.ts';
import { registerCommands } from './registering/register-commands.ts';

export interface HttpOptions extends AnswerTools, MembershipTools {
  readonly token: string;
  readonly publicKey: string;
  readonly apiUrl?: string;
  readonly log: Log;
  readonly now?: () => number;
}

/** Readout on Discord without a gateway: Discord posts what people do to `/discord/interactions`. */
export function createHttpAdapter(options: HttpOptions): RoutedAdapter {
  const { log } = options;
  const answering = createAnswering(options);
  const membership = createMembership(options);
  let open: Open | undefined;

  return {
    name: 'discord',
    routes: [
      {
        path: INTERACTIONS_PATH,
        handle(request, response) {
          if (open !== undefined) return open.door.route.handle(request, response);
          response.writeHead(503).end('Readout is not connected to Discord.');
        },
      },
    ],
    async start() {
      const opened = openDoor(options, answering, membership);
      const application = await introduce(opened.rest, options);
      // `introduce` gave it its user and application.
      const connected = opened.rest.client as Client<true>;
      if (await registerCommands(connected, describeDiscordCommands(options.desk.commands))) {
        log.info(`Discord has the list of ${options.desk.commands.length} commands now.`);
      }
      open = opened;
      membership.check(connected);
      return describe(connected, application);
    },
    async stop() {
      const closing = open;
      open = undefined;
      membership.stop();
      await answering.finish();
      await closing?.rest.client.destroy();
    },
  };
}

interface Open {
  readonly rest: RestClient;
  readonly door: InteractionRoute;
}

/** Whether the bot itself is in the server that an interaction comes from: somebody may have brought it along. */
function isMember(raw: APIInteraction): raw is APIInteraction & { readonly guild_id: string } {
  const { guild_id: guild, authorizing_integration_owners: owners } = raw;
  return guild !== undefined && owners[0] === guild;
}

function openDoor(options: HttpOptions, answering: Answering, membership: Membership): Open {
  const { token, publicKey, apiUrl, log, now = Date.now } = options;
  const answer = (raw: APIInteraction): boolean => {
    const interaction = rest.readInteraction(raw);
    if (interaction !== undefined) answering.answer(interaction);
    if (isMember(raw)) membership.note(rest.client, raw.guild_id);
    return interaction !== undefined;
  };
  const door = createInteractionRoute({ key: readPublicKey(publicKey), log, now, answer });
  const rest = createRestClient({ token, apiUrl, takeAnswer: door.takeAnswer });
  return { rest, door };
}

async function introduce(
  rest: RestClient,
  { token, apiUrl }: HttpOptions,
): Promise<APIApplication> {
  try {
    return await rest.introduce();
  } catch (cause) {
    await rest.client.destroy();
    throw nameFault(cause, { token, apiUrl });
  }
}

function describe({ user }: Client<true>, application: APIApplication): string {
  const { approximate_guild_count: count = 0 } = application;
  const where =
    count === 0
      ? `in no server yet; ${composeInviteLink(application.id)} adds it to one`
      : `in ${count} ${count === 1 ? 'server' : 'servers'}`;
  return `Connected to Discord as ${user.tag}, ${where}. It posts to ${INTERACTIONS_PATH}.`;
}
