import { setTimeout } from 'node:timers/promises';
import type { Poster } from '../../adapters/adapter.ts';
import { type DeliverTools, deliverNext } from '../../delivery/deliver.ts';
import { createPace } from '../../delivery/pace.ts';
import { planDue } from '../../delivery/plan-due.ts';
import { createNonce } from '../house/create-nonce.ts';
import type { House } from '../house/house.ts';
import { openGroupSay } from '../house/open-group-say.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { createComposeIssue } from './compose-issue.ts';
import { repeat } from './repeat.ts';

const EVERY_TEN_SECONDS = '*/10 * * * * *';
/** So many go out side by side; the pace of each platform is kept all the same. */
const LANES = 8;

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
    openSay: (group) => openGroupSay(group, house),
    now: () => new Date(),
    chance: Math.random,
    pace: createPace({ nowMs: () => performance.now(), wait: (ms) => setTimeout(ms) }),
    report: (message, cause) => log.error(message, cause),
  };
  return repeat({
    when: EVERY_TEN_SECONDS,
    work: (goesOn) => deliverDue(tools, goesOn),
    onFault: (cause) => log.error('Digests could not be brought out.', cause),
  });
}

/** Plans what is due and brings out all that is ready, for as long as it is to go on: what is left waits for the next start. */
export async function deliverDue(
  tools: DeliverTools,
  goesOn: () => boolean = () => true,
): Promise<void> {
  await planDue({ ...tools, createNonce });
  const lanes = Array.from({ length: LANES }, async () => {
    while (goesOn() && (await deliverNext(tools)));
  });
  await Promise.all(lanes);
}
