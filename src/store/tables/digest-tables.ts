import type { MaybeTime, Time } from './time.ts';

export interface SubscriptionTable {
  /** `encodeKey` of the subscription's id. */
  readonly id: string;
  /** `encodeKey` of the place. */
  readonly place: string;
  /** Absent where it is paused. */
  readonly next_due_ms: MaybeTime;
  /** JSON of everything but its next due time. */
  readonly body: string;
}

/** The outbox. */
export interface DeliveryTable {
  /** `encodeKey` of `subscription | due | place`. */
  readonly key: string;
  readonly subscription_id: string;
  readonly place: string;
  readonly due_ms: Time;
  readonly is_late: number;
  /** A `DeliveryState`. */
  readonly state: string;
  readonly nonce: string;
  readonly fence: number;
  readonly attempts: number;
  /** When it may be taken: its due time, the end of a lease, or the time of a further attempt. */
  readonly ready_ms: Time;
  /** The message as JSON. */
  readonly body: string | null;
  readonly message_id: string | null;
  /** JSON of the sentence. */
  readonly problem: string | null;
  /** JSON of what goes into the thread below the message, where it has any. */
  readonly details: string | null;
}

/** What each subscription has brought out, so that it does not come again. */
export interface PostedClaimTable {
  readonly subscription_id: string;
  /** `encodeKey` of the claim's id. */
  readonly claim_id: string;
}

/** The pages of issues. */
export interface IssueTable {
  /** `encodeKey` of the issue's id. */
  readonly id: string;
  readonly archive: string;
  readonly delivery_key: string;
  readonly subscription_id: string;
  /** `encodeKey` of the group that its place belongs to. */
  readonly group_key: string;
  readonly place: string;
  readonly due_ms: Time;
  readonly made_ms: Time;
  /** JSON of the title. */
  readonly title: string;
  /** JSON of the card. */
  readonly page: string;
}

/** Who has read an issue. */
export interface IssueReaderTable {
  readonly issue_id: string;
  /** `encodeKey` of adapter, workspace and person, such as `slack:T1:U1`. */
  readonly person: string;
}
