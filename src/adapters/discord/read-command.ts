import type {
  Attachment,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from 'discord.js';
import type { Uploads } from '../../commands/caller.ts';
import type { Invocation } from '../../commands/front-desk.ts';
import { downloadFile } from '../download.ts';

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

/** Downloads the files that came with a command. */
export function downloadOptions(asked: ChatInputCommandInteraction): Promise<Uploads> {
  const files = flatten(asked.options.data).flatMap(({ name, attachment }) =>
    attachment ? [[name, attachment] as const] : [],
  );
  return downloadAttachments(files);
}

/** Downloads attachments, each for its option. */
export async function downloadAttachments(
  files: readonly (readonly [option: string, file: Attachment])[],
): Promise<Uploads> {
  const uploads = files.map(async ([option, { name, url, contentType }]) => {
    const upload = await downloadFile({ name, url, contentType: contentType ?? undefined });
    return [option, upload] as const;
  });
  return Object.fromEntries(await Promise.all(uploads));
}

function flatten(
  options: readonly CommandInteractionOption[],
): readonly CommandInteractionOption[] {
  return options.flatMap((option) => (option.options ? flatten(option.options) : [option]));
}
