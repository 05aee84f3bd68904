import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../../commands/command.ts';
import type { Option } from '../../../commands/options/options.ts';
import { cutLabel } from '../rendering/cut-text.ts';
import { describeMessageCommands } from './describe-message-commands.ts';
import { localiseChoice, localiseOption, localiseSummary, localiseWord } from './localise.ts';
import { WHERE } from './where.ts';

const MAX_SUMMARY = 100;
/** What Discord takes in one option. */
const MAX_VALUE = 6000;

/** All that Discord is told of: the slash commands, and what it shows beside messages. */
export function describeDiscordCommands(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...describeSlashCommands(commands), ...describeMessageCommands()];
}

/**
 * The slash commands as Discord registers them: for servers and people, in channels, with the bot and among people.
 * Those that begin with the same word are one, with the others below it.
 */
export function describeSlashCommands(
  commands: readonly Command[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return describeLevel(commands, 0).map(({ options, ...rest }) => ({
    ...rest,
    options,
    type: ApplicationCommandType.ChatInput,
    ...WHERE,
  }));
}

/** The commands by the word of their names at `depth`; what has no more words takes options. */
function describeLevel(commands: readonly Command[], depth: number): readonly Level[] {
  const words = new Set(commands.map(({ name }) => name.split(' ')[depth] ?? ''));
  return Array.from(words, (word) => {
    const below = commands.filter(({ name }) => name.split(' ')[depth] === word);
    const whole = below.find(({ name }) => name.split(' ').length === depth + 1);
    if (whole !== undefined) return describeCommand(whole, word);
    const levels = describeLevel(below, depth + 1);
    const names = below.map(({ name }) =>
      name
        .split(' ')
        .slice(depth + 1)
        .join(' '),
    );
    return {
      name: word,
      ...localiseWord(word),
      description: cutLabel(`Its commands: ${names.join(', ')}`, MAX_SUMMARY),
      options: levels.map(describeSub),
    };
  });
}

interface Level {
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
  readonly options: APIApplicationCommandOption[];
}

function describeCommand(command: Command, word: string): Level {
  const { summary, options } = command;
  return {
    name: word,
    ...localiseWord(word),
    description: cutLabel(summary, MAX_SUMMARY),
    ...localiseSummary(command),
    // Discord wants what is required first.
    options: Object.entries(options)
      .sort(([, one], [, other]) => Number(isNeeded(other)) - Number(isNeeded(one)))
      .map(([name, option]) => ({
        ...describeOption(name, option),
        ...localiseOption(command.name, { name, summary: option.summary }),
      })),
  };
}

function describeSub(level: Level): APIApplicationCommandOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const subs = level.options.filter((option) => option.type === Subcommand);
  if (subs.length > 0) return { ...level, type: SubcommandGroup, options: subs };
  const basic = level.options.filter(
    (option) => option.type !== Subcommand && option.type !== SubcommandGroup,
  );
  return { ...level, type: Subcommand, options: basic };
}

/** An option has one line: without a long text the command opens a form, which has room for it. */
function isNeeded({ required, kind }: Option<unknown>): boolean {
  return required && kind !== 'prose';
}

function describeOption(name: string, option: Option<unknown>): APIApplicationCommandBasicOption {
  const { kind, summary, min, max, choices, completes } = option;
  const base = { name, description: cutLabel(summary, MAX_SUMMARY), required: isNeeded(option) };
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
        choices: (choices ?? []).map((choice) => ({
          name: choice,
          ...localiseChoice(choice),
          value: choice,
        })),
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
