import type { ClaimLinkKind } from './claim-link.ts';
import type { Finding } from './claims-answer.ts';

/** Whose positions are compared, as it was understood. */
export interface Side {
  readonly typed: string;
  readonly kind: 'speaker' | 'outlet' | 'actor';
  readonly name: string;
  /** Who speaks for it; there for an actor alone. */
  readonly spokespeople: readonly string[];
}

/** `beside`: about the same, and neither linked nor opposed; `only`: nothing of the other side stands beside it. */
export type RowKind = ClaimLinkKind | 'beside' | 'only';

/** Claims of both sides, or of one. */
export interface ComparisonRow {
  readonly kind: RowKind;
  readonly a?: Finding;
  readonly b?: Finding;
  /** Why the two stand together. */
  readonly reason?: string;
}

/** Two positions side by side. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly a: Side;
  readonly b: Side;
  /** How many claims of each side were compared. */
  readonly claims: { readonly a: number; readonly b: number };
  /** How many rows of each kind there are, in the order they are shown. */
  readonly counts: readonly { readonly kind: RowKind; readonly rows: number }[];
  readonly rows: readonly ComparisonRow[];
  readonly page: number;
  readonly pages: number;
}

/** Why nothing could be compared. */
export type Incomparable =
  | { readonly kind: 'unknown'; readonly typed: string; readonly nearNames: readonly string[] }
  | { readonly kind: 'same'; readonly side: Side }
  | { readonly kind: 'silent'; readonly sides: readonly Side[] };
