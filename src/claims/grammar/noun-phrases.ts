import type { Sentence, SentenceToken } from '../sentences/sentences.ts';
import { isNominal, isNoun, isPossessive, isTimeWord, leadsTime } from '../sentences/words.ts';

/** A stretch of a sentence, `[from, to)` in its tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const HYPHEN = /^[-–/&.]$/u;
const LONGEST_PHRASE = 40;

/** Finds where the noun phrase begins that ends with the token at `last`; undefined where none does. */
export function findPhraseStart(sentence: Sentence, last: number): number | undefined {
  const end = sentence[last];
  if (!end || (end.quotation >= 0 && findNickname(sentence, last) === undefined)) return undefined;
  if (end.tag === 'PRON' && !isPossessive(end)) return last;
  let from: number | undefined;
  for (let at = last; at >= 0 && last - at < LONGEST_PHRASE; at -= 1) {
    if (at < last && endsAnother(sentence, at)) break;
    const nickname = findNickname(sentence, at);
    if (nickname !== undefined) {
      from = nickname;
      at = nickname;
    } else if (isPart(sentence, at, last)) from = at;
    else if (!isGlue(sentence, at)) break;
  }
  return from;
}

function isPart(sentence: Sentence, at: number, last: number): boolean {
  const token = sentence[at];
  if (!token) return false;
  if (token.quotation >= 0) return false;
  if (/^(?:de|von|van|bin|al|der)$/u.test(token.lower) && at < last) return true;
  if (isNominal(token) || (isPossessive(token) && (at < last || token.tag === 'PART'))) return true;
  return at < last && isModifier(sentence, at);
}

const LONGEST_NICKNAME = 7;

/** A few quoted words inside a phrase: the “open door” policy. Gives where the quotation opens. */
function findNickname(sentence: Sentence, at: number): number | undefined {
  const closing = sentence[at];
  if (!closing?.closes || /^[,.?!]$/u.test(sentence[at - 1]?.word ?? '')) return undefined;
  for (let open = at - 1; open >= Math.max(0, at - LONGEST_NICKNAME); open -= 1) {
    if (sentence[open]?.opens) return isNominal(sentence[open - 1]) ? open : undefined;
  }
  return undefined;
}

/** A participle or adverb between article and noun: “the leading candidate”, “a very large group”. */
function isModifier(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  const after = sentence[at + 1];
  const token = sentence[at];
  if (!token || !after) return false;
  if (token.tag !== 'VERB' && token.tag !== 'ADV') return false;
  if (token.tag === 'ADV' && (after.tag === 'NUM' || after.lower === 'half')) return true;
  const led = /^(?:DET|ADJ|NUM)$/u.test(before?.tag ?? '') || isPossessive(before);
  return led && (isNominal(after) || after.tag === 'VERB') && after.tag !== 'DET';
}

/** Hyphens inside a word. */
function isGlue(sentence: Sentence, at: number): boolean {
  const [before, token, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (!before || !token || !after || !HYPHEN.test(token.word)) return false;
  return before.end === token.start || token.end === after.start || token.word === '&';
}

/** Where one phrase ends and the next begins without a mark: “last week | the senator”. */
function endsAnother(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  const next = sentence[at + 1];
  if (!token || !next || /^(?:which|who|what|whose|that)$/u.test(token.lower)) return true;
  if ((next.tag === 'DET' || (next.tag === 'PRON' && isPossessive(next))) && isNoun(token))
    return true;
  if (next.tag === 'DET' && token.tag === 'ADJ') return true;
  return (
    isTimeWord(token) &&
    isNoun(next) &&
    !isTimeWord(next) &&
    next.tag === 'PROPN' &&
    startsTime(sentence, at)
  );
}

function startsTime(sentence: Sentence, at: number): boolean {
  return leadsTime(sentence[at - 1]) || /day$/u.test(sentence[at]?.lower ?? '');
}

/** Steps left over adverbs and times: “Park on Tuesday | said”. Gives the last token before them. */
export function skipTimeLeft(sentence: Sentence, last: number): number {
  let at = last;
  while (at >= 0) {
    const token = sentence[at];
    if (!token || token.quotation >= 0) break;
    if (token.tag === 'ADV' && !/^(?:here|there)$/u.test(token.lower)) at -= 1;
    else if (isTimeWord(token)) at = skipTime(sentence, at);
    else break;
    if (at < 0) break;
  }
  return at;
}

function skipTime(sentence: Sentence, last: number): number {
  let at = last - 1;
  while (
    at >= 0 &&
    (isTimeWord(sentence[at]) || sentence[at]?.tag === 'NUM' || leadsTime(sentence[at]))
  ) {
    if (isTimeNoise(sentence[at])) break;
    at -= 1;
  }
  return at;
}

function isTimeNoise(token: SentenceToken | undefined): boolean {
  return token?.tag === 'NUM' && token.word.length > 4;
}

const LONGEST_TIME = 4;

/** Steps right over a time: “promised | last year | to pay”. Gives the first token behind it, `from` itself where there is none. */
export function skipTimeRight(sentence: Sentence, from: number): number {
  let to = from;
  while (to - from < LONGEST_TIME && (isTimeWord(sentence[to]) || leadsTime(sentence[to]))) to += 1;
  return isTimeWord(sentence[to - 1]) ? to : from;
}
