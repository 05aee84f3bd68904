import type { OutgoingMessage, Poster, PostProblem } from '../adapters/adapter.ts';
import type { Card } from '../card/card.ts';
import type { Delivery } from '../domain/delivery.ts';
import { readPlace } from '../domain/place.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { DigestStore } from '../store/digest-store.ts';
import { findRetry } from './find-retry.ts';

/** What an issue says, and which claims are in it; `undefined` where it stays silent. */
export type ComposeIssue = (
  subscription: Subscription,
  delivery: Delivery,
) => Promise<{ readonly card: Card; readonly claimIds: readonly string[] } | undefined>;

export interface DeliverTools {
  readonly store: DigestStore;
  readonly posters: readonly Poster[];
  readonly compose: ComposeIssue;
  readonly now: () => Date;
  /** From 0 up to 1, so that many retries do not come at once. */
  readonly chance: () => number;
  /** Told of what a person should look at. */
  readonly report: (message: string, cause?: unknown) => void;
}

/** Calls under one lease: a look for the message, the message, and one more for the way of the answers. */
const CALLS = 3;
const MARGIN_MS = 15_000;
/** How far a clock may be off from that of the process which held the delivery before. */
const LOOK_BACK_MS = 10 * 60_000;

/** The lease that outlasts every call under it by a margin. */
export function findLease(posters: readonly Poster[]): number {
  return CALLS * Math.max(0, ...posters.map(({ limitMs }) => limitMs)) + MARGIN_MS;
}

/** Brings out the delivery that waits longest; says whether there was one. */
export async function deliverNext(tools: DeliverTools): Promise<boolean> {
  const { store, now } = tools;
  const takenMs = now().getTime();
  const delivery = await store.claimDelivery(takenMs, findLease(tools.posters));
  if (delivery === undefined) return false;
  try {
    await deliver(delivery, takenMs, tools);
  } catch (cause) {
    tools.report(`The issue ${delivery.key} could not be brought out.`, cause);
    const problem = 'Readout had a fault of its own; the log has the cause.';
    await putBack(delivery, { kind: 'retry', problem }, tools);
  }
  return true;
}

async function deliver(delivery: Delivery, takenMs: number, tools: DeliverTools): Promise<void> {
  const { store, posters, now } = tools;
  const place = readPlace(delivery.place);
  const poster = posters.find(({ name }) => name === place?.adapter);
  const subscription = await store.findSubscription(delivery.subscriptionId);
  if (subscription === undefined) {
    await store.finishDelivery(delivery, undefined);
    return;
  }
  if (poster === undefined || place === undefined) {
    const problem = `Readout is not connected to ${place?.adapter ?? 'the place'} now.`;
    await putBack(delivery, { kind: 'retry', problem }, tools);
    return;
  }
  const body = delivery.body ?? (await composeBody(delivery, { subscription, poster, tools }));
  if (body === undefined) return;
  const message = { place, body, nonce: delivery.nonce };
  const found = await findEarlier(delivery, message, poster);
  // A pause of the whole machine can outlast the lease: whoever took over posts then, not we.
  const isLeased = now().getTime() < takenMs + findLease(posters) - poster.limitMs;
  if (!isLeased) return;
  const outcome = found ?? (await poster.post(message));
  if ('problem' in outcome) await putBack(delivery, outcome, tools);
  else await store.finishDelivery(delivery, outcome.messageId);
}

interface Issue {
  readonly subscription: Subscription;
  readonly poster: Poster;
  readonly tools: DeliverTools;
}

/** The message of an issue, kept before anybody sends it; undefined where there is nothing to send, or somebody else has it now. */
async function composeBody(
  delivery: Delivery,
  { subscription, poster, tools: { store, compose } }: Issue,
): Promise<string | undefined> {
  const issue = await compose(subscription, delivery);
  if (issue === undefined) {
    await store.finishDelivery(delivery, undefined);
    return undefined;
  }
  const body = await poster.render(issue.card);
  return (await store.keepBody(delivery, body, issue.claimIds)) ? body : undefined;
}

/** From the second attempt on, the first one's message may be there. */
async function findEarlier(
  { attempts, dueMs }: Delivery,
  message: OutgoingMessage,
  poster: Poster,
): Promise<{ readonly messageId: string } | PostProblem | undefined> {
  if (attempts < 2) return undefined;
  const found = await poster.find(message, dueMs - LOOK_BACK_MS);
  if ('problem' in found) return found;
  return found.messageId === undefined ? undefined : { messageId: found.messageId };
}

async function putBack(
  delivery: Delivery,
  fault: PostProblem,
  { store, now, chance, report }: DeliverTools,
): Promise<void> {
  const { kind, problem } = fault;
  const waitMs = kind === 'retry' ? findRetry(delivery.attempts, fault, chance) : undefined;
  const isOurs = await store.failDelivery(
    delivery,
    waitMs === undefined ? { problem } : { problem, retryMs: now().getTime() + waitMs },
  );
  if (!isOurs || waitMs !== undefined) return;
  report(`The issue ${delivery.key} waits for a person: ${problem}`);
  if (kind === 'gone') await pause(delivery.subscriptionId, problem, store);
}

/** A place that is gone gets no further issues. */
async function pause(id: string, problem: string, store: DigestStore): Promise<void> {
  const subscription = await store.findSubscription(id);
  if (subscription === undefined) return;
  const { nextDueMs: _nextDueMs, ...rest } = subscription;
  await store.saveSubscription({ ...rest, problem });
}
