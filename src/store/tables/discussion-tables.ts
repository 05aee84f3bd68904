import type { Generated } from 'kysely';
import type { MaybeTime, Time } from './time.ts';

export interface DiscussionTable {
  /** `encodeKey` of the discussion's id. */
  readonly id: string;
  /** `encodeKey` of its group. */
  readonly group_key: string;
  readonly number: number;
  /** `encodeKey` of its channel. */
  readonly place: string;
  readonly state: string;
  /** When its thread is to be looked after; absent where nothing is to be done. */
  readonly ready_ms: MaybeTime;
  /** Until when somebody has it, or lets it rest. */
  readonly lease_ms: Time;
  readonly fence: number;
  readonly attempts: number;
  readonly refusals: Generated<number>;
  /** Hides its members while it is open; absent in a named one. */
  readonly secret: string | null;
  /** JSON of what never changes. */
  readonly body: string;
  /** JSON of its `DiscussionThread`. */
  readonly thread: string | null;
  /** JSON of its `Closing`. */
  readonly closing: string | null;
  /** What its card says. */
  readonly shown: string | null;
  readonly minutes_posted: number;
}

export interface DiscussionPositionTable {
  readonly discussion_id: string;
  /** `encodeKey` of who it is, or of what hides them. */
  readonly member: string;
  /** JSON of the name. */
  readonly name: string | null;
  readonly first_position: string;
  readonly first_order: string;
  readonly last_position: string;
  readonly last_order: string;
}

export interface DiscussionEntryTable {
  readonly discussion_id: string;
  readonly number: number;
  readonly member: string;
  /** JSON of everything but its number and message. */
  readonly body: string;
  readonly message_id: string | null;
}
