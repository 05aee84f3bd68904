import { PermissionFlagsBits } from 'discord.js';

/** The rights that Readout needs somewhere, as Discord's settings call them. */
export const RIGHTS = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Attach Files': PermissionFlagsBits.AttachFiles,
} as const;

export type Right = keyof typeof RIGHTS;

/** What a digest needs in a channel. */
export const IN_CHANNEL: readonly Right[] = [
  'View Channel',
  'Send Messages',
  'Read Message History',
];
/** What it needs in a thread. */
export const IN_THREAD: readonly Right[] = [
  'View Channel',
  'Read Message History',
  'Send Messages in Threads',
];
/** What a discussion needs beside that of its channel: its minutes are a file. */
export const IN_DISCUSSION: readonly Right[] = [
  'Create Public Threads',
  'Send Messages in Threads',
  'Attach Files',
];

/** Writes rights into a sentence. */
export function quoteRights(rights: readonly Right[]): string {
  return rights.map((right) => `“${right}”`).join(' and ');
}
