import type { Finding } from '../../domain/claims-answer.ts';
import type {
  Discussion,
  DiscussionRecord,
  Member,
  Position,
  PositionTally,
} from '../../domain/discussion.ts';
import type { OpposedScope } from './find-opposed.ts';

/** Why something could not be done, in whole sentences: what happened, and what to do next. */
export interface Refusal {
  readonly problem: string;
  readonly hint: string;
  /** Where several could be meant: all of them. */
  readonly several?: readonly Discussion[];
}

/** Which two claims somebody wants discussed. */
export interface PairRequest extends OpposedScope {
  /** A topic, or a claim by its id. */
  readonly topic?: string | undefined;
  /** The two claims by their ids, where a person chooses both. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

/** What somebody wants discussed, and how. */
export interface OpenRequest extends PairRequest {
  /** The channel, as `writePlace` writes it. */
  readonly place: string;
  readonly isAnonymous: boolean;
  readonly hidesResults: boolean;
  /** The day at whose end it closes, in plain words. */
  readonly until?: string | undefined;
  readonly by: Member;
}

/** Two claims as a discussion would put them, and why they stand against each other where the engine found them. */
export type OpposedQuotations = Pick<Discussion, 'a' | 'b' | 'reason'>;

/** Which discussion is meant: by its id or number, else the one of the thread, else the only one that is open in the channel. */
export interface Which {
  /** The channel and, where there is one, the thread, as `writePlace` writes them. */
  readonly place: string;
  readonly thread: string;
  readonly named?: string | undefined;
}

/** A discussion as it stands for one member. */
export interface DiscussionStanding {
  readonly discussion: Discussion;
  /** What the member holds; absent where they have taken no position. */
  readonly position?: Position;
  /** Absent where they may not see it yet. */
  readonly tally?: PositionTally;
}

export interface VoteRequest extends Which {
  readonly position: Position;
  readonly by: Member;
  /** As `writeEventOrder` gives it; now, where the platform does not tell. */
  readonly order?: string | undefined;
}

export interface ReasonRequest extends Which {
  readonly text: string;
  readonly by: Member;
  /** Whose words they are, where somebody collects them. */
  readonly author?: Member | undefined;
}

export interface EvidenceRequest extends Which {
  /** A claim by its id, or words of it. */
  readonly claim: string;
  /** A collection, or an article by its id or headline, that words are looked for in. */
  readonly within?: string | undefined;
  readonly by: Member;
}

export interface CloseRequest extends Which {
  readonly by: Member;
  /** Whether they may close what others opened. */
  mayModerate(): Promise<boolean>;
}

/** What is done for people who discuss, in one group. What can be expected to fail is a refusal. */
export interface DiscussionDesk {
  /** The zone in which a day ends. */
  readZone(): Promise<string>;
  /** The two claims that `open` would put to the group; keeps nothing. */
  preview(
    request: PairRequest,
  ): Promise<OpposedQuotations | Refusal | { readonly nearest: readonly Finding[] }>;
  /** Keeps the discussion; its thread opens in a moment. Where nothing is opposed it gives what there is. */
  open(
    request: OpenRequest,
  ): Promise<Discussion | Refusal | { readonly nearest: readonly Finding[] }>;
  takePosition(request: VoteRequest): Promise<DiscussionStanding | Refusal>;
  giveReason(request: ReasonRequest): Promise<DiscussionStanding | Refusal>;
  addEvidence(request: EvidenceRequest): Promise<DiscussionStanding | Refusal>;
  findStanding(which: Which, by: Member): Promise<DiscussionStanding | Refusal>;
  /** All that is kept of a discussion; a refusal where its results are hidden until it closes. */
  findRecord(which: Which): Promise<DiscussionRecord | Refusal>;
  close(request: CloseRequest): Promise<Discussion | Refusal>;
  /** Those of a channel, newest first. */
  list(place: string): Promise<readonly Discussion[]>;
}
