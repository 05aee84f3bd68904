import { webApi } from '@slack/bolt';
import type { Log } from '../adapter.ts';
import { findRemoved } from '../find-removed.ts';
import { silentBoltLog } from './bolt-log.ts';
import { leave, type RemovalTools } from './follow-removal.ts';
import type { InstallationKeeper } from './installation-keeper.ts';
import { readBotToken } from './installation-keeper.ts';
import type { ClientOptions } from './slack-client.ts';

export interface RemovedTools extends RemovalTools {
  readonly keeper: InstallationKeeper;
  readonly clientOptions: ClientOptions;
  readonly log: Log;
  readonly now: () => number;
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
}

/** What Slack says of the token of an app that was removed, or of a workspace that is no more. */
const GONE: ReadonlySet<unknown> = new Set(['account_inactive', 'token_revoked']);

/** Removes what must go of the workspaces that removed Readout while it did not run. A token that somebody copied tells of no removal. */
export async function checkRemoved(tools: RemovedTools): Promise<void> {
  const { keeper, now } = tools;
  // What is installed from now on is not meant.
  const askedMs = now();
  const known = await keeper.list();
  const removed = await findRemoved({ ...tools, known, isGone: (group) => isGone(group, tools) });
  for (const group of removed) await leave(group, askedMs, tools);
}

/** Whatever goes wrong otherwise, such as a key that is lost or an outage, tells nothing. */
async function isGone(
  group: string,
  { keeper, clientOptions }: Pick<RemovedTools, 'keeper' | 'clientOptions'>,
): Promise<boolean> {
  try {
    const token = readBotToken(await keeper.find(group));
    if (token === undefined) return false;
    const client = new webApi.WebClient(token, { ...clientOptions, logger: silentBoltLog });
    await client.auth.test();
    return false;
  } catch (cause) {
    return cause instanceof webApi.WebAPIPlatformError && GONE.has(cause.data.error);
  }
}
