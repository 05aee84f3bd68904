import type { Delivery } from '../../src/domain/delivery.ts';
import type { Store } from '../../src/store/store.ts';
import { readBenchIssue } from './bench-issue.ts';
import type { FarMessage } from './far-types.ts';

/** What became of all issues. */
export interface Verdict {
  readonly issues: number;
  /** In the outbox, and no message of it on the far side. */
  readonly lost: number;
  /** Issues of which there is more than one message. */
  readonly twice: number;
  /** Times that neither have an issue nor are folded into a later one that says so. */
  readonly gaps: number;
  /** Laid aside for a person, or still waiting. */
  readonly unfinished: number;
}

const MINUTE_MS = 60_000;

/** Holds the outbox against what the far side has. */
export async function judge(store: Store, messages: readonly FarMessage[]): Promise<Verdict> {
  const deliveries = await store.listDeliveries(1_000_000);
  const copies = new Map<string, number>();
  for (const { body } of messages) {
    const issue = readBenchIssue(body);
    copies.set(issue, (copies.get(issue) ?? 0) + 1);
  }
  const countCopies = ({ subscriptionId, dueMs }: Delivery): number =>
    copies.get(`${subscriptionId} | ${dueMs}`) ?? 0;
  const sent = deliveries.filter(({ state }) => state === 'sent');
  return {
    issues: deliveries.length,
    lost: sent.filter((each) => countCopies(each) === 0).length,
    twice: deliveries.filter((each) => countCopies(each) > 1).length,
    gaps: await countGaps(store, deliveries),
    unfinished: deliveries.length - sent.length,
  };
}

async function countGaps(store: Store, deliveries: readonly Delivery[]): Promise<number> {
  let gaps = 0;
  for (const { id, madeMs, nextDueMs = madeMs } of await store.listSubscriptions()) {
    const issues = deliveries
      .filter(({ subscriptionId }) => subscriptionId === id)
      .sort((a, b) => a.dueMs - b.dueMs);
    let last = madeMs;
    for (const { dueMs, isLate } of issues) {
      // What was missed is folded into an issue that says so.
      if (dueMs > last + MINUTE_MS && !isLate) gaps += (dueMs - last) / MINUTE_MS - 1;
      last = dueMs;
    }
    gaps += (nextDueMs - last) / MINUTE_MS - 1;
  }
  return gaps;
}
