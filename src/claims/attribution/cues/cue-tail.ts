import type { ParsedSentence } from '../../grammar/parse.ts';
import { isTimeWord, isWord } from '../../sentences/words.ts';

const MANNER =
  /^(?:repeatedly|recently|publicly|again|bluntly|explicitly|clearly|simply|flatly|later|.{3,}ly)$/u;

/** Finds where a cue ends that says how or where: “said in a statement”, “said bluntly”, “wrote:”. */
export function findCueEnd({ tokens }: ParsedSentence, from: number): number {
  let to = from;
  const first = tokens[to];
  if (!first || first.quotation >= 0) return from;
  if (first.tag === 'ADV' && MANNER.test(first.lower)) to += 1;
  to = skipStatement(tokens, to);
  if (isWord(tokens[to], 'on', 'via') && isWord(tokens[to + 1], 'twitter', 'facebook')) to += 2;
  const isDay =
    isTimeWord(tokens[to]) && /day$/u.test(tokens[to]?.lower ?? '') && tokens[to]?.tag === 'PROPN';
  if (to === from && isDay && !isTimeWord(tokens[to + 1])) to += 1;
  return tokens[to]?.word === ':' ? to + 1 : to;
}

/** “in a statement”, “in a brief statement”. */
function skipStatement(tokens: ParsedSentence['tokens'], at: number): number {
  if (!isWord(tokens[at], 'in') || !isWord(tokens[at + 1], 'a', 'an', 'the')) return at;
  if (isWord(tokens[at + 2], 'statement')) return at + 3;
  return isWord(tokens[at + 3], 'statement') ? at + 4 : at;
}
