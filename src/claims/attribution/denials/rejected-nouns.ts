import type { ParsedSentence } from '../../grammar/parse.ts';
import { isWord } from '../../sentences/words.ts';
import type { Finding } from '../finding.ts';

const FALSE =
  /^(?:false|untrue|wrong|incorrect|baseless|groundless|unfounded|unproven|nonsense|misleading|invented|fabricated|fake|debunked|refuted|disproved|disproven|discredited|implausible|absurd|lie|lies|myth|fiction|fabrication|invention|falsehood|hoax)$/u;
const FARTHEST = 7;

/** Whether a sentence calls false what a noun introduces, or says that there is none: “Park's claim that … is false”, “no suggestion that …”. */
export function isRejectedNoun({ tokens, end }: ParsedSentence, finding: Finding): boolean {
  const { cue, content, speaker } = finding;
  const behind = tokens.slice(content.at(-1)?.to ?? end, end).slice(0, FARTHEST);
  const isPredicate = /^(?:AUX|VERB|ADV)$/u.test(behind[0]?.tag ?? '');
  if (isPredicate && behind.some((token, at) => isFalse(token.lower, behind[at - 1]?.lower)))
    return true;
  if (speaker) return false;
  for (let at = cue.from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (isWord(token, 'no') || FALSE.test(token?.lower ?? '')) return true;
    if (!/^(?:ADJ|NOUN|VERB|ADV)$/u.test(token?.tag ?? '')) return false;
  }
  return false;
}

/** “is false”, “is not true”; “is not false” rejects nothing. */
function isFalse(word: string, before: string | undefined): boolean {
  const isDenied = before === 'not' || before === "n't" || before === 'never';
  return isDenied ? /^(?:true|correct|accurate)$/u.test(word) : FALSE.test(word);
}
