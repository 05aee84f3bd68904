import { webApi } from '@slack/bolt';
import { silentBoltLog } from './bolt-log.ts';
import type { Workspace } from './installations.ts';
import { checkToken, nameFault } from './name-fault.ts';

export type ClientOptions = webApi.WebClientOptions;

/** The longest a call to Slack takes. */
export const LIMIT_MS = 10_000;

/** How Slack is called: once, for whoever needs a second try knows better when, and never without an end. */
export function createClientOptions(apiUrl: string | undefined, limitMs = LIMIT_MS): ClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(limitMs), ...init }),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** Asks Slack which workspace a bot token belongs to. Throws what is wrong with the token, or with the way to Slack. */
export async function findWorkspace(
  botToken: string,
  clientOptions: ClientOptions,
): Promise<Workspace> {
  checkToken(botToken, 'SLACK_BOT_TOKEN');
  const client = new webApi.WebClient(botToken, { ...clientOptions, logger: silentBoltLog });
  try {
    const { team, team_id, enterprise_id, is_enterprise_install } = await client.auth.test();
    return {
      name: team ?? 'unnamed',
      teamId: team_id ?? '',
      ...(is_enterprise_install === true && enterprise_id !== undefined
        ? { enterpriseId: enterprise_id }
        : {}),
    };
  } catch (cause) {
    throw nameFault(cause, 'SLACK_BOT_TOKEN');
  }
}
