import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Caller } from '../../commands/caller.ts';

/** Who acts, and where; a thread is a place of its own in its channel. */
export function readCaller(interaction: ChatInputCommandInteraction | ButtonInteraction): Caller {
  const { guildId, channelId, channel, user } = interaction;
  const place = channel?.isThread()
    ? { channel: channel.parentId ?? '', thread: channelId }
    : { channel: channelId };
  return {
    person: user.id,
    place: { adapter: 'discord', ...(guildId === null ? {} : { workspace: guildId }), ...place },
  };
}
