import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import type { SlackOrigin } from '../connecting/installations.ts';

/** Keeps the secrets of installations by the group they belong to, such as `slack:T1`. */
export interface InstallationKeeper {
  /** Keeps a secret; what was kept for the group is written over. */
  save(group: string, secret: string): Promise<void>;
  /** The secret of a group, or of the organisation it joined. */
  find(group: string): Promise<string | undefined>;
  /** Writes down that a group is part of an organisation. */
  join(group: string, organisation: string): Promise<void>;
  /** The groups that joined an organisation. */
  listMembers(organisation: string): Promise<readonly string[]>;
  /** Removes what was saved for a group until a time, and says whether there was something. */
  remove(group: string, untilMs: number): Promise<boolean>;
  count(): Promise<number>;
  /** Where it is installed: workspaces, and organisations. */
  list(): Promise<readonly string[]>;
}

/** Readout is not installed where a request comes from. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** Keeps installations for Slack's installer, which throws `NotInstalled` for where there is none. */
export function createInstallationStore(keeper: InstallationKeeper): InstallationStore {
  return {
    storeInstallation: (installation) =>
      keeper.save(nameInstallation(installation), JSON.stringify(installation)),
    fetchInstallation: (query) => fetchInstallation(keeper, query),
    async deleteInstallation({ teamId, enterpriseId }) {
      const [group] = listGroups({ teamId, enterpriseId });
      if (group !== undefined) await keeper.remove(group, Number.MAX_SAFE_INTEGER);
    },
  };
}

/** The groups that may have an installation for an origin: the workspace, and its organisation. */
export function listGroups({ teamId, enterpriseId }: SlackOrigin): readonly string[] {
  return [teamId, enterpriseId].filter((id) => id !== undefined && id !== '').map(nameTeam);
}

async function fetchInstallation(
  keeper: InstallationKeeper,
  query: InstallationQuery<boolean>,
): Promise<Installation> {
  const [first, organisation] = listGroups(query);
  const own = first && (await keeper.find(first));
  if (own !== undefined) return read(own);
  const shared = organisation && (await keeper.find(organisation));
  if (first === undefined || organisation === undefined || shared === undefined) {
    throw new NotInstalled('Readout is not installed there.');
  }
  // A message that goes out by itself knows its workspace alone.
  await keeper.join(first, organisation);
  return read(shared);
}

function nameInstallation({ team, enterprise, isEnterpriseInstall }: Installation): string {
  const id = isEnterpriseInstall === true ? enterprise?.id : team?.id;
  if (id === undefined) throw new TypeError('Slack did not say where Readout was installed.');
  return nameTeam(id);
}

function nameTeam(id: string | undefined): string {
  return `slack:${id}`;
}

/** The token of the bot in what was saved; undefined where there is none. */
export function readBotToken(secret: string | undefined): string | undefined {
  return secret === undefined ? undefined : read(secret).bot?.token;
}

function read(secret: string): Installation {
  // `storeInstallation` wrote it.
  return JSON.parse(secret) as Installation;
}
