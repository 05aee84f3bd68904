import type { Finding } from './claims-answer.ts';
import type { KeptQuotation, Member } from './discussion.ts';

/** What can have become of a prediction. */
export const OUTCOMES = ['came-true', 'did-not', 'partly', 'unclear'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What a member holds to have happened, and by what that can be checked. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Words, an address or the id of a claim. */
  readonly evidence: string;
  readonly by: Member;
  readonly atMs: number;
}

/** What a button names a proposal by. */
export function nameProposal({ atMs }: Verdict): string {
  return String(atMs);
}

/** A prediction that a group keeps an eye on. */
export interface TrackedPrediction {
  /** As `nameGroup` gives it. */
  readonly group: string;
  /** Which of its group's it is, from 1. */
  readonly number: number;
  readonly quotation: KeptQuotation;
  /** The last day on which it can come true, `YYYY-MM-DD`; absent where nobody knows. */
  readonly dueOn?: string;
  readonly trackedBy: Member;
  readonly trackedMs: number;
  /** Waits for a second member to confirm it. */
  readonly proposed?: Verdict;
  /** Who confirmed what was proposed; then it is resolved for good. */
  readonly confirmed?: { readonly by: Member; readonly atMs: number };
  /** Counts its changes, so that two at once cannot undo each other. */
  readonly version: number;
}

/** How often a speaker or an outlet was right, in numbers. */
export interface PredictionRecord {
  readonly name: string;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Tracked, and not resolved yet. */
  readonly open: number;
}

/** The record of a group's predictions. */
export interface PredictionScore {
  readonly resolved: number;
  readonly open: number;
  readonly bySpeaker: readonly PredictionRecord[];
  readonly byOutlet: readonly PredictionRecord[];
}

/** Predictions that articles make, and those that the group keeps an eye on. */
export interface PredictionList {
  readonly tracked: readonly TrackedPrediction[];
  /** Found by the engine and not tracked: one page of them. */
  readonly found: readonly Finding[];
  readonly page: number;
  readonly pages: number;
}

/**
 * What became of it. `unknown`: there is none with this number; `settled`: it is resolved for good; `nothing`: nobody proposed what
 * happened; `own`: who proposed cannot confirm; `changed`: something else is proposed now than what was to be confirmed; `busy`: somebody else changed it at the same time.
 */
export type Judged =
  | { readonly kind: 'proposed' | 'resolved' | 'changed'; readonly prediction: TrackedPrediction }
  | { readonly kind: 'settled' | 'nothing' | 'own'; readonly prediction: TrackedPrediction }
  | { readonly kind: 'unknown' | 'busy' };
