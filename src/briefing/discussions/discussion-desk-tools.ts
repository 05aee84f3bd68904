import type { Store } from '../../store/store.ts';
import type { Briefing } from '../briefing.ts';
import type { LinkTools } from '../claims/find-links.ts';
import type { TakeVote } from './gather-votes.ts';

/** What thousands use at one time, whichever their group. */
export interface VoteTools {
  readonly takeVote: TakeVote;
  readonly findDiscussion: Store['findDiscussion'];
  /** What hides the members of an anonymous discussion. */
  readonly findSecret: Store['findDiscussionSecret'];
}

/** What the desk of a group works with. */
export interface DiscussionDeskTools extends LinkTools, VoteTools {
  readonly store: Store;
  /** As `nameGroup` gives it. */
  readonly group: string;
  readonly findClaims: Briefing['findClaims'];
  readonly now: () => Date;
  /** A name that nothing else has: letters and digits. */
  readonly createId: () => string;
  /** What nobody can guess. */
  readonly createSecret: () => string;
  /** The zone in which a day ends. */
  readZone(): Promise<string>;
}
