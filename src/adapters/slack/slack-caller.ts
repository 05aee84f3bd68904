import type { BlockAction, SlashCommand, ViewSubmitAction, webApi } from '@slack/bolt';
import type { Caller } from '../../commands/caller.ts';
import { BriefingError } from '../../domain/error.ts';
import type { Place } from '../../domain/place.ts';

/** The workspace that the bot token belongs to. */
export interface Workspace {
  readonly name: string;
  readonly teamId: string;
  /** The organisation, where the app is installed in all of its workspaces. */
  readonly enterpriseId?: string;
}

/** Who asks, and where; whether the workspace is ours. */
export interface SlackCaller extends Caller {
  readonly isKnown: boolean;
}

type Client = Pick<webApi.WebClient, 'users'>;

/** Where callers are read: our workspace, and Slack itself to ask about them. */
export interface CallerTools {
  readonly workspace: Workspace;
  readonly client: Client;
}

/** Reads who typed a command. */
export function readCommandCaller(command: SlashCommand, tools: CallerTools): SlackCaller {
  const { team_id: teamId, channel_id: channel, user_id: person, enterprise_id } = command;
  return {
    place: { adapter: 'slack', workspace: teamId, channel },
    ...describePerson(person, command.user_name, tools),
    isKnown: isKnown(tools.workspace, teamId, enterprise_id),
  };
}

/** Reads who pressed a button. */
export function readPressCaller(body: BlockAction, tools: CallerTools): SlackCaller {
  const { team, user, channel, enterprise } = body;
  const teamId = team?.id ?? user.team_id ?? '';
  const thread: unknown = body.message?.['thread_ts'];
  return {
    place: {
      adapter: 'slack',
      workspace: teamId,
      ...(channel === undefined ? {} : { channel: channel.id }),
      ...(typeof thread === 'string' ? { thread } : {}),
    },
    ...describePerson(user.id, user.name ?? user.username, tools),
    isKnown: isKnown(tools.workspace, teamId, enterprise?.id ?? team?.enterprise_id),
  };
}

/** Reads who sent a form; where, the form itself remembers. */
export function readFormCaller(
  { team, user, enterprise }: ViewSubmitAction,
  place: Place,
  tools: CallerTools,
): SlackCaller {
  const teamId = team?.id ?? user.team_id ?? '';
  return {
    place,
    ...describePerson(user.id, user.name, tools),
    isKnown: isKnown(tools.workspace, teamId, enterprise?.id ?? team?.enterprise_id),
  };
}

function describePerson(person: string, name: string, { client }: CallerTools) {
  return { person, name, managesPlace: () => isManager(person, client) };
}

/** An admin or owner of the workspace manages it. */
async function isManager(person: string, client: Client): Promise<boolean> {
  try {
    const { user } = await client.users.info({ user: person });
    return user?.is_admin === true || user?.is_owner === true;
  } catch (cause) {
    throw new BriefingError('connection_failed', 'Slack does not say whether you manage it.', {
      hint: 'The app needs the scope users:read; install it again with the manifest of “readout slack-manifest”.',
      cause,
    });
  }
}

function isKnown(workspace: Workspace, teamId: string, enterpriseId?: string): boolean {
  if (workspace.enterpriseId !== undefined) return workspace.enterpriseId === enterpriseId;
  return workspace.teamId === teamId;
}
