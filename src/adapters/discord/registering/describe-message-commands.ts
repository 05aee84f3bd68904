import {
  ApplicationCommandType,
  Locale,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { messageCommands } from '../../../commands/buttons/message-commands.ts';
import { openSay } from '../../../messages/say.ts';
import { WHERE } from './where.ts';

/** What Discord shows under “Apps” beside a message. */
export function describeMessageCommands(): readonly RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  return messageCommands.map(({ label }) => ({
    type: ApplicationCommandType.Message,
    name: openSay('en')(label),
    name_localizations: {
      [Locale.Russian]: openSay('ru')(label),
      [Locale.ChineseCN]: openSay('zh')(label),
    },
    ...WHERE,
  }));
}
