import { randomBytes } from 'node:crypto';
import cron from 'node-cron';
import type { Poster } from '../adapters/adapter.ts';
import { ownCard } from '../commands/own-card.ts';
import { type ComposeIssue, type DeliverTools, deliverNext } from '../delivery/deliver.ts';
import { planDue } from '../delivery/plan-due.ts';
import { nameGroup } from '../domain/group.ts';
import { readPlace } from '../domain/place.ts';
import { viewDigest } from '../views/view-digest.ts';
import type { House } from './house.ts';
import type { ProgramTools } from './terminal.ts';

const EVERY_TEN_SECONDS = '*/10 * * * * *';
/** Letters and digits, as every platform takes them. */
const NONCE_BYTES = 12;

/** Brings digests out while Readout runs. A tick only looks: what is due follows from the store and the clock. */
export function keepDelivering(
  house: House,
  posters: readonly Poster[],
  { log }: Pick<ProgramTools, 'log'>,
): { stop(): Promise<void> } {
  const tools: DeliverTools = {
    store: house.store,
    posters,
    compose: createComposeIssue(house),
    now: () => new Date(),
    chance: Math.random,
    report: (message, cause) => log.error(message, cause),
  };
  const tick = (): Promise<void> =>
    deliverDue(tools).catch((cause: unknown) =>
      log.error('Digests could not be brought out.', cause),
    );
  let underWay: Promise<void> = Promise.resolve();
  const task = cron.schedule(
    EVERY_TEN_SECONDS,
    () => {
      underWay = tick();
      return underWay;
    },
    { noOverlap: true },
  );
  return {
    async stop() {
      await task.destroy();
      await underWay;
    },
  };
}

/** Plans what is due and brings out all that is ready. */
export async function deliverDue(tools: DeliverTools): Promise<void> {
  const createNonce = (): string => randomBytes(NONCE_BYTES).toString('hex');
  await planDue({ store: tools.store, now: tools.now, createNonce });
  while (await deliverNext(tools));
}

/** Composes an issue from what came since the last one, and what it brought out before. */
export function createComposeIssue({
  openDesks,
  store,
}: Pick<House, 'openDesks' | 'store'>): ComposeIssue {
  return async ({ id, place, about, isQuiet, schedule: { zone } }, { dueMs, isLate }) => {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(dueMs);
    const group = nameGroup(readPlace(place) ?? { adapter: '' });
    const { briefing } = openDesks(group);
    const digest = await briefing.composeDigest({
      about,
      day,
      sinceMs: await store.findLastIssue(id),
      posted: await store.listPosted(id),
    });
    if (digest.picks.length === 0 && isQuiet) return undefined;
    const claimIds = digest.picks.map(({ claim }) => claim.id);
    return { card: ownCard(viewDigest(digest, { day, isLate }), group), claimIds };
  };
}
