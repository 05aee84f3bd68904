import type {
  Closing,
  Discussion,
  DiscussionEntry,
  DiscussionThread,
  EntryContent,
  Member,
  MemberPosition,
  Position,
  PositionTally,
} from '../../domain/discussion.ts';

/** A discussion before the store has given it its number. */
export type NewDiscussion = Omit<Discussion, 'number' | 'state' | 'closing' | 'thread'>;

/** A position somebody takes. */
export interface Vote {
  /** Who: their id, or what hides it. */
  readonly member: string;
  /** Absent where nobody may know. */
  readonly name?: string;
  readonly position: Position;
  /** Sorts later for what happened later, and is the same for the same event: 22 digits. */
  readonly order: string;
}

/** What somebody brings in. */
export type NewEntry = EntryContent & {
  readonly atMs: number;
  readonly by?: Member;
  /** Whose it is, to be forgotten with them: their id, or what hides it. */
  readonly member: string;
};

/** A discussion in the hands of whoever keeps its thread; what was done under an older fence does not count. */
export interface TendedDiscussion {
  readonly discussion: Discussion;
  readonly fence: number;
  /** How often it was taken since it was last tended to the end. */
  readonly attempts: number;
  /** How often its platform refused it since then. */
  readonly refusals: number;
  /** What its card said when it was last drawn. */
  readonly shown?: string;
  /** How many messages of its minutes are out. */
  readonly minutesPosted: number;
}

/** What was done while a discussion was tended. */
export interface Tending {
  readonly thread?: DiscussionThread;
  readonly shown?: string;
  readonly minutesPosted?: number;
}

/** When a discussion is to be looked after again; it is not before `notBeforeMs`, whatever happens. */
export interface TendingEnd {
  /** Absent where nothing is left to do until something happens. */
  readonly nextMs?: number;
  readonly notBeforeMs: number;
  /** Counts the attempt; a refusal is also counted by itself, for it is not waited out as an outage is. */
  readonly failed?: 'retry' | 'refused';
  /** Whether attempts are counted on without one that failed: what was sent before may have come through. */
  readonly goesOn?: boolean;
}

/** The part of a store that keeps discussions. Times are milliseconds since 1970; `readyMs` is when its thread is to be looked after. */
export interface DiscussionStore {
  /** Keeps a discussion with the next number of its group; `secret` hides its members, where it is anonymous. */
  openDiscussion(
    discussion: NewDiscussion,
    more: { readonly secret?: string; readonly readyMs: number },
  ): Promise<Discussion>;
  findDiscussion(group: string, id: string): Promise<Discussion | undefined>;
  /** Those of a channel (as `writePlace` writes it), newest first. */
  listDiscussions(group: string, place: string): Promise<readonly Discussion[]>;
  /** What hides the members of an anonymous discussion; undefined for one that is named or closed. */
  findDiscussionSecret(id: string): Promise<string | undefined>;
  /**
   * Keeps first and last positions by their order, however often and in which order they come. Gives the last position of each
   * member; undefined where the discussion is not open.
   */
  takePositions(
    id: string,
    votes: readonly Vote[],
    readyMs: number,
  ): Promise<ReadonlyMap<string, Position> | undefined>;
  findPosition(id: string, member: string): Promise<Position | undefined>;
  countPositions(id: string): Promise<PositionTally>;
  /** By name, and those without one last. */
  listPositions(id: string): Promise<readonly MemberPosition[]>;
  /** Keeps an entry with the next number; undefined where the discussion is not open. */
  addEntry(id: string, entry: NewEntry, readyMs: number): Promise<DiscussionEntry | undefined>;
  /** In the order of their numbers. */
  listEntries(id: string): Promise<readonly DiscussionEntry[]>;
  /** Closes an open discussion, and lets go of what could tell who its anonymous members are; false where it was not open. */
  closeDiscussion(id: string, closing: Closing, state: 'closed' | 'lost'): Promise<boolean>;
  /** Takes the discussion whose thread waits longest to be looked after, on these platforms or on any; undefined where none does. */
  claimDiscussion(
    nowMs: number,
    leaseMs: number,
    adapters?: readonly string[],
  ): Promise<TendedDiscussion | undefined>;
  /** The open ones that wait to be looked after on platforms other than these. */
  listElsewhere(nowMs: number, adapters: readonly string[]): Promise<readonly Discussion[]>;
  /** Keeps what was done so far; false where somebody else has taken it since. */
  keepTending(tended: TendedDiscussion, done: Tending): Promise<boolean>;
  /** Has it for longer; false where somebody else has taken it since. */
  renewTending(tended: TendedDiscussion, untilMs: number): Promise<boolean>;
  /** Keeps which message shows an entry; false where somebody else has taken the discussion since. */
  keepEntryMessage(tended: TendedDiscussion, number: number, messageId: string): Promise<boolean>;
  /** Puts it back; what happened meanwhile stands. */
  endTending(tended: TendedDiscussion, end: TendingEnd): Promise<void>;
}
