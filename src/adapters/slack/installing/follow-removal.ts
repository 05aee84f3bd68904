import type { App, Context } from '@slack/bolt';
import type { Log } from '../../adapter.ts';
import { type InstallationKeeper, listGroups } from './installation-keeper.ts';

export interface RemovalTools {
  readonly log: Log;
  /** Absent where there is but the token that somebody copied. */
  readonly keeper: InstallationKeeper | undefined;
  /** Forgets all that is kept for a group. */
  readonly forgetGroup: (group: string) => Promise<void>;
}

/** Removes what must go where Readout is removed from a workspace, or its token is revoked. */
export function addRemovalListeners(app: App, tools: RemovalTools): void {
  app.event('app_uninstalled', async ({ body, context }) => {
    const group = nameWhole(context);
    if (group !== undefined) await leave(group, toMilliseconds(body.event_time), tools);
  });

  app.event('tokens_revoked', async ({ body, context, event }) => {
    const group = nameWhole(context);
    // Tokens of people are none of ours.
    if (group === undefined || (event.tokens.bot ?? []).length === 0) return;
    const isGone = await tools.keeper?.remove(group, toMilliseconds(body.event_time));
    if (isGone !== false) tools.log.warn(`Slack: the token of ${group} was revoked.`);
  });
}

/** What an event is about: a workspace, or a whole organisation. */
function nameWhole(context: Context): string | undefined {
  const [first, last] = listGroups(context);
  return context.isEnterpriseInstall ? (last ?? first) : first;
}

/** A word that comes late takes nothing away that was installed since. */
export async function leave(
  group: string,
  untilMs: number,
  { keeper, log, forgetGroup }: RemovalTools,
): Promise<void> {
  await keeper?.remove(group, untilMs);
  if ((await keeper?.find(group)) !== undefined) return;
  const members = (await keeper?.listMembers(group)) ?? [];
  for (const member of members) await keeper?.remove(member, untilMs);
  for (const each of [group, ...members]) await forgetGroup(each);
  log.warn(`Slack: Readout was removed from ${[group, ...members].join(', ')}.`);
}

function toMilliseconds(eventTime: number): number {
  // A second is as fine as Slack tells it.
  return (eventTime + 1) * 1_000 - 1;
}
