import {
  type APIApplicationCommand,
  type Client,
  DiscordAPIError,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { BriefingError } from '../../../domain/error.ts';

/** Gives Discord the list of commands where it has another one, and says whether it did. */
export async function registerCommands(
  client: Client<true>,
  bodies: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const { commands } = client.application;
  try {
    const known = await commands.fetch({ withLocalizations: true });
    const isSame =
      known.size === bodies.length &&
      bodies.every((body) =>
        // `equals` compares what a body has, and takes one without an id; only its type does not say so.
        known.some((command) => command.equals(body as APIApplicationCommand, true)),
      );
    if (!isSame) await commands.set(bodies);
    return !isSame;
  } catch (cause) {
    const message = 'Discord did not take the list of commands.';
    if (!(cause instanceof DiscordAPIError)) {
      const hint = 'Check that this machine reaches https://discord.com.';
      throw new BriefingError('platform_away', message, { hint, cause });
    }
    throw new BriefingError('connection_failed', message, {
      hint: 'The bot of DISCORD_TOKEN must be allowed to register commands; start Readout again.',
      cause,
    });
  }
}
