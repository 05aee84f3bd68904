import type { TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { findSubject } from '../../grammar/subjects.ts';
import { readTense } from '../../grammar/tense.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { endsAsPlural, isPronoun, isWord } from '../../sentences/words.ts';

const WANTS =
  /^(?:recommend|demand|insist|propose|suggest|request|require|urge|ask)(?:s|d|ed|ing)?$/u;

/** “He should stop pretending | and ask …”: what goes on with “should” is not said yet. */
export function goesOnWithModal(
  parsed: ParsedSentence,
  group: VerbGroup,
  speaker: TokenRange,
): boolean {
  if (!isBare(group) || speaker.to >= group.from) return false;
  const before = parsed.verbs.findLast(
    ({ form, from }) => form === 'finite' && from < group.from && from >= speaker.to,
  );
  if (!before || readTense(parsed.tokens, before) !== 'modal') return false;
  return findSubject(parsed, before.from)?.from === speaker.from;
}

/** “recommends that Norland | conclude the talks”: what ought to be, and nothing that is said. */
export function isWanted(
  { tokens, verbs }: ParsedSentence,
  group: VerbGroup,
  { from, to }: TokenRange,
): boolean {
  if (!isBare(group) || to !== group.from || !isWord(tokens[from - 1], 'that')) return false;
  const words = tokens.slice(from, to);
  if (words.some((token) => isWord(token, 'and', 'they', 'we', 'i', 'you'))) return false;
  const last = words.at(-1);
  const isPlural = last !== undefined && !isPronoun(last) && endsAsPlural(last);
  const before = verbs.findLast((verb) => verb.to <= from);
  return !isPlural && WANTS.test(tokens[before?.head ?? -1]?.lower ?? '');
}

function isBare({ cue, form, from, head }: VerbGroup): boolean {
  return cue?.form === 'base' && form === 'finite' && from === head;
}
