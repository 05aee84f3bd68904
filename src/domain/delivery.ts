/**
 * `pending` waits to be sent, `sending` is in somebody's hands until its lease ends, `sent` is done, `skipped` had nothing to say,
 * `dead` failed too often and waits for a person.
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'skipped' | 'dead';

/** One issue of a digest on its way to a channel: a row of the outbox. */
export interface Delivery {
  /** `subscription | due | place`: there is never a second one with it. */
  readonly key: string;
  readonly subscriptionId: string;
  readonly place: string;
  readonly dueMs: number;
  /** Whether earlier issues were missed and are folded into this one. */
  readonly isLate: boolean;
  readonly state: DeliveryState;
  /** What the platform knows it by, so that a second attempt finds the first one's message. */
  readonly nonce: string;
  /** Counts who took it: what was done under an older number does not count. */
  readonly fence: number;
  readonly attempts: number;
  /** The message as it is sent; kept before the first attempt, so that every attempt sends the same. */
  readonly body?: string;
  readonly messageId?: string;
  /** When it is tried next, in milliseconds since 1970; there after an attempt that failed. */
  readonly nextTryMs?: number;
  /** What went wrong last, in a whole sentence. */
  readonly problem?: string;
}
