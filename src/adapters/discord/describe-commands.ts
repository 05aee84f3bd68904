import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Option } from '../../commands/options.ts';
import { cutLabel } from './cut-text.ts';

const MAX_SUMMARY = 100;
/** What Discord takes in one option. */
const MAX_VALUE = 6000;

/** The slash commands as Discord registers them: for servers and people, in channels, with the bot and among people. */
export function describeDiscordCommands(
  commands: readonly Command[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(({ name, summary, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description: cutLabel(summary, MAX_SUMMARY),
    // Discord wants what is required first.
    options: Object.entries(options)
      .sort(([, one], [, other]) => Number(other.required) - Number(one.required))
      .map(([optionName, option]) => describeOption(optionName, option)),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  }));
}

function describeOption(name: string, option: Option<unknown>): APIApplicationCommandBasicOption {
  const { kind, summary, required, min, max, choices, completes } = option;
  const base = { name, description: cutLabel(summary, MAX_SUMMARY), required };
  switch (kind) {
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(min === undefined ? {} : { min_value: min }),
        ...(max === undefined ? {} : { max_value: max }),
      };
    case 'choice':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: (choices ?? []).map((choice) => ({ name: choice, value: choice })),
      };
    case 'file':
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case 'text':
    case 'prose':
    case 'day':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(max === undefined ? {} : { max_length: Math.min(max, MAX_VALUE) }),
        ...(completes === undefined ? {} : { autocomplete: true }),
      };
  }
}
