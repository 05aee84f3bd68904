import type { OutgoingMessage, Poster, PostProblem } from '../adapters/adapter.ts';
import type { Card } from '../card/card.ts';
import type { Delivery } from '../domain/delivery.ts';
import { nameGroup } from '../domain/group.ts';
import type { KeptIssue } from '../domain/kept-issue.ts';
import { type Place, readPlace } from '../domain/place.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Say } from '../messages/say.ts';
import type { DigestStore } from '../store/digests/digest-store.ts';
import { findRetry } from './find-retry.ts';
import { listNames } from './list-names.ts';
import type { Pace } from './pace.ts';
import { pauseGone } from './pause-gone.ts';

/** What an issue says. */
export interface ComposedIssue {
  readonly card: Card;
  /** What goes into the thread below it. */
  readonly details?: { readonly card: Card; readonly nonce: string };
  readonly claimIds: readonly string[];
  /** Its page. */
  readonly issue?: KeptIssue;
}

/** Composes what an issue says; `undefined` where it stays silent. */
export type ComposeIssue = (
  subscription: Subscription,
  delivery: Delivery,
) => Promise<ComposedIssue | undefined>;

export interface DeliverTools {
  readonly store: DigestStore;
  readonly posters: readonly Poster[];
  readonly compose: ComposeIssue;
  readonly now: () => Date;
  /** From 0 up to 1, so that many retries do not come at once. */
  readonly chance: () => number;
  /** The words of a group's own language. */
  readonly openSay: (group: string) => Promise<Say>;
  /** Absent where nothing has to wait its turn. */
  readonly pace?: Pace;
  /** Told of what a person should look at. */
  readonly report: (message: string, cause?: unknown) => void;
}

/** Calls under one lease: the thread (two), a look for the message, the message, and one more for the way of the answers. */
const CALLS = 5;
const MARGIN_MS = 15_000;
/** How far a clock may be off from that of the process which held the delivery before. */
const LOOK_BACK_MS = 10 * 60_000;

/** The lease that outlasts every call under it by a margin. */
export function findLease(posters: readonly Poster[]): number {
  return CALLS * Math.max(0, ...posters.map(({ limitMs }) => limitMs)) + MARGIN_MS;
}

/** Brings out the delivery that waits longest; says whether there was one. */
export async function deliverNext(tools: DeliverTools): Promise<boolean> {
  const { now } = tools;
  const takenMs = now().getTime();
  const delivery = await claimNext(takenMs, tools);
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

/** What need not wait for its turn on the platform comes first; where all has to, the first in the order. */
async function claimNext(
  takenMs: number,
  { store, posters, pace }: DeliverTools,
): Promise<Delivery | undefined> {
  const leaseMs = findLease(posters);
  const adapters = listNames(posters);
  const busy = pace?.listBusy() ?? [];
  const free = await store.claimDelivery(takenMs, leaseMs, { adapters, busy });
  if (free !== undefined || busy.length === 0) return free;
  return store.claimDelivery(takenMs, leaseMs, { adapters });
}

async function deliver(delivery: Delivery, takenMs: number, tools: DeliverTools): Promise<void> {
  const { store, posters } = tools;
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
  const isBelow = delivery.place !== subscription.place;
  const say = await tools.openSay(nameGroup(place));
  const below = isBelow ? say('issue.below') : undefined;
  const outcome = await post({ ...delivery, body }, { place, poster, below, takenMs, tools });
  if (outcome === undefined) return;
  if (!('problem' in outcome)) await store.finishDelivery(delivery, outcome.messageId);
  else if (isBelow && outcome.kind !== 'retry') await leaveBelow(delivery, outcome, tools);
  else await putBack(delivery, outcome, tools);
}

interface Posting {
  readonly place: Place;
  readonly poster: Poster;
  /** The name of the thread below the issue, where it goes there. */
  readonly below: string | undefined;
  readonly takenMs: number;
  readonly tools: DeliverTools;
}

/** Sends a message, unless an earlier attempt did; undefined where somebody else may have taken over. */
async function post(
  delivery: Delivery & { readonly body: string },
  { place, poster, below, takenMs, tools: { now, posters, pace } }: Posting,
): Promise<{ readonly messageId: string } | PostProblem | undefined> {
  const opened = below === undefined ? place : await openBelow(place, below, poster);
  if ('problem' in opened) return opened;
  const message = { place: opened, body: delivery.body, nonce: delivery.nonce };
  const found = await findEarlier(delivery, message, poster);
  if (found !== undefined) return found;
  await pace?.take(poster, place);
  // A pause of the whole machine can outlast the lease: whoever took over posts then, not we.
  const isLeased = now().getTime() < takenMs + findLease(posters) - poster.limitMs;
  if (!isLeased) return undefined;
  const outcome = await poster.post(message);
  if ('problem' in outcome && outcome.retryAfterMs !== undefined) {
    pace?.hold(poster, place, outcome.retryAfterMs);
  }
  return outcome;
}

/** The thread below a message, which names it. */
async function openBelow(place: Place, name: string, poster: Poster): Promise<Place | PostProblem> {
  const { thread: messageId = '', ...channel } = place;
  const opened = await poster.openBelow?.({ place: channel, messageId }, name);
  if (opened !== undefined && 'problem' in opened) return opened;
  return opened?.thread === undefined
    ? { kind: 'refused', problem: 'There are no threads in the place.' }
    : { ...channel, thread: opened.thread };
}

/** The page of the issue has the details too: without a thread they are left out. */
async function leaveBelow(
  delivery: Delivery,
  { problem }: PostProblem,
  { store, report }: DeliverTools,
): Promise<void> {
  report(`The details of ${delivery.key} are on the page of the issue alone: ${problem}`);
  await store.finishDelivery(delivery, undefined);
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
  const details = issue.details && {
    body: await poster.render(issue.details.card),
    nonce: issue.details.nonce,
  };
  const isOurs = await store.keepBody(delivery, {
    body,
    claimIds: issue.claimIds,
    ...(details === undefined ? {} : { details }),
    ...(issue.issue === undefined ? {} : { issue: issue.issue }),
  });
  return isOurs ? body : undefined;
}

/** Where somebody had it before, a message may be there; what a person sends again counts its attempts anew, but not its fence. */
async function findEarlier(
  { fence, dueMs }: Delivery,
  message: OutgoingMessage,
  poster: Poster,
): Promise<{ readonly messageId: string } | PostProblem | undefined> {
  if (fence < 2) return undefined;
  const found = await poster.find(message, dueMs - LOOK_BACK_MS);
  if ('problem' in found) return found;
  return found.messageId === undefined ? undefined : { messageId: found.messageId };
}

async function putBack(delivery: Delivery, fault: PostProblem, tools: DeliverTools): Promise<void> {
  const { store, now, chance, report } = tools;
  const { kind, problem } = fault;
  const waitMs = kind === 'retry' ? findRetry(delivery.attempts, fault, chance) : undefined;
  const isOurs = await store.failDelivery(
    delivery,
    waitMs === undefined ? { problem } : { problem, retryMs: now().getTime() + waitMs },
  );
  if (!isOurs || waitMs !== undefined) return;
  report(`The issue ${delivery.key} waits for a person: ${problem}`);
  if (kind === 'gone') await pauseGone(delivery, problem, tools);
}
