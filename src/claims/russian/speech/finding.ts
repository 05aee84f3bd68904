import type { CueClass } from '../../attribution/cues/cue-lexicon.ts';
import type { Pattern } from '../../attribution/finding.ts';
import type { WordRange } from '../sentences.ts';
import type { Word } from '../words.ts';

/** A sentence with the words of its passage. */
export interface Clause extends WordRange {
  readonly words: readonly Word[];
}

/** An attribution inside one sentence, in words. */
export interface RussianFinding {
  readonly pattern: Pattern;
  readonly speaker: WordRange | undefined;
  readonly cue: WordRange;
  /** In order, never empty. */
  readonly content: readonly WordRange[];
  readonly cueClass?: CueClass;
  readonly negated: boolean;
}
