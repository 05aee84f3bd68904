import { ChannelType, type ChatInputCommandInteraction } from 'discord.js';
import type { Purpose } from '../../../commands/callers/caller.ts';
import {
  IN_CHANNEL,
  IN_DISCUSSION,
  IN_THREAD,
  quoteRights,
  RIGHTS,
  type Right,
} from '../installing/rights.ts';

interface Channel extends Pick<ChatInputCommandInteraction, 'guildId' | 'appPermissions'> {
  readonly channel: {
    isThread(): boolean;
    readonly type: ChannelType;
    readonly parent?: { readonly type: ChannelType } | null;
  } | null;
}

const FORUMS: ReadonlySet<unknown> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);
const THREADED: ReadonlySet<unknown> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

/** What keeps Readout from posting to the channel of an interaction, which Discord tells with each, and what to do; undefined where nothing does. */
export function findPostingProblem(
  { guildId, channel, appPermissions }: Channel,
  purpose?: Purpose,
): string | undefined {
  if (guildId === null) return undefined;
  const needed = purpose === 'discussion' ? listForDiscussion(channel) : listForMessages(channel);
  const missing = needed.filter((right) => !appPermissions.has(RIGHTS[right]));
  return missing.length === 0
    ? undefined
    : `Readout may not write here: give its role ${quoteRights(missing)} under Edit Channel, Permissions, and try again.`;
}

function listForMessages(channel: Channel['channel']): readonly Right[] {
  return channel?.isThread() ? IN_THREAD : IN_CHANNEL;
}

/** A discussion that is asked for in a thread opens beside it, in the channel; in a forum it is a post, which is a message by its rights. */
function listForDiscussion(channel: Channel['channel']): readonly Right[] {
  const type = channel?.isThread()
    ? (channel.parent?.type ?? ChannelType.GuildText)
    : channel?.type;
  const isForum = FORUMS.has(type);
  if (!isForum && !THREADED.has(type)) return [...IN_CHANNEL, 'Attach Files'];
  return [
    ...IN_CHANNEL,
    ...IN_DISCUSSION.filter((right) => !(isForum && right === 'Create Public Threads')),
  ];
}
