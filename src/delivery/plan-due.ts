import type { Subscription } from '../domain/subscription.ts';
import { listNextDues } from '../schedule/next-due.ts';
import type { DigestStore } from '../store/digest-store.ts';

/** An issue this late tells that it is; below, a tick was merely slow. */
const LATE_MS = 10 * 60_000;
/** The most missed issues that are counted one by one after a long downtime. */
const MOST_MISSED = 5_000;

export interface PlanTools {
  readonly store: Pick<DigestStore, 'listDue' | 'planDelivery'>;
  readonly now: () => Date;
  /** A name for a message that no other has: at most 25 letters and digits. */
  readonly createNonce: () => string;
}

/** Puts what is due into the outbox: of issues that were missed the latest alone, into which the others are folded. Gives how many went in. */
export async function planDue({ store, now, createNonce }: PlanTools): Promise<number> {
  const nowMs = now().getTime();
  let planned = 0;
  for (const subscription of await store.listDue(nowMs)) {
    const plan = composePlan(subscription, nowMs);
    if (plan === undefined) continue;
    const isOurs = await store.planDelivery(subscription, { ...plan, nonce: createNonce() });
    planned += Number(isOurs);
  }
  return planned;
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
