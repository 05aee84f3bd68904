import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  DiscordAPIError,
  OverwriteType,
  PermissionFlagsBits,
  PermissionsBitField,
  type REST,
  Routes,
} from 'discord.js';
import type { Place } from '../../../domain/place.ts';
import type { Diagnosis } from '../../adapter.ts';
import { IN_CHANNEL, IN_DISCUSSION, IN_THREAD, RIGHTS, type Right } from '../installing/rights.ts';

const UNKNOWN_CHANNEL = 10_003;
const MISSING_ACCESS = 50_001;

interface Asking {
  readonly rest: REST;
  readonly botId: string;
}

/** Finds out for each channel that gets digests whether the bot may write there, and what to click where it may not. */
export async function examineChannels(
  places: readonly Place[],
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  const found = await Promise.all(places.map((place) => examineChannel(place, asking)));
  const wrong = found.filter((diagnosis) => diagnosis !== undefined);
  if (wrong.length > 0 || places.length === 0) return wrong;
  const says = `The bot may write in ${places.length === 1 ? 'the channel' : `all ${places.length} channels`} with digests.`;
  return [{ about: 'Discord: digests', state: 'good', says }];
}

async function examineChannel(place: Place, asking: Asking): Promise<Diagnosis | undefined> {
  const about = 'Discord: digests';
  const id = place.thread ?? place.channel ?? '';
  try {
    const given = await findRights(id, asking);
    if (given === undefined) return undefined;
    const lacks = (needed: readonly Right[]): string =>
      needed.filter((right) => !given.has(RIGHTS[right])).join(', ');
    const advise = (missing: string): string =>
      `Open https://discord.com/channels/${place.workspace ?? '@me'}/${id}, “Edit Channel”, “Permissions”, add the bot, and allow ${missing}.`;
    const missing = lacks(given.isThread ? IN_THREAD : IN_CHANNEL);
    if (missing !== '') {
      const says = `The bot lacks ${missing} in the channel ${id}, which gets digests.`;
      return { about, state: 'fault', says, advice: advise(missing) };
    }
    const further = lacks(IN_DISCUSSION);
    if (further === '') return undefined;
    const says = `The bot lacks ${further} in the channel ${id}: digests come, but nothing can be discussed there.`;
    return { about, state: 'warning', says, advice: advise(further) };
  } catch (cause) {
    return nameProblem(cause, id);
  }
}

function nameProblem(cause: unknown, id: string): Diagnosis {
  const about = 'Discord: digests';
  const code = cause instanceof DiscordAPIError ? Number(cause.code) : undefined;
  if (code === UNKNOWN_CHANNEL) {
    const says = `The channel ${id}, which gets digests, is no more.`;
    return {
      about,
      state: 'warning',
      says,
      advice: 'End its digests with /digest remove, or ask for them in another channel.',
    };
  }
  if (code === MISSING_ACCESS) {
    const says = `The bot cannot see the channel ${id}, which gets digests.`;
    return {
      about,
      state: 'fault',
      says,
      advice:
        'Open the channel, “Edit Channel”, “Permissions”, add the bot, and allow View Channel.',
    };
  }
  const says = `Discord did not say whether the bot may write in the channel ${id}.`;
  return { about, state: 'warning', says, advice: 'Run readout doctor again in a moment.' };
}

interface Given {
  readonly isThread: boolean;
  has(right: bigint): boolean;
}

/** The rights that the bot has in a channel; undefined in a private chat, which has none to lack. */
async function findRights(id: string, { rest, botId }: Asking): Promise<Given | undefined> {
  // `get` gives what Discord's API description says of each path.
  const channel = (await rest.get(Routes.channel(id))) as APIChannel;
  if (!('guild_id' in channel) || channel.guild_id === undefined) return undefined;
  const guildId = channel.guild_id;
  const isThread = 'thread_metadata' in channel;
  const holder =
    isThread && channel.parent_id ? await rest.get(Routes.channel(channel.parent_id)) : channel;
  const { permission_overwrites: overwrites = [] } = holder as {
    permission_overwrites?: APIOverwrite[];
  };
  const [roles, member] = await Promise.all([
    rest.get(Routes.guildRoles(guildId)) as Promise<readonly APIRole[]>,
    rest.get(Routes.guildMember(guildId, botId)) as Promise<APIGuildMember>,
  ]);
  const own = new Set([guildId, ...member.roles]);
  const base = combine(roles.filter((role) => own.has(role.id)).map((role) => role.permissions));
  const given = new PermissionsBitField(applyOverwrites(base, overwrites, { guildId, own, botId }));
  return { isThread, has: (right) => given.has(right) };
}

interface Holder {
  readonly guildId: string;
  readonly own: ReadonlySet<string>;
  readonly botId: string;
}

/** Everybody's come first, then those of roles together, then the bot's own, as Discord applies them. */
function applyOverwrites(
  base: bigint,
  overwrites: readonly APIOverwrite[],
  { guildId, own, botId }: Holder,
): bigint {
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return base;
  const levels = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(
      ({ id, type }) => type === OverwriteType.Role && id !== guildId && own.has(id),
    ),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === botId),
  ];
  return levels.reduce(
    (rights, level) =>
      (rights & ~combine(level.map(({ deny }) => deny))) | combine(level.map(({ allow }) => allow)),
    base,
  );
}

function combine(bits: readonly string[]): bigint {
  return bits.reduce((all, each) => all | BigInt(each), 0n);
}
