import { opensQuotation, skipMark } from '../../grammar/clause-marks.ts';
import { findPhraseStart } from '../../grammar/noun-phrases.ts';
import { startsClause } from '../../grammar/own-clause.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import {
  isComma,
  isDash,
  isNominal,
  isPossessive,
  isPronoun,
  isTimeWord,
  isWord,
} from '../../sentences/words.ts';
import type { Cue } from '../cues/cues.ts';
import { takesThat } from './takes-that.ts';

const LONGEST_ADJUNCT = 20;

/** Steps over where, when and to whom: “said | in a statement on Tuesday | that …”, “told | the board | she …”. */
export function findAfterAdjunct(
  parsed: ParsedSentence,
  cue: Cue,
  mayBeBare: boolean,
): number | undefined {
  const { tokens } = parsed;
  const first = tokens[cue.to];
  if (!mayLead(parsed, cue)) return undefined;
  const limit = Math.min(parsed.end, cue.to + LONGEST_ADJUNCT);
  let isBare = cue.verb.frames.has('hearer') || mayBeBare;
  for (let at = isDash(first) || isWord(first, 'by') ? cue.to : cue.to + 1; at < limit; at += 1) {
    if (isDash(tokens[at])) {
      at = findNextDash(parsed, at, limit);
      continue;
    }
    if (isBlocked(parsed, cue, at)) return undefined;
    const opening = findOpening(parsed, cue, at);
    if (opening !== undefined) return opening;
    if (isComma(tokens[at])) isBare = false;
    if (isBare && mayStartBareClause(parsed, at) && startsClause(parsed, at)) return at;
  }
  return undefined;
}

/** An adjunct begins with a preposition, an adverb, a time or a mark; a hearer with anything. */
function mayLead({ tokens }: ParsedSentence, { to, verb }: Cue): boolean {
  const first = tokens[to];
  if (!first) return false;
  if (verb.frames.has('hearer') || isDash(first) || isComma(first) || isTimeWord(first))
    return true;
  return first.tag === 'ADP' || first.tag === 'ADV' || isWord(first, 'last', 'this', 'earlier');
}

/** Where a verb of somebody's own shows that no content comes any more. */
function isBlocked(parsed: ParsedSentence, { verb }: Cue, at: number): boolean {
  const { tokens, verbs, verbAt } = parsed;
  const token = tokens[at];
  if (!token || token.word === ';') return true;
  const next = verbs[verbAt[at + 1] ?? -1];
  if (isComma(token) && next?.form === 'ing') return true;
  if (verb.frames.has('hearer')) return false;
  return (isWord(token, 'by') && next !== undefined) || isFiniteWithSubject(parsed, at);
}

function findOpening(parsed: ParsedSentence, cue: Cue, at: number): number | undefined {
  const { tokens } = parsed;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.opens && !/^[,:]$/u.test(before?.word ?? '')) {
    return findQuotedStart(parsed, cue.to, at);
  }
  const isPlainThat = isWord(token, 'that') && before?.tag !== 'ADP' && !takesThat(before);
  if (isPlainThat || opensQuotation(parsed, at) || token?.word === ':') return skipMark(parsed, at);
  const isHeard = cue.verb.frames.has('hearer') && isWord(token, 'what', 'if');
  return isHeard || isWord(token, 'whether', 'how', 'why') ? at : undefined;
}

/** “told them Park “has no plan””: the clause begins before the quotation that holds its verb. */
function findQuotedStart({ tokens }: ParsedSentence, from: number, at: number): number {
  const before = tokens[at - 1];
  if (!isNominal(before) && !isPronoun(before)) return at;
  const start = findPhraseStart(tokens, at - 1);
  return start !== undefined && start > from ? start : at;
}

function findNextDash({ tokens }: ParsedSentence, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) if (isDash(tokens[at])) return at;
  return limit;
}

function isFiniteWithSubject({ tokens, verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  return (
    group?.form === 'finite' &&
    (tokens[group.from]?.tag === 'AUX' || isPronoun(tokens[group.from - 1]))
  );
}

function mayStartBareClause({ tokens }: ParsedSentence, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || /^(?:ADP|DET|ADJ|SCONJ)$/u.test(before?.tag ?? '') || isWord(before, 'when'))
    return false;
  return (
    isPronoun(token) ||
    token.tag === 'DET' ||
    token.tag === 'PROPN' ||
    isPossessive(token) ||
    isTimeWord(before)
  );
}
