import type { Installations } from '../../adapters/slack/connecting/installations.ts';
import type { InstallerExamination } from '../../adapters/slack/examining/examine-installer.ts';
import type { Environment } from '../../config/read-environment.ts';
import { BriefingError } from '../../domain/error.ts';
import { type Place, readPlace } from '../../domain/place.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { listLost } from '../connections/installation-keeper.ts';
import { createSlackAccess, readKeyRing } from '../connections/slack-access.ts';

/** What the store knows of the platforms. */
export interface Kept {
  /** Each place with a subscription that is not paused, once. */
  readonly places: readonly Place[];
  readonly installer: InstallerExamination | undefined;
  readonly installations: Installations;
  close(): Promise<void>;
}

const SILENT = { info() {}, warn() {}, error() {} };
const BESIDE_CLIENT_ID = ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'PUBLIC_URL'] as const;

/** Reads what the examination of the platforms needs; of a store that does not open nothing is known, which is told elsewhere. */
export async function readKept(environment: Environment): Promise<Kept> {
  const store = await open(environment);
  const missing = BESIDE_CLIENT_ID.filter((name) => environment[name] === undefined);
  const isWhole = store !== undefined && missing.length === 0;
  const access = isWhole ? createSlackAccess({ environment, store, log: SILENT }) : undefined;
  const single = { findToken: () => Promise.resolve(environment.SLACK_BOT_TOKEN) };
  return {
    places: store === undefined ? [] : await listPlaces(store),
    installer:
      environment.SLACK_CLIENT_ID === undefined
        ? undefined
        : { missing, ...(await countInstalled(environment, store)) },
    installations: access?.installations ?? single,
    close: async () => store?.close(),
  };
}

async function open({ DATABASE_URL, READOUT_DATA }: Environment): Promise<Store | undefined> {
  try {
    return await openStore({ databaseUrl: DATABASE_URL, dataFolder: READOUT_DATA });
  } catch (cause) {
    if (cause instanceof BriefingError) return undefined;
    throw cause;
  }
}

async function listPlaces(store: Store): Promise<readonly Place[]> {
  const subscriptions = await store.listSubscriptions();
  const active = subscriptions.filter(({ nextDueMs }) => nextDueMs !== undefined);
  const places = new Set(active.map(({ place }) => place));
  return [...places].flatMap((place) => readPlace(place) ?? []);
}

async function countInstalled(environment: Environment, store: Store | undefined) {
  const all = (await store?.listInstallations()) ?? [];
  const keys = readKeyRing(environment);
  return { installed: all.length, lost: keys === undefined ? [] : listLost(all, keys) };
}
