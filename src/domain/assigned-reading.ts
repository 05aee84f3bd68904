import type { NewArticle } from './digest.ts';
import type { Member } from './discussion.ts';

/** An article that a member gave the group to read by a day. */
export interface AssignedReading {
  /** As `nameGroup` gives it. */
  readonly group: string;
  /** Which of its group's it is, from 1. */
  readonly number: number;
  /** As it was when it was assigned: it may be removed while people read. */
  readonly article: NewArticle;
  /** People and roles as settings name them, such as `slack:U1`; absent where it is for everybody. */
  readonly to?: readonly string[];
  /** The channel in which it was assigned, as `writePlace` writes it. */
  readonly place: string;
  /** The end of its day. */
  readonly dueMs: number;
  readonly assignedBy: Member;
  readonly assignedMs: number;
  /** Set once a discussion was opened because enough were through: that happens once. */
  readonly isDiscussed?: true;
}

/** A member who is through with a reading. */
export interface Through {
  readonly number: number;
  readonly member: Member;
  readonly atMs: number;
}

/** A reading as one member may see it. */
export interface ReadingStanding {
  readonly reading: AssignedReading;
  /** Whether the article is no longer among those that the group can see. */
  readonly isRemoved: boolean;
  /** Whether the one who asks is through. */
  readonly isThrough: boolean;
  /** Whether enough are through for a discussion. */
  readonly isReady: boolean;
  /** Who is through: told to the one who assigned it alone. */
  readonly through?: readonly Member[];
}
