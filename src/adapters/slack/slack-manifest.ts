import type { webApi } from '@slack/bolt';
import type { Command } from '../../commands/command.ts';
import { isBuiltIn } from './built-in.ts';

/** How Slack reaches Readout: by the socket that Readout opens, or over the web at its public address. */
export type SlackReach =
  | { readonly socketMode: true }
  | { readonly socketMode: false; readonly publicUrl: string };

type Manifest = webApi.AppsManifestCreateArguments['manifest'];
type SlashCommand = Readonly<Record<'command' | 'description' | 'usage_hint', string>>;

export const EVENTS_PATH = '/slack/events';

const MAX_COMMANDS = 50;
const MAX_NAME = 31;
const MAX_DESCRIPTION = 2000;
const MAX_HINT = 1000;

/** Composes what Slack's “Create an app from a manifest” takes: every command, and no right that nothing here needs. */
export function composeSlackManifest(commands: readonly Command[], reach: SlackReach): Manifest {
  const url = reach.socketMode ? undefined : new URL(EVENTS_PATH, reach.publicUrl).href;
  const slashCommands = composeSlashCommands(commands);
  return {
    display_information: {
      name: 'Readout',
      description: 'Who claimed what, word for word, from the articles your group reads.',
      background_color: '#1f2a44',
    },
    features: {
      bot_user: { display_name: 'readout', always_online: true },
      slash_commands: slashCommands.map((each) => ({
        ...each,
        should_escape: false,
        ...(url === undefined ? {} : { url }),
      })),
    },
    oauth_config: { scopes: { bot: ['commands', 'chat:write'] } },
    settings: {
      ...(url === undefined ? {} : { event_subscriptions: { request_url: url } }),
      interactivity: { is_enabled: true, ...(url === undefined ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: reach.socketMode,
      token_rotation_enabled: false,
    },
  };
}

function composeSlashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  const short = commands.filter(({ name }) => !isBuiltIn(name) && name.length <= MAX_NAME);
  const names = commands.map(({ name }) => name).join(', ');
  const all: SlashCommand = {
    command: '/readout',
    description: 'Ask Readout: who claimed what, word for word.',
    usage_hint: `one of ${names}`.slice(0, MAX_HINT),
  };
  return [all, ...short.map(composeSlashCommand)].slice(0, MAX_COMMANDS);
}

function composeSlashCommand({ name, summary, options }: Command): SlashCommand {
  const hint = Object.entries(options).map(([option, { rest }]) =>
    rest ? `[${option}]` : `[${option}:…]`,
  );
  return {
    command: `/${name}`,
    description: summary.slice(0, MAX_DESCRIPTION),
    usage_hint: hint.join(' ').slice(0, MAX_HINT),
  };
}
