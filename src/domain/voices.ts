import type { Actor } from './actor.ts';
import type { Voice } from './claim.ts';
import type { Finding } from './claims-answer.ts';

/** How often somebody is heard, in which voices and outlets. */
export interface VoiceTally {
  readonly name: string;
  readonly claims: number;
  /** Most first; voices and outlets without claims are left out. */
  readonly voices: readonly { readonly voice: Voice; readonly claims: number }[];
  readonly outlets: readonly { readonly name: string; readonly claims: number }[];
}

/** An actor that is spoken of, and how often. */
export interface SpokenOf {
  readonly actor: Actor;
  readonly claims: number;
}

/** What all numbers of an answer were counted over: no more than `counted` of the `claims` there are. */
export interface CountBase {
  readonly counted: number;
  readonly claims: number;
}

/** Who speaks. */
export interface VoicesOverview extends CountBase {
  readonly kind: 'overview';
  /** Whom articles quote or report, most first: one page of `found`. */
  readonly speakers: readonly VoiceTally[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  /** Who speaks in the article's own voice. */
  readonly authors: readonly VoiceTally[];
  /** Claims whose speaker no article names. */
  readonly unnamed: number;
  /** Actors much spoken of who never speak. */
  readonly silent: readonly SpokenOf[];
}

/** Somebody who speaks, somebody who is spoken of, or both. */
export interface VoiceProfile {
  readonly kind: 'profile';
  /** The speakers and authors with the name, most heard first. */
  readonly heard: readonly VoiceTally[];
  /** Whom they speak of. */
  readonly speakOf: readonly SpokenOf[];
  readonly newest: readonly Finding[];
  /** There where the name is an actor's. */
  readonly spokenOf?: CountBase & {
    readonly actor: Actor;
    readonly by: readonly VoiceTally[];
    /** Who speaks for it. */
    readonly spokespeople: readonly VoiceTally[];
  };
}

/** Nobody has the name: these come near. */
export interface UnknownVoice {
  readonly kind: 'unknown';
  readonly nearNames: readonly string[];
}
