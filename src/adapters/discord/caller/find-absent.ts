import { DiscordAPIError, type Interaction, Routes } from 'discord.js';

const UNKNOWN: ReadonlySet<number> = new Set([10007, 10013]);
/** Nobody names more at a time, and each is a request. */
const MOST_ASKED = 20;

/** Those of some people who are not in the server: each is asked for by REST, so that no list of members is needed. */
export async function findAbsent(
  people: readonly string[],
  { guildId, client }: Pick<Interaction, 'guildId' | 'client'>,
): Promise<readonly string[]> {
  if (guildId === null) return [];
  const absent = await Promise.all(
    people.slice(0, MOST_ASKED).map(async (person) => {
      try {
        await client.rest.get(Routes.guildMember(guildId, person));
        return [];
      } catch (cause) {
        // Where Discord does not say, they are held to be there.
        return cause instanceof DiscordAPIError && UNKNOWN.has(Number(cause.code)) ? [person] : [];
      }
    }),
  );
  return absent.flat();
}
