import type { Log } from '../../adapters/adapter.ts';
import {
  type Installations,
  joinInstallations,
} from '../../adapters/slack/connecting/installations.ts';
import {
  createSlackInstaller,
  type SlackInstaller,
} from '../../adapters/slack/installing/slack-installer.ts';
import type { Environment } from '../../config/read-environment.ts';
import { BriefingError } from '../../domain/error.ts';
import type { InstallationStore } from '../../store/installations/installation-store.ts';
import { createInstallationKeeper, sealAnew } from './installation-keeper.ts';
import { createKeyRing, type KeyRing } from './key-ring.ts';

/** How Slack is spoken to: by the token of one workspace, by what people installed, or by both. */
export interface SlackAccess {
  readonly installer: SlackInstaller | undefined;
  /** For messages that go out by themselves. */
  readonly installations: Installations;
}

interface AccessTools {
  readonly environment: Environment;
  readonly store: InstallationStore;
  readonly log: Log;
}

/** Opens the way to Slack; undefined where none is set up. Throws `config_invalid` naming what an installation lacks. */
export function createSlackAccess(tools: AccessTools): SlackAccess | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId } = tools.environment;
  const installer = clientId === undefined ? undefined : createInstaller(clientId, tools);
  if (botToken === undefined && installer === undefined) return undefined;
  const single = { findToken: () => Promise.resolve(botToken) };
  return {
    installer,
    installations: joinInstallations(installer ? [installer, single] : [single]),
  };
}

/** The keys of installations: the newest secret seals, and the older ones open what they sealed. */
export function readKeyRing(environment: Environment): KeyRing | undefined {
  const { READOUT_SECRET, SLACK_STATE_SECRET, READOUT_SECRETS_OLD = [] } = environment;
  const [first, ...others] = [READOUT_SECRET, SLACK_STATE_SECRET, ...READOUT_SECRETS_OLD].filter(
    (secret) => secret !== undefined,
  );
  return first === undefined ? undefined : createKeyRing([first, ...others]);
}

/** Seals anew what an older key sealed, so that its secret can be taken away, and tells what came of it. */
export async function renewSeals({ environment, store, log }: AccessTools): Promise<void> {
  const keys = readKeyRing(environment);
  if (keys === undefined) return;
  const { sealed, lost } = await sealAnew({ store, keys });
  if (sealed > 0) {
    log.info(
      `${sealed} installations are sealed with READOUT_SECRET now; READOUT_SECRETS_OLD may go.`,
    );
  }
  if (lost.length > 0) log.warn(`No key opens the installations of ${lost.join(', ')}.`);
}

function createInstaller(
  clientId: string,
  { environment, store, log }: AccessTools,
): SlackInstaller {
  const { SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, PUBLIC_URL, SLACK_API_URL } = environment;
  const keys = readKeyRing(environment);
  if (!SLACK_CLIENT_SECRET || !SLACK_STATE_SECRET || !PUBLIC_URL || !keys) {
    throw new BriefingError(
      'config_invalid',
      'SLACK_CLIENT_ID is set, and something beside it is missing.',
      {
        hint: 'Set SLACK_CLIENT_SECRET, SLACK_STATE_SECRET and PUBLIC_URL as well: .env.example explains them.',
      },
    );
  }
  return createSlackInstaller({
    clientId,
    clientSecret: SLACK_CLIENT_SECRET,
    stateSecret: SLACK_STATE_SECRET,
    publicUrl: PUBLIC_URL,
    apiUrl: SLACK_API_URL,
    keeper: createInstallationKeeper({ store, keys, now: Date.now }),
    log,
  });
}
