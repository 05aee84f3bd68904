import type { SentenceToken } from '../sentences/sentences.ts';
import { isPossessive, isWord } from '../sentences/words.ts';

/** Whether a word is used as a verb, also where the tagger takes it for a noun: “Northland plans to …”, but not “its plans to …”. */
export function isVerbLike(tokens: readonly SentenceToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== 'NOUN') return /^(?:VERB|AUX)$/u.test(token?.tag ?? '');
  if (!before || isPossessive(before) || /^(?:DET|ADJ|VERB|ADP|AUX)$/u.test(before.tag))
    return false;
  return isWord(next, 'to') || next?.tag === 'DET' || /..ing$/u.test(next?.lower ?? '');
}
