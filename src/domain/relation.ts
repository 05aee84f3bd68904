import type { TextSpan } from './article.ts';

export type Direction = 'cooperative' | 'conflictual' | 'neutral';

/**
 * What joins two actors: a `deed` or a `word` (CAMEO tells material from verbal events), the `effect` of one on the other's
 * interests, or a lasting `stance` such as an alliance.
 */
export type RelationKind = 'deed' | 'word' | 'effect' | 'stance';

/** One actor towards another, with the words that carry it. `from` and `to` are actor ids. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** Which way the words point by themselves; `negated` turns it round. */
  readonly direction: Direction;
  readonly kind: RelationKind;
  readonly negated: boolean;
  /** Said to be possible, likely, reported, or only under a condition. */
  readonly hedged: boolean;
  /** Inside the passage of its claim. */
  readonly evidence: readonly TextSpan[];
}
