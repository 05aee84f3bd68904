import { holdsOwnClause, startsClause } from './content-end.ts';
import { NEEDS_THAT } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import { findPhraseStart } from './noun-phrases.ts';
import type { ParsedSentence } from './parse.ts';
import {
  isComma,
  isDash,
  isNominal,
  isPossessive,
  isPronoun,
  isTimeWord,
  isWord,
} from './words.ts';

const LONGEST_ADJUNCT = 20;

/** Finds where the clause or quotation begins that a cue introduces. */
export function findClauseStart(parsed: ParsedSentence, cue: Cue): number | undefined {
  const { tokens } = parsed;
  const at = cue.to;
  if (opensContent(parsed, at)) return skipMark(parsed, at);
  if (SPEECH.test(cue.verb.lemma) && opensAside(parsed, at)) return at + 1;
  if (cue.verb.frames.has('to') && isWord(tokens[at], 'to')) return undefined;
  const frames = cue.verb.frames;
  const mayBeBare = frames.has('clause') && !frames.has('thing') && !NEEDS_THAT.has(cue.verb.lemma);
  if (
    frames.has('clause') &&
    !NEEDS_THAT.has(cue.verb.lemma) &&
    mayStartContent(parsed, at) &&
    holdsOwnClause(parsed, at)
  )
    return at;
  const afterAdjunct = findAfterAdjunct(parsed, cue, mayBeBare);
  if (afterAdjunct !== undefined) return afterAdjunct;
  if (SPEECH.test(cue.verb.lemma))
    return mayStartContent(parsed, at) || startsLater(parsed, at) ? at : undefined;
  const isSubject = isNominal(tokens[at]) || isPossessive(tokens[at]) || isPronoun(tokens[at]);
  return mayBeBare && isSubject && hasVerbSoon(parsed, at) ? at : undefined;
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
  return /^(?:ADP|SCONJ|ADV)$/u.test(tag) && holdsOwnClause(parsed, at);
}

function mayStartContent({ tokens, verbAt }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.tag === 'PUNCT') return false;
  if (isTimeWord(token) && !isPossessive(tokens[at + 1])) return false;
  return (verbAt[at] ?? -1) >= 0 || isNominal(token) || isPossessive(token) || isPronoun(token);
}

/** “that”, “whether”, a quotation, or a mark before one. */
function opensContent(parsed: ParsedSentence, at: number): boolean {
  const token = parsed.tokens[at];
  if (!token) return false;
  return (
    opensQuotation(parsed, at) ||
    token.word === ':' ||
    isWord(token, 'that', 'whether', 'how', 'why', 'what', 'if', 'there')
  );
}

/** Whether a quotation begins here, behind a comma or colon or not. */
export function opensQuotation({ tokens }: ParsedSentence, at: number): boolean {
  const isMark = /^[,:]$/u.test(tokens[at]?.word ?? '') && tokens[at]?.quotation === -1;
  return tokens[at]?.opens === true || (isMark && tokens[at + 1]?.opens === true);
}

function skipMark({ tokens }: ParsedSentence, at: number): number {
  return /^[:,]$/u.test(tokens[at]?.word ?? '') ? at + 1 : at;
}

/** Steps over where, when and to whom: “said | in a statement on Tuesday | that …”, “told | the board | she …”. */
function findAfterAdjunct(
  parsed: ParsedSentence,
  cue: Cue,
  mayBeBare: boolean,
): number | undefined {
  const { tokens } = parsed;
  const first = tokens[cue.to];
  const isHearer = cue.verb.frames.has('hearer');
  const isAdjunct =
    first?.tag === 'ADP' ||
    isDash(first) ||
    isComma(first) ||
    first?.tag === 'ADV' ||
    isTimeWord(first);
  if (!first || (!isHearer && !isAdjunct && !isWord(first, 'last', 'this', 'earlier')))
    return undefined;
  const limit = Math.min(parsed.end, cue.to + LONGEST_ADJUNCT);
  let isBare = isHearer || mayBeBare;
  for (let at = isDash(first) || isWord(first, 'by') ? cue.to : cue.to + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.word === ';') return undefined;
    if (isDash(token)) {
      at = findNextDash(parsed, at, limit);
      continue;
    }
    if (!isHearer && isWord(token, 'by') && (parsed.verbAt[at + 1] ?? -1) >= 0) return undefined;
    if (token.opens && !/^[,:]$/u.test(tokens[at - 1]?.word ?? ''))
      return findQuotedStart(parsed, cue.to, at);
    const isPlainThat = isWord(token, 'that') && tokens[at - 1]?.tag !== 'ADP';
    if (isPlainThat || opensQuotation(parsed, at) || token.word === ':')
      return skipMark(parsed, at);
    if (isWord(token, 'whether', 'how', 'why') || (isWord(token, 'what', 'if') && isHearer))
      return at;
    if (isComma(token)) {
      if (parsed.verbs[parsed.verbAt[at + 1] ?? -1]?.form === 'ing') return undefined;
      isBare = false;
    }
    if (isBare && mayStartBareClause(parsed, at) && startsClause(parsed, at)) return at;
    if (!isHearer && isFiniteWithSubject(parsed, at)) return undefined;
  }
  return undefined;
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
  if (!token || before?.tag === 'ADP' || before?.tag === 'DET' || before?.tag === 'ADJ')
    return false;
  return (
    isPronoun(token) ||
    token.tag === 'DET' ||
    token.tag === 'PROPN' ||
    isPossessive(token) ||
    isTimeWord(before)
  );
}

function hasVerbSoon({ tokens, verbs }: ParsedSentence, at: number): boolean {
  const isQuoted = tokens.slice(at, at + 16).some(({ opens }) => opens);
  return (
    isQuoted || verbs.some(({ from, form }) => form === 'finite' && from > at && from < at + 16)
  );
}
