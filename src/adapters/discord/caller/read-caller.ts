import { type GuildMember, type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Caller } from '../../../commands/callers/caller.ts';
import { writeEventOrder } from '../../../domain/event-order.ts';
import { findAbsent } from './find-absent.ts';
import { findPeople } from './find-people.ts';
import { findPostingProblem } from './find-posting-problem.ts';
import { namePeople } from './name-people.ts';

/** Who acts, and where; a thread is a place of its own in its channel. */
export function readCaller(interaction: Interaction): Caller {
  const { guildId, channelId, channel, user } = interaction;
  const place = channel?.isThread()
    ? { channel: channel.parentId ?? '', thread: channelId ?? '' }
    : { channel: channelId ?? '' };
  return {
    person: user.id,
    language: interaction.locale,
    name: user.displayName,
    order: readOrder(interaction.id),
    place: { adapter: 'discord', ...(guildId === null ? {} : { workspace: guildId }), ...place },
    // A private chat is one's own. Whoever brings the bot along to another server as their own manages none that it is in.
    managesPlace: async () =>
      guildId === null ||
      (interaction.inCachedGuild() &&
        interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)),
    hasRole: async (ids) =>
      interaction.inCachedGuild() && ids.some((id) => listRoles(interaction.member).includes(id)),
    findPostingProblem: async (purpose) => findPostingProblem(interaction, purpose),
    findAbsent: (people) => findAbsent(people, interaction),
    findPeople: (names) => findPeople(names, interaction),
    namePeople: (ids) => namePeople(ids, interaction),
  };
}

/**
 * The roles that came with the interaction, and @everyone. `roles.cache` has those alone that the gateway has told of the server, and over
 * HTTP nobody tells any.
 */
function listRoles(member: GuildMember): readonly string[] {
  return [member.guild.id, ...member['_roles']];
}

const EPOCH_MS = 1_420_070_400_000n;
const PART_BITS = 22n;

/** Discord numbers what happens by the time at which it happened. */
function readOrder(snowflake: string): string {
  const id = BigInt(snowflake);
  return writeEventOrder(
    Number((id >> PART_BITS) + EPOCH_MS),
    Number(id & ((1n << PART_BITS) - 1n)),
  );
}
