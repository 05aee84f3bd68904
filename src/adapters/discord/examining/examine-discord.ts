import {
  type APIApplication,
  ApplicationFlags,
  DiscordAPIError,
  REST,
  RESTEvents,
  Routes,
} from 'discord.js';
import type { Command } from '../../../commands/command.ts';
import type { Place } from '../../../domain/place.ts';
import type { Diagnosis } from '../../adapter.ts';
import { diagnoseClock } from '../../diagnose-clock.ts';
import { openAgent } from '../connecting/open-agent.ts';
import { composeInviteLink } from '../installing/invite-link.ts';
import { describeDiscordCommands } from '../registering/describe-commands.ts';
import { examineChannels } from './examine-channels.ts';
import { type DiscordReach, diagnoseReach } from './examine-reach.ts';

export interface DiscordExamination extends DiscordReach {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  readonly commands: readonly Command[];
  readonly now: () => Date;
  /** The places that get digests. */
  readonly places: readonly Place[];
}

const PORTAL = 'https://discord.com/developers/applications';
const TIMEOUT_MS = 10_000;

/** Asks Discord what it knows of the bot: token, commands, servers, and what its clock says. Changes nothing. */
export async function examineDiscord(options: DiscordExamination): Promise<readonly Diagnosis[]> {
  const { token, apiUrl, now } = options;
  if (token === undefined) {
    return [
      {
        about: 'Discord',
        state: 'absent',
        says: 'It is not set up.',
        advice: 'Set DISCORD_TOKEN: README.md, “To Discord”, leads there.',
      },
    ];
  }
  const rest = new REST({
    retries: 0,
    timeout: TIMEOUT_MS,
    agent: openAgent(),
    ...(apiUrl ? { api: apiUrl } : {}),
  });
  let serverTime: string | null = null;
  rest.on(RESTEvents.Response, (_request, response) => {
    serverTime = response.headers.get('date');
  });
  try {
    rest.setToken(token);
    // `get` gives what Discord's API description says of the path.
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return [
      { about: 'Discord: token', state: 'good', says: `It is the bot of “${application.name}”.` },
      diagnoseClock('Discord', serverTime, now()),
      diagnoseIntents(application),
      await diagnoseCommands(rest, application, options),
      diagnoseReach(application, options),
      await diagnoseServers(rest, application),
      ...(await examineChannels(options.places, {
        rest,
        botId: application.bot?.id ?? application.id,
      })),
    ];
  } catch (cause) {
    return [nameFault(cause, options)];
  }
}

/** The boxes of the portal, by the flag that each sets for a bot that Discord has verified, and for one that it has not. */
const PRIVILEGED = [
  ['Presence Intent', ApplicationFlags.GatewayPresence, ApplicationFlags.GatewayPresenceLimited],
  [
    'Server Members Intent',
    ApplicationFlags.GatewayGuildMembers,
    ApplicationFlags.GatewayGuildMembersLimited,
  ],
  [
    'Message Content Intent',
    ApplicationFlags.GatewayMessageContent,
    ApplicationFlags.GatewayMessageContentLimited,
  ],
] as const;

/** Readout reads no messages and no members: what is switched on for it may be switched off. */
function diagnoseIntents({ id, flags }: APIApplication): Diagnosis {
  const about = 'Discord: intents';
  const on: number = flags ?? 0;
  const idle = PRIVILEGED.filter(([, verified, other]) => (on & (verified | other)) !== 0);
  const none = 'Readout needs none of the privileged intents';
  if (idle.length === 0) return { about, state: 'good', says: `${none}, and none is on.` };
  const names = idle.map(([name]) => `“${name}”`).join(' and ');
  return {
    about,
    state: 'good',
    says: `${none}; ${names} may be switched off.`,
    advice: `Open ${PORTAL}/${id}/bot, “Privileged Gateway Intents”.`,
  };
}

async function diagnoseCommands(
  rest: REST,
  { id }: APIApplication,
  { commands }: DiscordExamination,
): Promise<Diagnosis> {
  const about = 'Discord: commands';
  const known: unknown = await rest.get(Routes.applicationCommands(id));
  const names = new Set(Array.isArray(known) ? known.map((each) => readName(each)) : []);
  const missing = describeDiscordCommands(commands).filter(({ name }) => !names.has(name));
  if (missing.length === 0) return { about, state: 'good', says: 'Discord has all of them.' };
  const list = missing.map(({ name }) => `/${name}`).join(', ');
  return {
    about,
    state: 'warning',
    says: `Discord does not have ${list} yet.`,
    advice: 'Start Readout once: it tells Discord its commands whenever they have changed.',
  };
}

async function diagnoseServers(rest: REST, { id }: APIApplication): Promise<Diagnosis> {
  const about = 'Discord: servers';
  const guilds: unknown = await rest.get(Routes.userGuilds());
  const count = Array.isArray(guilds) ? guilds.length : 0;
  return count > 0
    ? {
        about,
        state: 'good',
        says: `The bot is in ${count} ${count === 1 ? 'server' : 'servers'}.`,
      }
    : {
        about,
        state: 'warning',
        says: 'The bot is in no server yet.',
        advice: `Open ${composeInviteLink(id)} and choose a server.`,
      };
}

function readName(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
}

function nameFault(cause: unknown, { token = '', apiUrl }: DiscordExamination): Diagnosis {
  // A header cannot carry what no token holds: a line feed, or a letter such as “é”.
  const isToken = /^[\x21-\x7E]+$/u.test(token);
  const isRefused = cause instanceof DiscordAPIError && /^40[13]$/u.test(String(cause.status));
  if (isRefused || !isToken) {
    return {
      about: 'Discord: token',
      state: 'fault',
      says: 'Discord refuses DISCORD_TOKEN.',
      advice: `Open ${PORTAL}, your application, “Bot”, “Reset Token”, and set DISCORD_TOKEN to the new one.`,
    };
  }
  return {
    about: 'Discord',
    state: 'fault',
    says: 'Discord cannot be reached.',
    advice: apiUrl
      ? 'Correct DISCORD_API_URL, or take it away to reach Discord itself.'
      : 'Check that this machine reaches https://discord.com.',
  };
}
