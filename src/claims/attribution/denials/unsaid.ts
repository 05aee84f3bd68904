import type { TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { isComma, isDash, isWord } from '../../sentences/words.ts';
import type { Cue } from '../cues/cues.ts';
import type { Finding } from '../finding.ts';
import { isRejectedNoun } from './rejected-nouns.ts';

type Tokens = ParsedSentence['tokens'];

/**
 * Whether a sentence tells that nobody says what a finding holds: “Park did not say that …”, “Nobody believes …”, “the claim that … is
 * false”. Then the sentence is its author's, and no speaker's.
 */
export function isUnsaid(parsed: ParsedSentence, finding: Finding): boolean {
  const { tokens } = parsed;
  const { speaker, negated, pattern, isAgainst } = finding;
  if (isAgainst || negated || (pattern === 'noun' && isRejectedNoun(parsed, finding))) return true;
  return speaker !== undefined && (isNobody(tokens, speaker) || isInverted(tokens, speaker));
}

/** Whether the sentence speaks against the one its cue names: “Contrary to what Park says, …”, “It is not so, as Park says, …”. */
export function isSpokenAgainst(parsed: ParsedSentence, { speaker, to }: Cue): boolean {
  const { tokens } = parsed;
  if (!speaker) return false;
  const [mark, before] = [tokens[speaker.from - 2], tokens[speaker.from - 1]];
  if (
    isWord(before, 'what') ||
    isWord(tokens[speaker.from], 'whatever') ||
    isWord(before, 'whatever')
  )
    return isComma(tokens[to]);
  const isAside = isWord(before, 'as') && (isComma(mark) || isDash(mark));
  const isQuoting = tokens.some(({ opens }, at) => opens && at >= to);
  return isAside && !isQuoting && denies(parsed, speaker.from - 2);
}

const DENYING =
  /^(?:not|n't|never|no|nobody|none|neither|nor|false|untrue|wrong|denied|denies|deny|disputed|disputes|rejected|rejects|refuted|refutes|dismissed|dismisses)$/u;

/** Which of the two somebody said who stands behind a denial, its words do not tell. */
function denies({ tokens }: ParsedSentence, to: number): boolean {
  return tokens.slice(0, to).some(({ lower, quotation }) => quotation < 0 && DENYING.test(lower));
}

const NONE = /^(?:nobody|none|neither|nothing|no-one|hardly|scarcely|barely)$/u;
const LEAD = /^(?:almost|virtually|nearly|practically|very|too|so|precious|relatively)$/u;
const ALL = /^(?:everyone|everybody|all|every|many|each|a|an|one|much|both)$/u;

/** “nobody”, “no one”, “few analysts”, “hardly anyone”, “not everyone”; but not “a few” or “No. 10”. */
function isNobody(tokens: Tokens, speaker: TokenRange): boolean {
  const from = findQuantifier(tokens, speaker.from);
  const start = from + (LEAD.test(tokens[from]?.lower ?? '') ? 1 : 0);
  const [before, first, next] = [tokens[from - 1], tokens[start], tokens[start + 1]];
  if (isWord(before, 'hardly', 'scarcely', 'barely')) return true;
  if (isWord(before, 'no') && isWord(first, 'one')) return true;
  if (isWord(before, 'not') && ALL.test(first?.lower ?? '')) return true;
  if (isWord(first, 'not')) return ALL.test(next?.lower ?? '');
  if (NONE.test(first?.lower ?? '')) return !isWord(next, 'other');
  if (isWord(first, 'no'))
    return (
      isWord(next, 'one') ||
      (next?.tag !== 'NUM' && !isWord(next, '.', ',', 'fewer', 'less', 'doubt'))
    );
  return isWord(first, 'few') && !isWord(before, 'a', 'the', 'quite', 'these', 'those');
}

const FARTHEST_QUANTIFIER = 4;

/** Where a phrase begins that the tagger broke at a participle: “few | shipping lines”, “no | leading bank”; elsewhere where it is said to. */
function findQuantifier(tokens: Tokens, from: number): number {
  let isBroken = false;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_QUANTIFIER); at -= 1) {
    const token = tokens[at];
    if (isWord(token, 'few', 'no', 'not')) return isBroken ? at : from;
    const isParticiple = token?.tag === 'VERB' && /(?:ing|ed)$/u.test(token.lower);
    isBroken ||= isParticiple;
    if (!isParticiple && !/^(?:NOUN|PROPN|ADJ|ADV)$/u.test(token?.tag ?? '')) return from;
  }
  return from;
}

const FARTHEST_NEGATION = 4;

/** “Nor did Park say that …”, “At no time has Park said …”, “Did Park say that …?” */
function isInverted(tokens: Tokens, { from }: TokenRange): boolean {
  const auxiliary = tokens[from - 1];
  if (auxiliary?.tag !== 'AUX' || auxiliary.quotation >= 0) return false;
  const lead = tokens.slice(Math.max(0, from - 1 - FARTHEST_NEGATION), from - 1);
  if (lead.some((token) => isWord(token, 'nor', 'neither', 'never', 'no', 'not'))) return true;
  const isFirst =
    from < 2 || isComma(tokens[from - 2]) || isWord(tokens[from - 2], 'and', 'but', ':');
  return isFirst && tokens.some(({ word, quotation }) => word === '?' && quotation < 0);
}
