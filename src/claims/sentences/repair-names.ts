import { retag } from './retag.ts';
import type { Sentence } from './sentences.ts';

const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;
const MAY_BE_NAMES = new Set(['VERB', 'AUX', 'NOUN', 'ADV', 'X', 'INTJ', 'CCONJ', 'SCONJ', 'ADP']);
const AFTER_NAME = /^(?:said|says|told|tells|added|called|argued|noted|wrote|tweeted|announced)$/u;
const FEWEST_WORDS = 5;

/** Corrects the tagger where it takes a name for another word: “said Mark Green”, “said Will Ford”. */
export function repairNames(sentence: Sentence): Sentence {
  if (isHeadline(sentence)) return sentence;
  return retag(sentence, (tokens, index) => {
    const token = tokens[index];
    if (token && isSecondHalf(tokens, index)) return 'PROPN';
    if (!token || token.word === token.lower || !MAY_BE_NAMES.has(token.tag)) return undefined;
    if (!CAPITALISED.test(token.word)) return undefined;
    return isFirstWord(tokens, index) ? undefined : 'PROPN';
  });
}

/** “Moon Jae-in”: a preposition and no preposition. */
function isSecondHalf(sentence: Sentence, index: number): boolean {
  const [surname, half, hyphen, token, next] = sentence.slice(Math.max(0, index - 3), index + 2);
  if (!surname || !half || !token || index < 3 || !/^(?:ADP|ADV|PART|X)$/u.test(token.tag))
    return false;
  const isJoined = half.end === hyphen?.start && hyphen.end === token.start;
  if (hyphen?.word !== '-' || !isJoined || next?.start === token.end) return false;
  return half.tag === 'PROPN' && CAPITALISED.test(half.word) && CAPITALISED.test(surname.word);
}

/** Whether nearly every word has a capital, so that capitals tell nothing. */
function isHeadline(sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const { word, lower } of sentence) {
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    words += 1;
    if (word !== lower && /^\p{Lu}/u.test(word)) capitals += 1;
  }
  return words >= FEWEST_WORDS && capitals > words * 0.6;
}

/** Capitals mean nothing on the first word; before another name, a bare verb form is a first name: “Mark Green”. */
function isFirstWord(sentence: Sentence, index: number): boolean {
  const [before, token, next] = [sentence[index - 1], sentence[index], sentence[index + 1]];
  const isFirst = !before || before.opens || /^["'‘:.?!…—–(-]+$/u.test(before.word);
  if (!isFirst) return false;
  const isBefore = next !== undefined && CAPITALISED.test(next.word);
  if (!token) return true;
  if (next && AFTER_NAME.test(next.lower)) return !/^(?:VERB|ADV|NOUN)$/u.test(token.tag);
  return token.tag !== 'VERB' || !isBefore || /(?:ing|.{2}ed|.{2}id)$/u.test(token.lower);
}
