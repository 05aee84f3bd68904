import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Adapter, Log } from '../adapter.ts';
import { answerInteraction } from './answer-interaction.ts';
import { connectClient } from './connect-client.ts';
import { describeDiscordCommands } from './describe-commands.ts';
import { registerCommands } from './register-commands.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Where Discord's REST interface is, such as `http://127.0.0.1:8000/api`; Discord itself where it is absent. */
  readonly apiUrl?: string;
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly startTimeoutMs?: number;
}

/** Readout on Discord: slash commands with completion, private answers, buttons. Needs no privileged intent. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { token, apiUrl, desk, log, startTimeoutMs: timeoutMs = 30_000 } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // No name in an article or a query ever pings anybody.
    allowedMentions: { parse: [] },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
  const underWay = new Set<Promise<void>>();

  client.on(Events.Error, (cause) => log.error('The connection to Discord had a fault.', cause));
  client.on(Events.InteractionCreate, (interaction) => {
    const work = answerInteraction(interaction, { desk, log });
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  });

  return {
    name: 'discord',
    async start() {
      const connected = await connectClient(client, { token, apiUrl, timeoutMs });
      if (await registerCommands(connected, describeDiscordCommands(desk.commands))) {
        log.info(`Discord has the list of ${desk.commands.length} commands now.`);
      }
      return describeConnection(connected);
    },
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      await Promise.all(underWay);
      await client.destroy();
    },
  };
}

function describeConnection({ user, guilds, application }: Client<true>): string {
  const { size } = guilds.cache;
  return size === 0
    ? `Connected to Discord as ${user.tag}, in no server yet; https://discord.com/oauth2/authorize?client_id=${application.id} adds it to one.`
    : `Connected to Discord as ${user.tag}, in ${size} ${size === 1 ? 'server' : 'servers'}.`;
}
