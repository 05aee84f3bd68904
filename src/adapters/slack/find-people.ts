import type { webApi } from '@slack/bolt';
import { BriefingError } from '../../domain/error.ts';

type Client = Pick<webApi.WebClient, 'users' | 'usergroups'>;

/** Slack’s own advice for one page. */
const PER_PAGE = 200;
/** Whoever is in a larger workspace is chosen from Slack’s list, which tells the id. */
const MOST_PAGES = 10;
const MENTION = /<(@|!subteam\^)([A-Z0-9]{2,21})\|@?([^<>]{1,80})>/gu;

/** Those whom Slack recognised in what was typed, by the names that stand there. */
export function listMentioned(typed: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(typed.matchAll(MENTION), ([, sign, id = '', name = '']) => [
      fold(name),
      sign === '@' ? `slack:${id}` : `slack:subteam^${id}`,
    ]),
  );
}

/** Finds who is called by each of some names: by those that Slack recognised, else among all members and user groups. */
export async function findPeople(
  names: readonly string[],
  {
    client,
    mentioned,
  }: { readonly client: Client; readonly mentioned: ReadonlyMap<string, string> },
): Promise<readonly (readonly string[])[]> {
  const unknown = names.some((name) => !mentioned.has(fold(name)));
  const known = unknown ? await listAll(client) : new Map<string, ReadonlySet<string>>();
  return names.map((name) => {
    const id = mentioned.get(fold(name));
    return id === undefined ? [...(known.get(fold(name)) ?? [])] : [id];
  });
}

/** Every member and user group by each of its names. */
async function listAll(client: Client): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, Set<string>>();
  const add = (id: string, names: readonly (string | undefined)[]): void => {
    for (const name of names) {
      if (name === undefined || name === '') continue;
      known.set(fold(name), (known.get(fold(name)) ?? new Set()).add(id));
    }
  };
  try {
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const listed = await client.users.list({
        limit: PER_PAGE,
        ...(cursor !== undefined && { cursor }),
      });
      for (const { id = '', deleted, name, real_name: real, profile } of listed.members ?? []) {
        if (deleted !== true) add(`slack:${id}`, [name, real, profile?.display_name]);
      }
      cursor = listed.response_metadata?.next_cursor;
      if (cursor === undefined || cursor === '') break;
    }
    const { usergroups = [] } = await client.usergroups.list();
    for (const { id = '', handle, name } of usergroups) {
      add(`slack:subteam^${id}`, [handle, name]);
    }
    return known;
  } catch (cause) {
    throw new BriefingError('connection_failed', 'Slack does not say who is called that.', {
      hint: 'Write their ids, such as U024BE7LH, or install the app again with the manifest of “readout manifest slack”.',
      cause,
    });
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
