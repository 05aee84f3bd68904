import { CARRIER_VERBS, TEXT_NOUNS } from '../attribution/cues/cue-lexicon.ts';
import type { ParsedSentence } from './parse.ts';
import type { VerbGroup } from './verb-groups.ts';

const KEEPS = /^(?:keep|keeps|kept|begin|begins|began|start|starts|started|stop|stops|stopped)$/u;
const ANSWERS =
  /^(?:respond|responds|responded|reply|replied|react|reacted|counter|countered|conclude|concluded)$/u;
/** “was quoted as saying” */
const QUOTES = /^(?:quoted|cited|recorded|described|reported|overheard)$/u;
const FARTHEST_TEXT = 6;

/** Finds the verb that carries a cue, where there is one: Park | declined | to say, | issued | a statement saying. */
export function findCarrier(parsed: ParsedSentence, index: number): VerbGroup | undefined {
  const { tokens, verbs } = parsed;
  const [before, group] = [verbs[index - 1], verbs[index]];
  if (!group || !before) return undefined;
  const between = tokens.slice(before.to, group.from).map(({ lower }) => lower);
  const head = tokens[before.head]?.lower ?? '';
  if (group.form === 'to' && carriesInfinitive(head, between)) return before;
  // “is among those who say”
  if (between.join(' ') === 'among those who') return before;
  if (group.form !== 'ing') return undefined;
  if (/^(?:first |later )?by(?: first)?$/u.test(between.join(' ')))
    return ANSWERS.test(head) ? before : undefined;
  if (/^(?:by .*)?as$/u.test(between.join(' ')))
    return before.passive && QUOTES.test(head) ? before : undefined;
  if (between.length === 0) return KEEPS.test(head) ? before : undefined;
  const isText = TEXT_NOUNS.has(between[between.length - 1] ?? '');
  return isText && between.length <= FARTHEST_TEXT && before.form === 'finite' ? before : undefined;
}

/** “went on to say”, “is expected to say”, “was careful to say”. */
function carriesInfinitive(head: string, between: readonly string[]): boolean {
  if (CARRIER_VERBS.has(head)) return /^(?:on )?to$/u.test(between.join(' '));
  return CARRIER_VERBS.has(between[0] ?? '') && between.slice(1).join(' ') === 'to';
}
