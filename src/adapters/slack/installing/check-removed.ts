import { webApi } from '@slack/bolt';
import type { Log } from '../../adapter.ts';
import { findRemoved } from '../../find-removed.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import type { ClientOptions } from '../connecting/slack-client.ts';
import { leave, type RemovalTools } from './follow-removal.ts';
import type { InstallationKeeper } from './installation-keeper.ts';
import { readBotToken } from './installation-keeper.ts';

export interface RemovedTools extends RemovalTools {
  readonly keeper: InstallationKeeper;
  readonly clientOptions: ClientOptions;
  readonly log: Log;
  readonly now: () => number;
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
}

/** What Slack says of a bot's token where its app was removed, or the workspace is no more: the bot's account went with it. */
const REMOVED = 'account_inactive';
/** What it says where somebody revoked the token alone, and may install the app again. */
const REVOKED = 'token_revoked';

/**
 * Removes what must go of the workspaces that removed Readout, or revoked its token, while it did not run: the same as where it is told so.
 * A token that somebody copied tells of neither.
 */
export async function checkRemoved(tools: RemovedTools): Promise<void> {
  const { keeper, now, log } = tools;
  // What is installed from now on is not meant.
  const askedMs = now();
  const known = await keeper.list();
  const revoked = new Set<string>();
  const isGone = async (group: string): Promise<boolean> => {
    const refusal = await findRefusal(group, tools);
    if (refusal === REVOKED) revoked.add(group);
    return refusal === REVOKED || refusal === REMOVED;
  };
  for (const group of await findRemoved({ ...tools, known, isGone })) {
    if (!revoked.has(group)) await leave(group, askedMs, tools);
    else if (await keeper.remove(group, askedMs)) {
      log.warn(`Slack: the token of ${group} was revoked.`);
    }
  }
}

/** What Slack has against the token of a group. Whatever goes wrong otherwise, such as a key that is lost or an outage, tells nothing. */
async function findRefusal(
  group: string,
  { keeper, clientOptions }: Pick<RemovedTools, 'keeper' | 'clientOptions'>,
): Promise<unknown> {
  try {
    const token = readBotToken(await keeper.find(group));
    if (token === undefined) return undefined;
    const client = new webApi.WebClient(token, { ...clientOptions, logger: silentBoltLog });
    await client.auth.test();
    return undefined;
  } catch (cause) {
    return cause instanceof webApi.WebAPIPlatformError ? cause.data.error : undefined;
  }
}
