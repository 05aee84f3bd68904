import type {
  BlockAction,
  Context,
  MessageShortcut,
  SlashCommand,
  ViewSubmitAction,
  webApi,
} from '@slack/bolt';
import type { Caller } from '../../../commands/callers/caller.ts';
import { BriefingError } from '../../../domain/error.ts';
import { writeEventOrder } from '../../../domain/event-order.ts';
import type { Place } from '../../../domain/place.ts';
import { findAbsent } from './find-absent.ts';
import type { FindLanguage } from './find-language.ts';
import { findPeople, listMentioned } from './find-people.ts';
import { findPostingProblem } from './find-posting-problem.ts';
import { namePeople } from './name-people.ts';

/** Who asks, and where; whether Readout is installed there. */
export interface SlackCaller extends Caller {
  readonly isKnown: boolean;
  /** Who is in a user group. */
  listMembers(group: string): Promise<readonly string[]>;
}

/** Slack gives no more at once. */
const MOST_CHANNELS = 999;

type Client = Pick<webApi.WebClient, 'users' | 'usergroups' | 'conversations'>;

/** What is known of where a request comes from, and Slack itself to ask about people. */
export interface CallerTools {
  /** Bolt's context, which has a token where Readout is installed. */
  readonly context: Pick<Context, 'botToken'>;
  readonly client: Client;
  readonly findLanguage: FindLanguage;
}

/** Reads who typed a command. */
export function readCommandCaller(command: SlashCommand, tools: CallerTools): SlackCaller {
  const { team_id: teamId, channel_id: channel, user_id: person } = command;
  return {
    place: { adapter: 'slack', workspace: teamId, channel },
    ...describePerson({ person, name: command.user_name, workspace: teamId }, tools),
    findPostingProblem: () => findPostingProblem(channel, tools.client),
    findPeople: (names) =>
      findPeople(names, { ...tools, mentioned: listMentioned(command.text ?? '') }),
  };
}

/** Reads who pressed a button. */
export function readPressCaller(body: BlockAction, tools: CallerTools): SlackCaller {
  const { team, user, channel } = body;
  const teamId = team?.id ?? user.team_id ?? '';
  const thread: unknown = body.message?.['thread_ts'];
  return {
    place: {
      adapter: 'slack',
      workspace: teamId,
      ...(channel === undefined ? {} : { channel: channel.id }),
      ...(typeof thread === 'string' ? { thread } : {}),
    },
    ...describePerson(
      { person: user.id, name: user.name ?? user.username, workspace: teamId },
      tools,
    ),
    ...readOrder(body),
    findPostingProblem: () => findPostingProblem(channel?.id, tools.client),
  };
}

/** Reads who chose something beside a message. */
export function readShortcutCaller(body: MessageShortcut, tools: CallerTools): SlackCaller {
  const { team, user, channel, message } = body;
  const teamId = team?.id ?? user.team_id ?? '';
  const thread: unknown = message['thread_ts'];
  return {
    place: {
      adapter: 'slack',
      workspace: teamId,
      channel: channel.id,
      ...(typeof thread === 'string' ? { thread } : {}),
    },
    ...describePerson({ person: user.id, name: user.name, workspace: teamId }, tools),
  };
}

/** Reads who opened the page of the app, which is in no channel; it shows what came to theirs. */
export function readHomeCaller(
  person: string,
  workspace: string | undefined,
  tools: CallerTools,
): SlackCaller {
  return {
    place: { adapter: 'slack', ...(workspace !== undefined && { workspace }) },
    ...describePerson({ person, name: undefined, workspace }, tools),
    listChannels: () => listChannels(person, tools.client),
  };
}

/** The channels that both a person and Readout are in, as far as Slack says. */
async function listChannels(person: string, client: Client): Promise<readonly string[]> {
  try {
    const { channels = [] } = await client.users.conversations({
      user: person,
      types: 'public_channel,private_channel',
      exclude_archived: true,
      limit: MOST_CHANNELS,
    });
    return channels.flatMap(({ id }) => id ?? []);
  } catch {
    // Whoever is not known to be in a channel is not shown what came to it.
    return [];
  }
}

/** Slack says to the microsecond when a button was pressed: `1772409600.000100`. */
function readOrder({ actions }: BlockAction): Pick<SlackCaller, 'order'> {
  const [seconds, micros] =
    /^(\d{1,12})\.(\d{6})$/u.exec(actions[0]?.action_ts ?? '')?.slice(1) ?? [];
  if (seconds === undefined) return {};
  const micro = Number(micros);
  const atMs = Number(seconds) * 1_000 + Math.floor(micro / 1_000);
  return { order: writeEventOrder(atMs, micro % 1_000) };
}

/** Reads who sent a form; where, the form itself remembers. */
export function readFormCaller(
  { user }: ViewSubmitAction,
  place: Place,
  tools: CallerTools,
): SlackCaller {
  return {
    place,
    ...describePerson({ person: user.id, name: user.name, workspace: place.workspace }, tools),
    findPostingProblem: () => findPostingProblem(place.channel, tools.client),
  };
}

interface Person {
  readonly person: string;
  readonly name: string | undefined;
  readonly workspace: string | undefined;
}

function describePerson({ person, name, workspace = '' }: Person, tools: CallerTools) {
  const { client, context, findLanguage } = tools;
  const listMembersOf = (group: string): Promise<readonly string[]> => listMembers(group, client);
  return {
    person,
    ...(name !== undefined && { name }),
    findLanguage: () => findLanguage(person, workspace, client),
    managesPlace: () => isManager(person, client),
    hasRole: (ids: readonly string[]) => isMember(person, ids, listMembersOf),
    listMembers: listMembersOf,
    findAbsent: (people: readonly string[]) => findAbsent(people, client),
    findPeople: (names: readonly string[]) => findPeople(names, { client, mentioned: new Map() }),
    namePeople: (ids: readonly string[]) => namePeople(ids, client),
    isKnown: context.botToken !== undefined,
  };
}

/** An admin or owner of the workspace manages it. */
async function isManager(person: string, client: Client): Promise<boolean> {
  try {
    const { user } = await client.users.info({ user: person });
    return user?.is_admin === true || user?.is_owner === true;
  } catch (cause) {
    throw new BriefingError('connection_failed', 'Slack does not say whether you manage it.', {
      hint: 'The app needs the scope users:read; install it again with the manifest of “readout manifest slack”.',
      cause,
    });
  }
}

/** Whether a person is in one of these user groups. */
export async function isMember(
  person: string,
  ids: readonly string[],
  listThem: SlackCaller['listMembers'],
): Promise<boolean> {
  const lists = await Promise.all(ids.map(listThem));
  return lists.some((members) => members.includes(person));
}

async function listMembers(usergroup: string, client: Client): Promise<readonly string[]> {
  try {
    return (await client.usergroups.users.list({ usergroup })).users ?? [];
  } catch (cause) {
    throw new BriefingError('connection_failed', 'Slack does not say who is in a user group.', {
      hint: 'The app needs the scope usergroups:read; install it again with the manifest of “readout manifest slack”.',
      cause,
    });
  }
}
