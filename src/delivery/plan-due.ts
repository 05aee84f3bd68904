import type { Subscription } from '../domain/subscription.ts';
import { listNextDues } from '../schedule/next-due.ts';
import type { DigestStore } from '../store/digests/digest-store.ts';

/** An issue this late tells that it is; below, a tick was merely slow. */
const LATE_MS = 10 * 60_000;
/** The most missed issues that are counted one by one after a long downtime. */
const MOST_MISSED = 5_000;

export interface PlanTools {
  readonly store: Pick<DigestStore, 'listDue' | 'planDelivery' | 'saveSubscription'>;
  readonly now: () => Date;
  /** A name for a message that no other has: at most 25 letters and digits. */
  readonly createNonce: () => string;
  /** Told of what a person should look at. */
  readonly report: (message: string, cause?: unknown) => void;
}

/** Puts what is due into the outbox: of issues that were missed the latest alone, into which the others are folded. Gives how many went in. */
export async function planDue(tools: PlanTools): Promise<number> {
  const { store, now, report } = tools;
  const nowMs = now().getTime();
  let planned = 0;
  for (const subscription of await store.listDue(nowMs)) {
    try {
      planned += Number(await planOne(subscription, nowMs, tools));
    } catch (cause) {
      // The others are due all the same.
      report(`Subscription ${subscription.id} could not be planned.`, cause);
    }
  }
  return planned;
}

async function planOne(
  subscription: Subscription,
  nowMs: number,
  { store, createNonce }: PlanTools,
): Promise<boolean> {
  let plan: ReturnType<typeof composePlan>;
  try {
    plan = composePlan(subscription, nowMs);
  } catch (cause) {
    await pause(subscription, store);
    throw cause;
  }
  if (plan === undefined) return false;
  return await store.planDelivery(subscription, { ...plan, nonce: createNonce() });
}

/** Another look would fail as this one did, such as where the zone is known to the machine no more. */
async function pause(
  { nextDueMs: _nextDueMs, ...rest }: Subscription,
  store: PlanTools['store'],
): Promise<void> {
  const problem = `Readout cannot tell when a digest in the time zone ${rest.schedule.zone} is due.`;
  await store.saveSubscription({ ...rest, problem });
}

function composePlan({ schedule, nextDueMs }: Subscription, nowMs: number) {
  if (nextDueMs === undefined) return undefined;
  let dueMs = nextDueMs;
  let next: number | undefined;
  let missed = 0;
  // From the last due time, never from the tick: no tick carries meaning.
  for (;;) {
    [next] = listNextDues(schedule, new Date(dueMs), 1).map((due) => due.getTime());
    if (next === undefined || next > nowMs || missed >= MOST_MISSED) break;
    dueMs = next;
    missed += 1;
  }
  return { dueMs, nextDueMs: next, isLate: missed > 0 || nowMs - dueMs > LATE_MS };
}
