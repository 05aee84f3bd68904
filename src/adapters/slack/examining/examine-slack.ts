import { webApi } from '@slack/bolt';
import type { Command } from '../../../commands/command.ts';
import { BriefingError } from '../../../domain/error.ts';
import type { Place } from '../../../domain/place.ts';
import type { Diagnosis } from '../../adapter.ts';
import { diagnoseClock } from '../../diagnose-clock.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import type { Installations } from '../connecting/installations.ts';
import { checkToken, nameFault, type TokenVariable } from '../connecting/name-fault.ts';
import { createClientOptions } from '../connecting/slack-client.ts';
import { composeSlackManifest, EVENTS_PATH } from '../installing/slack-manifest.ts';
import { examineSlackChannels } from './examine-channels.ts';
import { diagnoseInstaller, type InstallerExamination } from './examine-installer.ts';

export interface SlackExamination {
  readonly botToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly appToken: string | undefined;
  readonly apiUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly commands: readonly Command[];
  readonly now: () => Date;
  /** Absent where nobody installs Readout by themselves. */
  readonly installer: InstallerExamination | undefined;
  readonly installations: Installations;
  /** The places that get digests. */
  readonly places: readonly Place[];
}

const APPS = 'https://api.slack.com/apps';

/** Asks Slack what it knows of the bot: tokens, rights, and how its requests come. Changes nothing. */
export async function examineSlack(options: SlackExamination): Promise<readonly Diagnosis[]> {
  const { botToken, installer, publicUrl } = options;
  if (botToken === undefined && installer === undefined) {
    return [
      {
        about: 'Slack',
        state: 'absent',
        says: 'It is not set up.',
        advice:
          'Set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for many workspaces: README.md, “To Slack”, leads there.',
      },
    ];
  }
  return [
    ...(botToken === undefined ? [] : await diagnoseBot(botToken, options)),
    ...(installer === undefined ? [] : diagnoseInstaller(installer, publicUrl)),
    await diagnoseReach(options),
    ...(await examineSlackChannels(options.places, options)),
  ];
}

async function diagnoseBot(
  botToken: string,
  { apiUrl, commands, now }: SlackExamination,
): Promise<readonly Diagnosis[]> {
  return diagnoseToken('SLACK_BOT_TOKEN', botToken, async () => {
    let serverTime: string | null = null;
    const options = createClientOptions(apiUrl);
    const client = new webApi.WebClient(botToken, {
      ...options,
      logger: silentBoltLog,
      fetch: async (...asked) => {
        const response = await (options.fetch ?? fetch)(...asked);
        serverTime = response.headers.get('date');
        return response;
      },
    });
    const { team, response_metadata: metadata } = await client.auth.test();
    return [
      { about: 'Slack: bot token', state: 'good', says: `It belongs to the workspace “${team}”.` },
      ...diagnoseScopes(metadata?.scopes, commands),
      diagnoseClock('Slack', serverTime, now()),
    ];
  });
}

function diagnoseScopes(
  granted: readonly string[] | undefined,
  commands: readonly Command[],
): readonly Diagnosis[] {
  const about = 'Slack: scopes';
  if (granted === undefined) {
    return [{ about, state: 'warning', says: 'Slack did not say which scopes the token has.' }];
  }
  const { oauth_config: oauth } = composeSlackManifest(commands, { socketMode: true });
  const missing = (oauth?.scopes?.bot ?? []).filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return [{ about, state: 'good', says: 'The token has all it needs.' }];
  return [
    {
      about,
      state: 'fault',
      says: `The token lacks ${missing.join(', ')}.`,
      advice: `Open ${APPS}, your app, “OAuth & Permissions”, add them under “Bot Token Scopes”, and choose “Reinstall to Workspace”.`,
    },
  ];
}

async function diagnoseReach(options: SlackExamination): Promise<Diagnosis> {
  const { appToken, signingSecret, publicUrl, apiUrl } = options;
  if (appToken !== undefined) {
    const [found] = await diagnoseToken('SLACK_APP_TOKEN', appToken, async () => {
      await createClient(appToken, apiUrl).apps.connections.open({});
      return [{ about: 'Slack: socket', state: 'good', says: 'Slack opens a socket for us.' }];
    });
    return found ?? { about: 'Slack: socket', state: 'fault', says: 'Slack gave no answer.' };
  }
  const about = 'Slack: requests';
  if (signingSecret === undefined) {
    return {
      about,
      state: 'fault',
      says: 'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set, so no command of Slack’s can come.',
      advice: `Open ${APPS}, your app, “Basic Information”: take an app-level token for Socket Mode, or the signing secret for requests over the web.`,
    };
  }
  if (publicUrl === undefined) {
    return {
      about,
      state: 'fault',
      says: 'SLACK_SIGNING_SECRET is set, but Slack does not know where to send its requests.',
      advice:
        'Set PUBLIC_URL to the address of this Readout, or set SLACK_APP_TOKEN for Socket Mode.',
    };
  }
  return {
    about,
    state: 'good',
    says: `Slack's requests are expected at ${new URL(EVENTS_PATH, publicUrl).href}.`,
  };
}

function createClient(token: string, apiUrl: string | undefined): webApi.WebClient {
  return new webApi.WebClient(token, { ...createClientOptions(apiUrl), logger: silentBoltLog });
}

/** Runs an examination with a token; what is wrong with it is what is found then. */
async function diagnoseToken(
  variable: TokenVariable,
  token: string,
  examine: () => Promise<readonly Diagnosis[]>,
): Promise<readonly Diagnosis[]> {
  try {
    checkToken(token, variable);
    return await examine();
  } catch (cause) {
    const { message, hint } = cause instanceof BriefingError ? cause : nameFault(cause, variable);
    const diagnosis = { about: `Slack: ${variable}`, state: 'fault', says: message } as const;
    return [hint === undefined ? diagnosis : { ...diagnosis, advice: hint }];
  }
}
