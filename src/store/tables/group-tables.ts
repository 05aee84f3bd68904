import type { MaybeTime, Time } from './time.ts';

export interface GroupSettingsTable {
  readonly group_key: string;
  /** JSON of its `GroupSettings`. */
  readonly body: string;
}

export interface CollectionTable {
  readonly group_key: string;
  /** `encodeKey` of its name. */
  readonly name: string;
  readonly made_ms: Time;
}

export interface CollectionArticleTable {
  readonly group_key: string;
  readonly name: string;
  readonly article_id: string;
  readonly added_ms: Time;
}

/** A group that a bot was in when it looked last. */
export interface JoinedGroupTable {
  /** `encodeKey` of the group. */
  readonly group_key: string;
  /** Which bot: another one is in other groups. */
  readonly account: string;
}

/** What a group keeps an eye on. */
export interface PredictionTable {
  /** `encodeKey` of the group. */
  readonly group_key: string;
  /** Counts those of a group from 1. */
  readonly number: number;
  /** `encodeKey` of the claim's id. */
  readonly claim_key: string;
  readonly version: number;
  /** JSON of everything else. */
  readonly body: string;
}

/** What a group reads. */
export interface ReadingTable {
  /** `encodeKey` of the group. */
  readonly group_key: string;
  /** Counts those of a group from 1. */
  readonly number: number;
  /** When its reminder is due; absent once there was one. */
  readonly remind_ms: MaybeTime;
  /** JSON of everything else. */
  readonly body: string;
}

/** Who is through with a reading. */
export interface ReadingThroughTable {
  readonly group_key: string;
  readonly number: number;
  /** `encodeKey` of the platform's id. */
  readonly person: string;
  /** JSON of the name. */
  readonly name: string | null;
  readonly done_ms: Time;
}

/** Up to when a member has read what is new. */
export interface ReadMarkTable {
  readonly group_key: string;
  /** `encodeKey` of the platform's id. */
  readonly person: string;
  readonly read_ms: Time;
}

/** Where Readout is installed: what is sealed, or the organisation that has it. */
export interface InstallationTable {
  /** `encodeKey` of the group, or of the organisation. */
  readonly group_key: string;
  readonly organisation_key: string | null;
  readonly key_id: string | null;
  /** What the platform gave, encrypted. */
  readonly sealed: string | null;
  readonly saved_ms: Time;
}

/** One row, made with the table. */
export interface SecretTable {
  readonly id: number;
  readonly secret: string;
}
