import type { ArticleKind } from './article.ts';
import type { Voice } from './claim.ts';

/** Which of the two claims a member holds to be right: `a` is for the first and against the second. */
export type Position = 'a' | 'b' | 'unsure';

/** A quotation as it stood when it was taken up: the article may be corrected or removed while people talk about it. */
export interface KeptQuotation {
  readonly claimId: string;
  readonly text: string;
  readonly speaker: string;
  readonly voice: Voice;
  readonly articleId: string;
  readonly kind: ArticleKind;
  readonly headline: string;
  /** Where it stands in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly outlet?: string;
  /** A day, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly permalink?: string;
}

/** A member as others see them; `person` is the platform's own id. */
export interface Member {
  readonly person: string;
  readonly name?: string;
}

/** Two opposed claims put to a group. */
export interface Discussion {
  readonly id: string;
  /** Which of its group's it is, from 1. */
  readonly number: number;
  /** As `nameGroup` gives it. */
  readonly group: string;
  /** The channel, as `writePlace` writes it. */
  readonly place: string;
  /** What was asked for. */
  readonly topic: string;
  readonly a: KeptQuotation;
  readonly b: KeptQuotation;
  /** Why the two stand against each other, in words a reader can check; absent where a person chose them. */
  readonly reason?: string;
  readonly isAnonymous: boolean;
  /** Whether only those see the results who have taken a position, until it closes. */
  readonly hidesResults: boolean;
  readonly openedBy: Member;
  readonly openedMs: number;
  /** When it closes by itself. */
  readonly closesMs?: number;
  /** `lost`: its thread is no more. */
  readonly state: 'open' | 'closed' | 'lost';
  readonly closing?: Closing;
  /** There as soon as its thread is. */
  readonly thread?: DiscussionThread;
}

/** When a discussion was closed, and by whom; by nobody where its day had come or its thread was gone. */
export interface Closing {
  readonly closedMs: number;
  readonly by?: Member;
}

/** Where a discussion takes place: places as `writePlace` writes them. */
export interface DiscussionThread {
  readonly place: string;
  readonly starterPlace: string;
  readonly starterId: string;
}

/** Further evidence, or a reason somebody gave. */
export type DiscussionEntry = {
  /** Counts the entries of a discussion from 1. */
  readonly number: number;
  readonly atMs: number;
  /** Who brought it in; absent in an anonymous discussion. */
  readonly by?: Member;
  /** The message that shows it, where one does. */
  readonly messageId?: string;
} & EntryContent;

export type EntryContent =
  | { readonly kind: 'evidence'; readonly quotation: KeptQuotation }
  | {
      readonly kind: 'reason';
      readonly text: string;
      /** The position it was given for. */
      readonly position?: Position;
      /** Who collected it from a message of its author. */
      readonly collectedBy?: Member;
    };

/** The first and the last position of a member; `name` is absent where nobody may know. */
export interface MemberPosition {
  readonly member: string;
  readonly name?: string;
  readonly first: Position;
  readonly last: Position;
}

/** How many hold which position. */
export type PositionCount = Readonly<Record<Position, number>>;

/** The positions of a discussion at its start and at its end. */
export interface PositionTally {
  readonly members: number;
  readonly first: PositionCount;
  readonly last: PositionCount;
  /** How many hold another position at the end than at the start. */
  readonly changed: number;
}

/** All that is kept of a discussion. */
export interface DiscussionRecord {
  readonly discussion: Discussion;
  readonly tally: PositionTally;
  readonly entries: readonly DiscussionEntry[];
  /** Of each member; none as long as it is open. */
  readonly positions: readonly MemberPosition[];
  /** Claims whose article is not stored any more, by their ids. */
  readonly removed: ReadonlySet<string>;
}
