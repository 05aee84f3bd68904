import type { BlockAction, SlashCommand } from '@slack/bolt';
import type { Caller } from '../../commands/caller.ts';

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

/** Reads who typed a command. */
export function readCommandCaller(command: SlashCommand, workspace: Workspace): SlackCaller {
  const { team_id: teamId, channel_id: channel, user_id: person, enterprise_id } = command;
  return {
    place: { adapter: 'slack', workspace: teamId, channel },
    person,
    isKnown: isKnown(workspace, teamId, enterprise_id),
  };
}

/** Reads who pressed a button. */
export function readPressCaller(body: BlockAction, workspace: Workspace): SlackCaller {
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
    person: user.id,
    isKnown: isKnown(workspace, teamId, enterprise?.id ?? team?.enterprise_id),
  };
}

function isKnown(workspace: Workspace, teamId: string, enterpriseId?: string): boolean {
  if (workspace.enterpriseId !== undefined) return workspace.enterpriseId === enterpriseId;
  return workspace.teamId === teamId;
}
