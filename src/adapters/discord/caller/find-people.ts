import { DiscordAPIError, type Interaction, Routes } from 'discord.js';
import type { KnownPerson } from '../../../commands/callers/caller.ts';
import { foldCalled } from '../../../commands/options/fold-called.ts';

/** A member, as far as we read what Discord tells of them. */
export interface KnownMember {
  readonly nick?: string | null;
  readonly user: {
    readonly id: string;
    readonly username: string;
    readonly global_name?: string | null;
  };
}

/** A role, as far as we read what Discord tells of it. */
export interface KnownRole {
  readonly id: string;
  readonly name: string;
}

/** Nobody names more at a time, and each is a request. */
const MOST_ASKED = 20;
/** Of those whose name begins so. */
const MOST_MEMBERS = 20;

/** Finds who is called by each of some names in the server, people and roles: asked for by REST, so that no list of members is needed. */
export async function findPeople(
  names: readonly string[],
  { guildId, client }: Pick<Interaction, 'guildId' | 'client'>,
): Promise<readonly (readonly KnownPerson[])[]> {
  if (guildId === null) return [];
  try {
    return await askDiscord(names.slice(0, MOST_ASKED), guildId, client);
  } catch (cause) {
    // Where the bot is not in the server, it knows nobody there.
    if (cause instanceof DiscordAPIError && cause.status < 500) return [];
    throw cause;
  }
}

async function askDiscord(
  names: readonly string[],
  guildId: string,
  client: Interaction['client'],
): Promise<readonly (readonly KnownPerson[])[]> {
  // Discord answers with what its documentation says.
  const roles = (await client.rest.get(Routes.guildRoles(guildId))) as readonly KnownRole[];
  return Promise.all(
    names.map(async (name) => {
      const query = new URLSearchParams({ query: name, limit: String(MOST_MEMBERS) });
      const members = (await client.rest.get(Routes.guildMembersSearch(guildId), {
        query,
      })) as readonly KnownMember[];
      const isCalled = (each: string | null | undefined): boolean =>
        foldCalled(each ?? '') === foldCalled(name);
      const found = [
        ...roles
          .filter((role) => isCalled(role.name))
          .map(({ id, name: called }) => ({ id: `discord:@&${id}`, name: called, marks: [id] })),
        ...members
          .filter(({ nick, user }) => [nick, user.username, user.global_name].some(isCalled))
          .map(describeMember),
      ];
      const isWhole = members.length < MOST_MEMBERS;
      return isWhole ? found : found.map((each) => ({ ...each, isUnsure: true as const }));
    }),
  );
}

function describeMember(member: KnownMember): KnownPerson {
  const { id, username } = member.user;
  return { id: `discord:${id}`, name: nameMember(member), marks: [`@${username}`] };
}

/** As it stands beside their messages. */
export function nameMember({ nick, user }: KnownMember): string {
  return nick || user.global_name || user.username;
}
