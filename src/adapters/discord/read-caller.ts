import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Caller } from '../../commands/caller.ts';

/** Who acts, and where; a thread is a place of its own in its channel. */
export function readCaller(
  interaction:
    | AutocompleteInteraction
    | ButtonInteraction
    | ChatInputCommandInteraction
    | ModalSubmitInteraction,
): Caller {
  const { guildId, channelId, channel, user } = interaction;
  const place = channel?.isThread()
    ? { channel: channel.parentId ?? '', thread: channelId ?? '' }
    : { channel: channelId ?? '' };
  return {
    person: user.id,
    name: user.displayName,
    place: { adapter: 'discord', ...(guildId === null ? {} : { workspace: guildId }), ...place },
    // Whoever brings the bot along to another server as their own manages none that it is in.
    managesPlace: async () =>
      interaction.inCachedGuild() &&
      interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild),
  };
}
