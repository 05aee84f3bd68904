import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';

const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel, false],
  ['Send Messages', PermissionFlagsBits.SendMessages, false],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory, false],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads, true],
] as const;

interface Channel extends Pick<ChatInputCommandInteraction, 'guildId' | 'appPermissions'> {
  readonly channel: { isThread(): boolean } | null;
}

/** What keeps Readout from posting to the channel of an interaction, which Discord tells with each, and what to do; undefined where nothing does. */
export function findPostingProblem({
  guildId,
  channel,
  appPermissions,
}: Channel): string | undefined {
  if (guildId === null) return undefined;
  const inThread = channel?.isThread() ?? false;
  const missing = NEEDED.filter(
    ([, permission, forThread]) =>
      (forThread ? inThread : !(inThread && permission === PermissionFlagsBits.SendMessages)) &&
      !appPermissions.has(permission),
  ).map(([name]) => `“${name}”`);
  return missing.length === 0
    ? undefined
    : `Readout may not write here: give its role ${missing.join(' and ')} under Edit Channel, Permissions, and try again.`;
}
