import { webApi } from '@slack/bolt';
import { BriefingError } from '../../../domain/error.ts';

const { WebAPIPlatformError } = webApi;

/** The tokens that Slack can refuse, by the variable that holds them. */
export type TokenVariable = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const REFUSALS: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
  'missing_scope',
]);

const WHERE: Readonly<Record<TokenVariable, string>> = {
  SLACK_BOT_TOKEN: 'the bot user token (xoxb-…) from “OAuth & Permissions”',
  SLACK_APP_TOKEN: 'an app-level token (xapp-…) with connections:write from “Basic Information”',
};

/** Names what went wrong while connecting to Slack: its token, or the way there. */
export function nameFault(cause: unknown, variable: TokenVariable): BriefingError {
  const answer = cause instanceof WebAPIPlatformError ? cause.data.error : undefined;
  if (answer !== undefined && REFUSALS.has(answer)) {
    return new BriefingError('connection_failed', `Slack refused ${variable}.`, {
      hint: `Slack says “${answer}”. Copy ${WHERE[variable]} at https://api.slack.com/apps and start again.`,
      cause,
    });
  }
  return new BriefingError('platform_away', 'Slack cannot be reached.', {
    hint: 'Check the network, and SLACK_API_URL if it is set.',
    cause,
  });
}

/** Throws where a token holds what no token holds and no request can carry: a space, or a letter such as “é”. */
export function checkToken(token: string, variable: TokenVariable): void {
  if (/^[!-~]+$/u.test(token)) return;
  throw new BriefingError('connection_failed', `${variable} is no token.`, {
    hint: `Copy ${WHERE[variable]} at https://api.slack.com/apps and start again.`,
  });
}
