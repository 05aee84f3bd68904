import { type Interaction, Routes } from 'discord.js';
import { type KnownMember, type KnownRole, nameMember } from './find-people.ts';

const ROLE = 'discord:@&';
const PERSON = 'discord:';

/** What people and roles are called in the server, by their ids as settings name them; without those that Discord does not tell. */
export async function namePeople(
  ids: readonly string[],
  { guildId, client }: Pick<Interaction, 'guildId' | 'client'>,
): Promise<ReadonlyMap<string, string>> {
  if (guildId === null) return new Map();
  const ask = (route: `/${string}`): Promise<unknown> =>
    client.rest.get(route).catch(() => undefined);
  // Discord answers with what its documentation says.
  const roles = ids.some((id) => id.startsWith(ROLE))
    ? ((await ask(Routes.guildRoles(guildId))) as readonly KnownRole[] | undefined)
    : undefined;
  const named = await Promise.all(
    ids.map(async (id): Promise<readonly [string, string][]> => {
      if (id.startsWith(ROLE)) {
        const role = roles?.find((each) => ROLE + each.id === id);
        return role === undefined ? [] : [[id, role.name]];
      }
      const member = (await ask(Routes.guildMember(guildId, id.slice(PERSON.length)))) as
        | KnownMember
        | undefined;
      return member === undefined ? [] : [[id, nameMember(member)]];
    }),
  );
  return new Map(named.flat());
}
