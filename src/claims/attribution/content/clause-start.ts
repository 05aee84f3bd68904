import { opensContent, skipMark } from '../../grammar/clause-marks.ts';
import { skipTimeRight } from '../../grammar/noun-phrases.ts';
import { holdsOwnClause } from '../../grammar/own-clause.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import {
  isComma,
  isNominal,
  isPossessive,
  isPronoun,
  isRelative,
  isTimeWord,
  isWord,
} from '../../sentences/words.ts';
import { NEEDS_THAT } from '../cues/cue-lexicon.ts';
import type { Cue } from '../cues/cues.ts';
import { findAfterAdjunct } from './after-adjunct.ts';
import { takesThat } from './takes-that.ts';

/** Finds where the clause or quotation begins that a cue introduces. */
export function findClauseStart(parsed: ParsedSentence, cue: Cue): number | undefined {
  const { tokens } = parsed;
  const at = cue.to;
  if (opensContent(parsed, at)) return skipMark(parsed, at);
  if (SPEECH.test(cue.verb.lemma) && opensAside(parsed, at)) return at + 1;
  const afterComparison = findThatBehindComparison(parsed, at);
  if (afterComparison !== undefined) return afterComparison;
  if (cue.verb.frames.has('to') && isWord(tokens[skipTimeRight(tokens, at)], 'to'))
    return undefined;
  const afterTime = findThatBehindTime(parsed, at);
  if (afterTime !== undefined) return afterTime;
  const frames = cue.verb.frames;
  const behindHearer = frames.has('hearer') ? findBehindHearer(parsed, at) : undefined;
  if (behindHearer !== undefined) return behindHearer;
  const mayBeBare = frames.has('clause') && !frames.has('thing') && !NEEDS_THAT.has(cue.verb.lemma);
  if (frames.has('clause') && mayStartContent(parsed, at) && holdsOwnClause(parsed, at)) {
    if (!NEEDS_THAT.has(cue.verb.lemma) || mayLackThat(parsed, cue)) return at;
  }
  if (frames.has('clause') && opensGap(parsed, cue)) return at;
  const afterAdjunct = findAfterAdjunct(parsed, cue, mayBeBare);
  if (afterAdjunct !== undefined) return afterAdjunct;
  if (SPEECH.test(cue.verb.lemma))
    return mayStartContent(parsed, at) || startsLater(parsed, at) ? at : undefined;
  const isSubject = isNominal(tokens[at]) || isPossessive(tokens[at]) || isPronoun(tokens[at]);
  const isBare = mayBeBare && isSubject && !isTimeWord(tokens[at]);
  return isBare && hasVerbSoon(parsed, at) ? at : undefined;
}

/** “He writes | Lee has left”: of the verbs that want “that”, these do without it before a name or a pronoun and its verb. */
function mayLackThat({ tokens, verbs, verbAt }: ParsedSentence, { verb, to }: Cue): boolean {
  if (!/^(?:write|hear|learn|propose|recommend)$/u.test(verb.lemma)) return false;
  const at = tokens[to]?.tag === 'PROPN' && tokens[to + 1]?.tag === 'PROPN' ? to + 2 : to + 1;
  const isSubject = isPronoun(tokens[to]) || tokens[to]?.tag === 'PROPN';
  return isSubject && verbs[verbAt[at] ?? -1]?.form === 'finite';
}

const LONGEST_HEARER = 10;

/** “said this week | that …”, “said on “Morning News” | that …”: nothing before it could be a clause of its own. */
function findThatBehindTime({ tokens, verbAt }: ParsedSentence, from: number): number | undefined {
  const first = tokens[from];
  const isTime = isWord(first, 'last', 'this', 'early', 'late', 'earlier') || isTimeWord(first);
  const isPlace = isWord(first, 'in', 'on', 'at', 'during', 'following');
  if (!isTime && !isPlace) return undefined;
  for (let at = from + 1; at < from + LONGEST_HEARER; at += 1) {
    const token = tokens[at];
    if (!token || isComma(token) || (verbAt[at] ?? -1) >= 0) return undefined;
    if (isWord(token, 'that') && token.tag === 'SCONJ' && token.quotation < 0)
      return takesThat(tokens[at - 1]) ? undefined : at;
  }
  return undefined;
}

const LONGEST_COMPARISON = 12;

/** “denied, as Park had claimed, | that …”. */
function findThatBehindComparison({ tokens }: ParsedSentence, from: number): number | undefined {
  if (!isComma(tokens[from]) || !isWord(tokens[from + 1], 'as')) return undefined;
  const close = tokens.findIndex((token, at) => at > from && isComma(token));
  const isNear = close > 0 && close - from <= LONGEST_COMPARISON;
  return isNear && isWord(tokens[close + 1], 'that') ? close + 1 : undefined;
}

/** “asked Lee | whether talks had ended”. */
function findBehindHearer({ tokens, verbAt }: ParsedSentence, from: number): number | undefined {
  for (let at = from + 1; at < from + LONGEST_HEARER; at += 1) {
    const token = tokens[at];
    if (!token || isComma(token) || isWord(token, 'that') || token.quotation >= 0) return undefined;
    if ((verbAt[at] ?? -1) >= 0) return undefined;
    if (isWord(token, 'whether', 'if', 'why', 'how', 'what')) return at;
  }
  return undefined;
}

/** “a plan which Park estimates | will cost millions”: the clause lacks the subject that stands before the speaker. */
function opensGap({ tokens, verbs, verbAt }: ParsedSentence, { to, speaker }: Cue): boolean {
  const group = verbs[verbAt[to] ?? -1];
  const before = tokens[(speaker?.from ?? 0) - 1];
  return (
    group?.form === 'finite' &&
    tokens[group.from]?.tag !== 'ADV' &&
    speaker !== undefined &&
    (isRelative(before) || isNominal(before))
  );
}

/** Whatever follows these is what is said. */
const SPEECH = /^(?:say|argue|believe|think|contend|insist|claim)$/u;

/** “said, | if elected, she would come”. */
function opensAside(parsed: ParsedSentence, at: number): boolean {
  const { tokens } = parsed;
  return (
    isComma(tokens[at]) &&
    isWord(tokens[at + 1], 'if', 'while', 'when', 'as', 'although', 'despite', 'since')
  );
}

/** “says | despite the rain, she will come”. */
function startsLater(parsed: ParsedSentence, at: number): boolean {
  const tag = parsed.tokens[at]?.tag ?? '';
  if (!/^(?:ADP|SCONJ|ADV)$/u.test(tag)) return false;
  // “says | because it rained, “we will walk””
  const leadsOn = tag === 'SCONJ' && parsed.tokens.some(({ opens }, index) => opens && index > at);
  return leadsOn || holdsOwnClause(parsed, at);
}

function mayStartContent({ tokens, verbAt }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.tag === 'PUNCT') return false;
  if (isTimeWord(token) && !/^'s?$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  if (isWord(token, 'not', 'yes', 'no', 'so')) return true;
  return (verbAt[at] ?? -1) >= 0 || isNominal(token) || isPossessive(token) || isPronoun(token);
}

function hasVerbSoon({ tokens, verbs }: ParsedSentence, at: number): boolean {
  const isQuoted = tokens.slice(at, at + 16).some(({ opens }) => opens);
  return (
    isQuoted || verbs.some(({ from, form }) => form === 'finite' && from > at && from < at + 16)
  );
}
