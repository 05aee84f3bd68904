import type { TextSpan } from './article.ts';

export type Direction = 'cooperative' | 'conflictual' | 'neutral';

/** One actor towards another, with the words that carry it. `from` and `to` are actor ids. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly evidence: readonly TextSpan[];
}
