import type { webApi } from '@slack/bolt';
import { messageCommands } from '../../../commands/buttons/message-commands.ts';
import type { Command } from '../../../commands/command.ts';
import { sayEnglish } from '../../../messages/say.ts';
import { isBuiltIn } from '../rendering/built-in.ts';

/** How Slack reaches Readout: by the socket that Readout opens, or over the web at its public address. */
export type SlackReach =
  | { readonly socketMode: true; readonly publicUrl?: string | undefined }
  | { readonly socketMode: false; readonly publicUrl: string };

type Manifest = webApi.AppsManifestCreateArguments['manifest'];
type Shortcuts = NonNullable<NonNullable<Manifest['features']>['shortcuts']>;
type SlashCommand = Readonly<Record<'command' | 'description' | 'usage_hint', string>>;

export const EVENTS_PATH = '/slack/events';
/** Where people install Readout in their workspaces, and where Slack sends them back to. */
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/**
 * `files:read` for the files that people put into a form, `files:write` and `im:write` for those that answer them, `users:read` and
 * `usergroups:read` to know who may do what, `channels:read` and `groups:read` to say at once where Readout may not write; the histories
 * (of channels, and of chats with one or several) are read before a second attempt at a message alone, to see whether the first one's is there.
 */
export const SCOPES = [
  'commands',
  'chat:write',
  'files:read',
  'files:write',
  'im:write',
  'users:read',
  'usergroups:read',
  'channels:read',
  'groups:read',
  'channels:history',
  'groups:history',
  'im:history',
  'mpim:history',
] as const;
/** What Readout is told by itself: that it was removed. */
const EVENTS = ['app_home_opened', 'app_uninstalled', 'tokens_revoked'] as const;
const MAX_COMMANDS = 50;
const MAX_NAME = 31;
const MAX_SHORTCUT = 24;
const MAX_DESCRIPTION = 2000;
const MAX_HINT = 1000;

/** Composes what Slack's “Create an app from a manifest” takes: every command, and no right that nothing here needs. */
export function composeSlackManifest(commands: readonly Command[], reach: SlackReach): Manifest {
  const { publicUrl } = reach;
  const url = reach.socketMode ? undefined : new URL(EVENTS_PATH, reach.publicUrl).href;
  const slashCommands = composeSlashCommands(commands);
  return {
    display_information: {
      name: 'Readout',
      description: 'Who claimed what, word for word, from the articles your group reads.',
      background_color: '#1f2a44',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: true,
      },
      bot_user: { display_name: 'readout', always_online: true },
      shortcuts: composeShortcuts(),
      slash_commands: slashCommands.map((each) => ({
        ...each,
        // So that Slack tells whom a name means that is chosen from its list.
        should_escape: true,
        ...(url === undefined ? {} : { url }),
      })),
    },
    oauth_config: {
      ...(publicUrl === undefined
        ? {}
        : { redirect_urls: [new URL(REDIRECT_PATH, publicUrl).href] }),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: {
        ...(url === undefined ? {} : { request_url: url }),
        bot_events: [...EVENTS],
      },
      interactivity: { is_enabled: true, ...(url === undefined ? {} : { request_url: url }) },
      // Without an address, nobody can install it but whoever made the app.
      org_deploy_enabled: publicUrl !== undefined,
      socket_mode_enabled: reach.socketMode,
      token_rotation_enabled: false,
    },
  };
}

/** What Slack shows beside a message, under “More actions”. */
function composeShortcuts(): Shortcuts {
  return messageCommands.map(({ id, label, command }) => ({
    name: sayEnglish(label).slice(0, MAX_SHORTCUT),
    type: 'message',
    callback_id: id,
    description: `Readout: the same as /${command} with the words of the message.`,
  }));
}

/** One for each first word that Slack does not keep for itself; what follows it is typed. */
function composeSlashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  const words = Array.from(new Set(commands.map(({ name }) => name.split(' ', 1)[0] ?? '')));
  const short = words.filter((word) => !isBuiltIn(word) && word.length <= MAX_NAME);
  const names = commands.map(({ name }) => name).join(', ');
  const all: SlashCommand = {
    command: '/readout',
    description: 'Ask Readout: who claimed what, word for word.',
    usage_hint: `one of ${names}`.slice(0, MAX_HINT),
  };
  return [all, ...short.map((word) => composeSlashCommand(word, commands))].slice(0, MAX_COMMANDS);
}

function composeSlashCommand(word: string, commands: readonly Command[]): SlashCommand {
  const whole = commands.find(({ name }) => name === word);
  if (whole !== undefined) return composeWhole(whole);
  const names = commands
    .filter(({ name }) => name.startsWith(`${word} `))
    .map(({ name }) => name.slice(word.length + 1));
  return {
    command: `/${word}`,
    description: `Readout: ${names.join(', ')}.`.slice(0, MAX_DESCRIPTION),
    usage_hint: `one of ${names.join(', ')}`.slice(0, MAX_HINT),
  };
}

function composeWhole({ name, summary, options }: Command): SlashCommand {
  const hint = Object.entries(options).map(([option, { rest }]) =>
    rest ? `[${option}]` : `[${option}:…]`,
  );
  return {
    command: `/${name}`,
    description: summary.slice(0, MAX_DESCRIPTION),
    usage_hint: hint.join(' ').slice(0, MAX_HINT),
  };
}
