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
  /** A poll or a report speaks, which likes to weigh one thing against another. */
  readonly isShown: boolean;
  readonly tense: Tense;
}

/** Where in its sentence the cue stands. */
export function placeCue(
  { tokens, verbs }: ParsedSentence,
  { speaker, group, verb }: Cue,
): CuePlace {
  const start = speaker?.from ?? 0;
  const before = tokens[start - 1];
  const earlier = verbs.findLast(({ form, from }) => form === 'finite' && from < start);
  const isFirst =
    !earlier || tokens.slice(earlier.to, start).some(({ word }) => word === ',' || word === ';');
  const first = tokens[start];
  return {
    isFronted: isSubordinator(before) && !isWord(before, 'that', 'whether') && isFirst,
    isShown: verb.class === 'show',
    tense: readTense(tokens, group),
    isRelative: isRelativeClause(tokens, start),
    isDashed: isDash(before) || (isWord(first, 'who', 'which') && isDash(before)),
  };
}

/** “, who said …,” and “, which Park said …,”. */
function isRelativeClause(tokens: ParsedSentence['tokens'], start: number): boolean {
  const at = isWord(tokens[start - 1], 'who', 'whom', 'which') ? start - 1 : start;
  return isWord(tokens[at], 'who', 'whom', 'which') && isComma(tokens[at - 1]);
}
