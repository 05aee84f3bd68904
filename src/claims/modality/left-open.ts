import type { Stretch } from '../content.ts';
import { isRelative, isWord } from '../sentences/words.ts';

const UNSURE = /^(?:unclear|unknown|uncertain|clear|known|certain|sure|see|seen)$/u;
const ASKS =
  /^(?:know|knows|knew|wonder|wonders|wondered|ask|asks|asked|doubt|doubts|doubted|tell|say|says|said|decide|decided|determine)$/u;

/** Whether what stands at a place is asked rather than said: “unclear | whether it will hold”, “nobody knows | if it will”. */
export function isLeftOpen({ tokens, verbs, verbAt }: Stretch, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  const opening = tokens.findLastIndex((_, index) => index < at && opensQuestion(tokens, index));
  if (!group || opening < 0) return false;
  // “whether Norland, which left in May, | will come”: the first verb that is no relative clause’s.
  const first = verbs.find(
    ({ form, from }) => form === 'finite' && from > opening && !isRelative(tokens[from - 1]),
  );
  return first === group;
}

function opensQuestion(tokens: Stretch['tokens'], at: number): boolean {
  const [before, token] = [tokens[at - 1]?.lower ?? '', tokens[at]];
  if (isWord(token, 'whether')) return !isWord(tokens[at + 1], 'or');
  if (isWord(token, 'if')) return UNSURE.test(before) || ASKS.test(before);
  if (!isWord(token, 'when', 'how', 'where', 'why', 'who', 'what')) return false;
  // “no illusions about | how hard it will be”
  return UNSURE.test(before) || /^(?:about|of|on|over)$/u.test(before);
}
