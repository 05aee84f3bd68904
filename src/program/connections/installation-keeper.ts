import type { InstallationKeeper } from '../../adapters/slack/installing/installation-keeper.ts';
import { BriefingError } from '../../domain/error.ts';
import type {
  Installation,
  InstallationStore,
} from '../../store/installations/installation-store.ts';
import type { KeyRing } from './key-ring.ts';
import { seal, unseal } from './seal.ts';

export interface KeeperTools {
  readonly store: InstallationStore;
  readonly keys: KeyRing;
  readonly now: () => number;
}

/** Keeps the secrets of installations in the store, encrypted; what is sealed with an older key is sealed anew where it is read. */
export function createInstallationKeeper(tools: KeeperTools): InstallationKeeper {
  const { store, keys, now } = tools;
  return {
    save: (group, secret) =>
      store.saveInstallation({ group, savedMs: now(), ...sealNow(group, secret, keys) }),
    async find(group) {
      const installation = await store.findInstallation(group);
      if (installation === undefined) return undefined;
      const secret = open(installation, keys);
      if (secret === undefined) throw nameLost(installation);
      await resealOne(installation, secret, tools);
      return secret;
    },
    join: (group, organisation) => store.linkInstallation(group, organisation),
    listMembers: (organisation) => store.listMembers(organisation),
    remove: (group, untilMs) => store.removeInstallation(group, untilMs),
    list: async () => (await store.listInstallations()).map(({ group }) => group),
    count: async () => (await store.listInstallations()).length,
  };
}

/** Seals with the newest key all that is sealed with an older one; names the groups that no key opens. */
export async function sealAnew(
  tools: Pick<KeeperTools, 'store' | 'keys'>,
): Promise<{ readonly sealed: number; readonly lost: readonly string[] }> {
  let sealed = 0;
  const lost: string[] = [];
  for (const installation of await tools.store.listInstallations()) {
    const secret = open(installation, tools.keys);
    if (secret === undefined) lost.push(installation.group);
    else if (await resealOne(installation, secret, tools)) sealed += 1;
  }
  return { sealed, lost };
}

/** The groups whose installation no key opens. */
export function listLost(installations: readonly Installation[], keys: KeyRing): readonly string[] {
  return installations
    .filter((installation) => open(installation, keys) === undefined)
    .map(({ group }) => group);
}

async function resealOne(
  installation: Installation,
  secret: string,
  { store, keys }: Pick<KeeperTools, 'store' | 'keys'>,
): Promise<boolean> {
  if (installation.keyId === keys.current.id) return false;
  return store.resealInstallation(installation, sealNow(installation.group, secret, keys));
}

function sealNow(group: string, secret: string, { current }: KeyRing) {
  return { keyId: current.id, sealed: seal(secret, group, current) };
}

/** Undefined where no key opens it. */
function open({ keyId, sealed, group }: Installation, keys: KeyRing): string | undefined {
  const key = keys.find(keyId);
  return key && unseal(sealed, group, key);
}

function nameLost({ group }: Installation): BriefingError {
  return new BriefingError('config_invalid', `No key opens what is kept for ${group}.`, {
    hint: 'Add the READOUT_SECRET of that time to READOUT_SECRETS_OLD, or install Readout there again.',
  });
}
