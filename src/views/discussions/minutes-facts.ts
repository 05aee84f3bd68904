import type { MemberPosition } from '../../domain/discussion.ts';
import type { DiscussionFacts } from './view-discussion.ts';

/** What minutes tell. */
export interface MinutesFacts extends DiscussionFacts {
  readonly positions: readonly MemberPosition[];
  /** Claims whose article is not stored any more, by their ids. */
  readonly removed: ReadonlySet<string>;
}
