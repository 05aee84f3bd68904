import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { CueVerb } from './cues/cue-forms.ts';

/** The rule that found an attribution: the first word of its explanation. */
export type Pattern =
  | 'framed'
  | 'inverted'
  | 'according'
  | 'clause'
  | 'infinitive'
  | 'as'
  | 'thing'
  | 'outcome'
  | 'noun'
  | 'passive'
  | 'line';

/** An attribution inside one sentence, in tokens. */
export interface Finding {
  readonly pattern: Pattern;
  readonly speaker: TokenRange | undefined;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly verb: CueVerb | undefined;
  readonly negated: boolean;
  /** The sentence speaks against the one its cue names: “Contrary to what Park says, …”. */
  readonly isAgainst?: true;
}
