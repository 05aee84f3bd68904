import type { TextSpan } from './article.ts';
import type { Relation } from './relation.ts';

/** How a claim comes to us: by the author, in quotation marks, in the author's words for somebody else, or as a denial. */
export type Voice = 'asserted' | 'quoted' | 'reported' | 'denied';

/** Whom a claim is attributed to. `name` is resolved through the article where it can be ("she" to "Kate Mallinson"). */
export interface Speaker {
  readonly name: string;
  readonly spans: readonly TextSpan[];
  /** Where the article says what they are. */
  readonly role?: TextSpan;
  /** Ids of the actors they are or speak for. */
  readonly actorIds: readonly string[];
}

/** What a claim is as an utterance: `conditional` where all of it hangs on an “if”. */
export type ClaimForm = 'statement' | 'question' | 'conditional';

/** Words that name a time, and the days they mean, `YYYY-MM-DD`, both included. */
export interface AnchoredDate extends TextSpan {
  readonly from: string;
  readonly to: string;
}

/** The words by which a claim says what will happen, and the last day by which it must have. */
export interface Prediction {
  readonly cue: readonly TextSpan[];
  readonly by?: string;
}

/** A statement with the place it appears at (schema.org Claim). All spans lie in the text of its article. */
export interface Claim {
  /** Unique in the corpus: the article's id, `#`, and a hash of the words, so that a claim that stands keeps it in a revision. */
  readonly id: string;
  readonly articleId: string;
  /** The index of its passage in the article's passages. */
  readonly passage: number;
  /** What is claimed: one span, or more where the cue splits it; in order, never empty. */
  readonly content: readonly TextSpan[];
  /** What is shown as the quotation: one span that holds all of `content` but the “that” it may begin with. */
  readonly quotation: TextSpan;
  /** Empty where the author asserts. */
  readonly cue: readonly TextSpan[];
  /** Absent where the author asserts, or where the article does not say who spoke. */
  readonly speaker?: Speaker;
  readonly voice: Voice;
  /** Ids of the actors named in the content, and of those they stand for. */
  readonly actorIds: readonly string[];
  /** Ids of the actors named in its passage; holds `actorIds`. */
  readonly passageActorIds: readonly string[];
  readonly hedges: readonly TextSpan[];
  /** Whether its main statement is negated; `negation` are all words in it that deny something. */
  readonly negated: boolean;
  readonly negation: readonly TextSpan[];
  readonly form: ClaimForm;
  /** Resolved against the article's day; a time that cannot be is left out. */
  readonly dates: readonly AnchoredDate[];
  readonly relations: readonly Relation[];
  /** There only where it says what will happen. */
  readonly prediction?: Prediction;
}

/** Who claims it, in words: the speaker, else the article's authors, else that it is unsigned. */
export function nameSpeaker(claim: Claim, authors: readonly string[]): string {
  if (claim.speaker) return claim.speaker.name;
  if (claim.voice !== 'asserted') return UNNAMED;
  return authors.length > 0 ? authors.join(', ') : UNSIGNED;
}

const UNNAMED = 'unnamed speaker';
const UNSIGNED = 'unsigned author';
const NOBODY: ReadonlySet<string> = new Set([UNNAMED, UNSIGNED, 'author']);

/** Whether a speaker's name names nobody: two articles that have it need not mean the same one. */
export function isNobodyNamed(name: string): boolean {
  return NOBODY.has(name.toLowerCase().replace(/^the /u, ''));
}
