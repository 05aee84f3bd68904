import type { Cue } from './cues.ts';
import type { ParsedSentence } from './parse.ts';
import { readTense, type Tense } from './tense.ts';
import { isComma, isDash, isSubordinator, isWord } from './words.ts';

/** What decides where content ends: the place its cue has in the sentence. */
export interface CuePlace {
  /** The cue stands in a clause that opens the sentence: “When Park said …, Lee left.” */
  readonly isFronted: boolean;
  /** The cue stands in a relative clause: “Park, who said …, left.” */
  readonly isRelative: boolean;
  /** The cue stands between dashes. */
  readonly isDashed: boolean;
  readonly tense: Tense;
}

/** Where in its sentence the cue stands. */
export function placeCue({ tokens, verbs }: ParsedSentence, { speaker, group }: Cue): CuePlace {
  const start = speaker?.from ?? 0;
  const before = tokens[start - 1];
  const earlier = verbs.findLast(({ form, from }) => form === 'finite' && from < start);
  const isFirst =
    !earlier || tokens.slice(earlier.to, start).some(({ word }) => word === ',' || word === ';');
  const first = tokens[start];
  return {
    isFronted: isSubordinator(before) && !isWord(before, 'that', 'whether') && isFirst,
    tense: readTense(tokens, group),
    isRelative: isWord(first, 'who', 'which') && isComma(before),
    isDashed: isDash(before) || (isWord(first, 'who', 'which') && isDash(before)),
  };
}
