import type { webApi } from '@slack/bolt';

type Client = Pick<webApi.WebClient, 'users' | 'usergroups'>;

const GROUP = 'slack:subteam^';
const PERSON = 'slack:';

/** What people and user groups are called in the workspace, by their ids as settings name them; without those that Slack does not tell. */
export async function namePeople(
  ids: readonly string[],
  client: Client,
): Promise<ReadonlyMap<string, string>> {
  const groups = ids.some((id) => id.startsWith(GROUP)) ? await listGroups(client) : new Map();
  const named = await Promise.all(
    ids.map(async (id): Promise<readonly [string, string][]> => {
      const name = id.startsWith(GROUP)
        ? groups.get(id)
        : await findName(id.slice(PERSON.length), client);
      return name ? [[id, name]] : [];
    }),
  );
  return new Map(named.flat());
}

async function listGroups({ usergroups }: Client): Promise<ReadonlyMap<string, string>> {
  try {
    const { usergroups: all = [] } = await usergroups.list();
    return new Map(all.map(({ id = '', name, handle }) => [GROUP + id, name || handle || '']));
  } catch {
    // An app that was installed before it asked for them may not list them.
    return new Map();
  }
}

async function findName(user: string, { users }: Client): Promise<string | undefined> {
  try {
    const { user: found } = await users.info({ user });
    return found?.profile?.display_name || found?.profile?.real_name || found?.real_name;
  } catch {
    return undefined;
  }
}
