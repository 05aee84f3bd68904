import type { Voice } from '../domain/claim.ts';

/** What the index knows of a claim: what it is found by, and what it is filtered by. */
export interface ClaimEntry {
  readonly id: string;
  readonly articleId: string;
  /** The quotation. */
  readonly text: string;
  readonly headline: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly voice: Voice;
  readonly actorIds: readonly string[];
  readonly passageActorIds: readonly string[];
  /** Where it stands in its article: the order among equals. */
  readonly position: number;
}

/** What is searched for: each part that is given must be met. */
export interface ClaimSearch {
  readonly words?: string;
  /** Each group is one actor asked for, by its id and those that count as it; all groups must be met. */
  readonly actors?: readonly (readonly string[])[];
  readonly by?: string;
  readonly outlet?: string;
  /** Days, `YYYY-MM-DD`, both included; a claim without a date meets neither. */
  readonly since?: string;
  readonly until?: string;
  readonly voice?: Voice;
}

/** A claim that was found, with what it can be filtered and counted by. */
export type ClaimHit = Pick<
  ClaimEntry,
  'id' | 'articleId' | 'speaker' | 'outlet' | 'publishedOn' | 'voice' | 'actorIds'
>;

export interface ClaimHits {
  /** Best first. */
  readonly hits: readonly ClaimHit[];
  /** No claim holds all the words, so that these hold some. */
  readonly relaxed: boolean;
}
