import type { ParsedSentence } from '../../grammar/parse.ts';
import { readTense, type Tense } from '../../grammar/tense.ts';
import { isComma, isDash, isSubordinator, isWord } from '../../sentences/words.ts';
import type { Cue } from './cues.ts';

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
  /** The cue denies: “Park denied that …”. */
  readonly isDenied: boolean;
  /** The cue is a participle: “…, saying …”. */
  readonly isParticiple: boolean;
  readonly tense: Tense;
}

/** The place of a cue that decides nothing. */
export const NO_PLACE: CuePlace = {
  isFronted: false,
  isRelative: false,
  isDashed: false,
  isShown: false,
  isDenied: false,
  isParticiple: false,
  tense: 'unknown',
};

/** Where in its sentence the cue stands. */
export function placeCue(parsed: ParsedSentence, cue: Cue): CuePlace {
  const { tokens } = parsed;
  const start = cue.speaker?.from ?? 0;
  const before = tokens[start - 1];
  const isWho = isWord(tokens[start], 'who', 'which');
  return {
    isFronted: isFronted(parsed, cue),
    isRelative: isRelativeClause(tokens, start),
    isDashed: isDash(before) || (isWho && isDash(tokens[start - 2])),
    isShown: cue.verb.class === 'show',
    isDenied: cue.verb.class === 'deny',
    isParticiple: cue.group.form === 'ing',
    tense: readCueTense(parsed, cue),
  };
}

function isFronted({ tokens, verbs }: ParsedSentence, { speaker, group }: Cue): boolean {
  const start = Math.min(speaker?.from ?? group.from, group.from);
  const earlier = verbs.findLast(({ form, from }) => form === 'finite' && from < start);
  const isFirst =
    !earlier || tokens.slice(earlier.to, start).some(({ word }) => word === ',' || word === ';');
  if (!isFirst) return false;
  // “After saying so, Park left.” “Despite Park arguing so, Lee left.”
  if (group.form === 'ing') return (speaker?.from ?? 0) > group.from || isLed(tokens[0]);
  const before = tokens[start - 1];
  return isSubordinator(before) && !isWord(before, 'that', 'whether');
}

function isLed(token: ParsedSentence['tokens'][number] | undefined): boolean {
  return isWord(token, 'despite', 'with', 'after', 'while', 'by', 'without');
}

/** The tense of the verb that carries the cue, or for a participle of the verb before it. */
function readCueTense({ tokens, verbs }: ParsedSentence, { from, group }: Cue): Tense {
  const carrier = verbs.find((verb) => verb.from === from) ?? group;
  const finite =
    carrier.form === 'finite'
      ? carrier
      : verbs.findLast((verb) => verb.form === 'finite' && verb.from < from);
  return finite ? readTense(tokens, finite) : 'unknown';
}

/** “, who said …,” and “, which Park said …,”. */
function isRelativeClause(tokens: ParsedSentence['tokens'], start: number): boolean {
  const at = isWord(tokens[start - 1], 'who', 'whom', 'which') ? start - 1 : start;
  return isWord(tokens[at], 'who', 'whom', 'which') && isComma(tokens[at - 1]);
}
