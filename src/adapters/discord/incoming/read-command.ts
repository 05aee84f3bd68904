import type {
  Attachment,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from 'discord.js';
import type { SentFiles } from '../../../commands/callers/caller.ts';
import type { Invocation } from '../../../commands/front-desk.ts';
import { describeFiles, downloadFile } from '../../download.ts';

/** The whole name of a command; Discord takes its words apart into groups. */
export function readCommandName({
  commandName,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const parts = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
  return parts.filter((part) => part !== null).join(' ');
}

/** A command as it was given; of a file the value is its name. */
export function readCommand(asked: ChatInputCommandInteraction): Invocation {
  const given = flatten(asked.options.data);
  const options = given.map(({ name, value, attachment }) => [
    name,
    attachment?.name ?? String(value ?? ''),
  ]);
  return { command: readCommandName(asked), options: Object.fromEntries(options) };
}

/** The files that came with a command. */
export function listSentFiles(asked: ChatInputCommandInteraction): SentFiles {
  const files = flatten(asked.options.data).flatMap(({ name, attachment }) =>
    attachment ? [[name, attachment] as const] : [],
  );
  return describeAttachments(files);
}

/** Attachments, each for its option; they are downloaded when they are asked for. */
export function describeAttachments(
  files: readonly (readonly [option: string, file: Attachment])[],
): SentFiles {
  return describeFiles(
    files.map(([option, { name, url, size, contentType }]) => {
      const file = { name, url, size, contentType: contentType ?? undefined };
      return { option, size, download: () => downloadFile(file) };
    }),
  );
}

function flatten(
  options: readonly CommandInteractionOption[],
): readonly CommandInteractionOption[] {
  return options.flatMap((option) => (option.options ? flatten(option.options) : [option]));
}
