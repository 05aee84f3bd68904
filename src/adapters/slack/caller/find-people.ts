import { webApi } from '@slack/bolt';
import type { KnownPerson } from '../../../commands/callers/caller.ts';
import { foldCalled } from '../../../commands/options/fold-called.ts';
import { BriefingError } from '../../../domain/error.ts';

const { WebAPIPlatformError } = webApi;

type Client = Pick<webApi.WebClient, 'users' | 'usergroups'>;
/** People and user groups, by the folded names that people call them, then by id. */
type Known = Map<string, Map<string, KnownPerson>>;

/** Slack’s own advice for one page. */
const PER_PAGE = 200;
/** Whoever is in a larger workspace is chosen from Slack’s list, which tells the id. */
const MOST_PAGES = 10;
/** A workspace that pays nothing has no user groups. */
const UNPAID: ReadonlySet<string> = new Set(['paid_teams_only', 'plan_upgrade_required']);
const MENTION = /<(@|!subteam\^)([A-Z0-9]{2,21})\|@?([^<>]{1,80})>/gu;

/** Those whom Slack recognised in what was typed, by the names that stand there. */
export function listMentioned(typed: string): ReadonlyMap<string, KnownPerson> {
  return new Map(
    Array.from(typed.matchAll(MENTION), ([, sign, slackId = '', name = '']) => {
      const id = sign === '@' ? `slack:${slackId}` : `slack:subteam^${slackId}`;
      return [foldCalled(name), { id, name, marks: [] }];
    }),
  );
}

interface PeopleTools {
  readonly client: Client;
  readonly mentioned: ReadonlyMap<string, KnownPerson>;
}

/** Finds who is called by each of some names: whom Slack recognised in it, else all members and user groups that are called so. */
export async function findPeople(
  names: readonly string[],
  { client, mentioned }: PeopleTools,
): Promise<readonly (readonly KnownPerson[])[]> {
  const known: Known = new Map();
  let isWhole = true;
  try {
    if (names.some((name) => !mentioned.has(foldCalled(name)))) {
      // Anybody can call themselves like a user group: so both are looked for, whatever is found first.
      [isWhole] = await Promise.all([addMembers(known, client), addGroups(known, client)]);
    }
  } catch (cause) {
    throw new BriefingError('connection_failed', 'Slack does not say who is called that.', {
      hint: 'Write their ids, such as U024BE7LH, or install the app again with the manifest of “readout manifest slack”.',
      cause,
    });
  }
  return names.map((name) => {
    // Whom Slack recognised was chosen from its list, whoever else is called that.
    const chosen = mentioned.get(foldCalled(name));
    if (chosen !== undefined) return [chosen];
    const people = [...(known.get(foldCalled(name))?.values() ?? [])];
    return isWhole ? people : people.map((each) => ({ ...each, isUnsure: true as const }));
  });
}

/** Says whether Slack told of all members. */
async function addMembers(known: Known, client: Client): Promise<boolean> {
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const listed = await client.users.list({ limit: PER_PAGE, ...(cursor !== '' && { cursor }) });
    for (const { id = '', deleted, name, real_name: real, profile } of listed.members ?? []) {
      if (deleted === true) continue;
      const names = [profile?.display_name ?? '', real ?? '', name ?? ''].filter(
        (each) => each !== '',
      );
      const [shown = id] = names;
      const marks = [name ? `@${name}` : '', profile?.title ?? ''].filter((each) => each !== '');
      add(known, { id: `slack:${id}`, name: shown, marks }, names);
    }
    cursor = listed.response_metadata?.next_cursor ?? '';
    if (cursor === '') return true;
  }
  return false;
}

async function addGroups(known: Known, client: Client): Promise<void> {
  for (const { id = '', handle, name } of await listGroups(client)) {
    const names = [name ?? '', handle ?? ''].filter((each) => each !== '');
    const marks = handle ? [`@${handle}`] : [];
    const [shown = id] = names;
    add(known, { id: `slack:subteam^${id}`, name: shown, marks }, names);
  }
}

async function listGroups(client: Client) {
  try {
    return (await client.usergroups.list()).usergroups ?? [];
  } catch (cause) {
    if (cause instanceof WebAPIPlatformError && UNPAID.has(cause.data.error)) return [];
    throw cause;
  }
}

function add(known: Known, person: KnownPerson, names: readonly string[]): void {
  for (const each of names.map(foldCalled)) {
    if (each !== '') known.set(each, (known.get(each) ?? new Map()).set(person.id, person));
  }
}
