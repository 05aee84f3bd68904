import type { webApi } from '@slack/bolt';
import type { KnownPerson } from '../../commands/caller.ts';
import { BriefingError } from '../../domain/error.ts';

type Client = Pick<webApi.WebClient, 'users' | 'usergroups'>;
/** People and user groups, by the folded names that people call them, then by id. */
type Known = Map<string, Map<string, KnownPerson>>;

/** Slack’s own advice for one page. */
const PER_PAGE = 200;
/** Whoever is in a larger workspace is chosen from Slack’s list, which tells the id. */
const MOST_PAGES = 10;
/** Keyboards write them as they like. */
const APOSTROPHES = /[‘’]/gu;
const MENTION = /<(@|!subteam\^)([A-Z0-9]{2,21})\|@?([^<>]{1,80})>/gu;

/** Those whom Slack recognised in what was typed, by the names that stand there. */
export function listMentioned(typed: string): ReadonlyMap<string, KnownPerson> {
  return new Map(
    Array.from(typed.matchAll(MENTION), ([, sign, slackId = '', name = '']) => {
      const id = sign === '@' ? `slack:${slackId}` : `slack:subteam^${slackId}`;
      return [fold(name), { id, name, marks: [] }];
    }),
  );
}

interface PeopleTools {
  readonly client: Client;
  readonly mentioned: ReadonlyMap<string, KnownPerson>;
}

/** Finds who is called by each of some names: among those that Slack recognised, then all members, then the user groups. */
export async function findPeople(
  names: readonly string[],
  { client, mentioned }: PeopleTools,
): Promise<readonly (readonly KnownPerson[])[]> {
  const known: Known = new Map(
    Array.from(mentioned, ([name, person]) => [name, new Map([[person.id, person]])] as const),
  );
  const lacks = (): boolean => names.some((name) => !known.has(fold(name)));
  try {
    if (lacks()) await addMembers(known, client);
    if (lacks()) await addGroups(known, client);
  } catch (cause) {
    throw new BriefingError('connection_failed', 'Slack does not say who is called that.', {
      hint: 'Write their ids, such as U024BE7LH, or install the app again with the manifest of “readout manifest slack”.',
      cause,
    });
  }
  return names.map((name) => [...(known.get(fold(name))?.values() ?? [])]);
}

async function addMembers(known: Known, client: Client): Promise<void> {
  const mentioned = new Set(known.keys());
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
      const person = { id: `slack:${id}`, name: shown, marks };
      // Whom Slack recognised was chosen from its list, whoever else is called that.
      add(
        known,
        person,
        names.filter((each) => !mentioned.has(fold(each))),
      );
    }
    cursor = listed.response_metadata?.next_cursor ?? '';
    if (cursor === '') return;
  }
}

async function addGroups(known: Known, client: Client): Promise<void> {
  const { usergroups = [] } = await client.usergroups.list();
  for (const { id = '', handle, name } of usergroups) {
    const names = [name ?? '', handle ?? ''].filter((each) => each !== '');
    const marks = handle ? [`@${handle}`] : [];
    const [shown = id] = names;
    add(known, { id: `slack:subteam^${id}`, name: shown, marks }, names);
  }
}

function add(known: Known, person: KnownPerson, names: readonly string[]): void {
  for (const each of names.map(fold)) {
    if (each !== '') known.set(each, (known.get(each) ?? new Map()).set(person.id, person));
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(APOSTROPHES, "'").trim().toLowerCase();
}
