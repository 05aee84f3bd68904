import type { Delivery, DeliveryState } from '../../domain/delivery.ts';
import type { KeptIssue } from '../../domain/kept-issue.ts';
import type { Subscription } from '../../domain/subscription.ts';

/** An issue that is due, and when the next one is; the next is absent where there is none. */
export interface Plan {
  readonly dueMs: number;
  readonly nextDueMs: number | undefined;
  readonly isLate: boolean;
  readonly nonce: string;
}

/** How an attempt ended that did not bring the message out. */
export interface Failure {
  readonly problem: string;
  /** When to try again; absent where a person has to look. */
  readonly retryMs?: number;
}

/** A message that goes into the thread below another. */
export interface Details {
  readonly body: string;
  readonly nonce: string;
}

/** What is kept of an issue before it is sent. */
export interface Composed {
  readonly body: string;
  /** The claims that count as brought out from now on. */
  readonly claimIds: readonly string[];
  readonly details?: Details;
  readonly issue?: KeptIssue;
}

/** Which deliveries may be taken. */
export interface DeliveryChoice {
  /** On these platforms alone; on any, where it is absent. */
  readonly adapters?: readonly string[];
  /** None whose place begins as one of these. */
  readonly busy?: readonly string[];
}

/** The part of a store that brings digests out. Times are milliseconds since 1970; processes may share it. */
export interface DigestStore {
  /** Puts a subscription in, or over the one with its id. */
  saveSubscription(subscription: Subscription): Promise<void>;
  findSubscription(id: string): Promise<Subscription | undefined>;
  /** In the order they were made; those of one place, or all. */
  listSubscriptions(place?: string): Promise<readonly Subscription[]>;
  /** Those that are due, longest first. */
  listDue(nowMs: number): Promise<readonly Subscription[]>;
  /** Says whether there was one; what was delivered for it stays. */
  removeSubscription(id: string): Promise<boolean>;
  /** Puts an issue into the outbox and moves the subscription on, both or neither; false where it is not as it was read. */
  planDelivery(subscription: Subscription, plan: Plan): Promise<boolean>;
  /** Takes the delivery that waits longest until the lease ends; undefined where none is ready. */
  claimDelivery(
    nowMs: number,
    leaseMs: number,
    among?: DeliveryChoice,
  ): Promise<Delivery | undefined>;
  /** Keeps the message, its page, and which claims are in it, before it is sent; false where somebody else has taken the delivery since. */
  keepBody(delivery: Delivery, composed: Composed): Promise<boolean>;
  /** Ends a delivery: with its message, below which its details are planned, or with none where there was nothing to say. */
  finishDelivery(delivery: Delivery, messageId: string | undefined): Promise<boolean>;
  failDelivery(delivery: Delivery, failure: Failure): Promise<boolean>;
  findDelivery(key: string): Promise<Delivery | undefined>;
  /** The newest first; all, or those of some subscriptions, or in one state. */
  listDeliveries(
    limit: number,
    subscriptionIds?: readonly string[],
    state?: DeliveryState,
  ): Promise<readonly Delivery[]>;
  /** Lets one that is dead be tried again; false where it is not. */
  reviveDelivery(key: string): Promise<boolean>;
  /** When its newest issue was due that was brought out, or had nothing to say. */
  findLastIssue(subscriptionId: string): Promise<number | undefined>;
  /** The ids of the articles that came or changed after a time. */
  listArrived(sinceMs: number): Promise<readonly string[]>;
  /** The claims that a subscription has brought out before. */
  listPosted(subscriptionId: string): Promise<readonly string[]>;
}
