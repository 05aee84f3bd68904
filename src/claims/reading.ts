import type { TextSpan } from '../domain/article.ts';
import type { CueClass } from './attribution/cues/cue-lexicon.ts';
import type { Pattern } from './attribution/finding.ts';
import type { ParsedSentence } from './grammar/parse.ts';
import type { Quotation } from './sentences/quotations.ts';

/** Who says what, and with which words it is said that they do (PARC, PolNeAR). Offsets lie in the article's text. */
export interface Attribution {
  readonly speaker: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  /** In order, never empty. */
  readonly content: readonly TextSpan[];
  /** The rule that found it. */
  readonly pattern: Pattern;
  /** What the cue does; absent where it is no verb. */
  readonly cueClass?: CueClass;
  readonly negated: boolean;
}

/** A sentence and who says what in it. */
export interface SentenceReading {
  readonly parsed: ParsedSentence;
  readonly attributions: readonly Attribution[];
  /** What the sentence tells that somebody does not say, or nobody: it gives no claims of theirs. */
  readonly unsaid?: readonly Attribution[];
  /** Where the words stand that nobody says. */
  readonly setAside?: readonly TextSpan[];
  /** Who says what inside what another one says, or denies it: “…, which Park denies”. */
  readonly nested?: readonly Attribution[];
  /** Its words belong to an attribution of an earlier sentence. */
  readonly isCarried?: true;
  /** A cue that waits for its content: “Park said:” at the end of a passage. */
  readonly opening?: Attribution;
}

/** A passage with its sentences and who says what in them. */
export interface PassageReading {
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly SentenceReading[];
}
