import { type CuePlace, findContentEnd, holdsOwnClause, startsClause } from './content-end.ts';
import { CUE_PREPOSITIONS } from './cue-lexicon.ts';
import type { Cue } from './cues.ts';
import type { Finding, Pattern } from './finding.ts';
import { findPhraseStart, type TokenRange } from './noun-phrases.ts';
import type { ParsedSentence } from './parse.ts';
import { findObjectEnd } from './phrases-right.ts';
import { readTense } from './tense.ts';
import {
  isComma,
  isDash,
  isNominal,
  isPossessive,
  isPronoun,
  isSubordinator,
  isTimeWord,
  isWord,
} from './words.ts';

interface Complement {
  readonly pattern: Pattern;
  readonly content: TokenRange;
  readonly cueTo: number;
}

/** Reads what a cue introduces to its right: Park said | that talks had ended. */
export function findComplement(parsed: ParsedSentence, cue: Cue): Finding | undefined {
  const complement =
    findTopic(parsed, cue) ??
    findClause(parsed, cue) ??
    findInfinitive(parsed, cue) ??
    findAs(parsed, cue) ??
    findThing(parsed, cue);
  if (!complement || complement.content.to <= complement.content.from || !cue.speaker)
    return undefined;
  return {
    pattern: complement.pattern,
    speaker: cue.speaker,
    cue: { from: cue.from, to: complement.cueTo },
    content: addRelative(parsed, cue.speaker, complement.content),
    verb: cue.verb,
    negated: cue.negated,
  };
}

/** “a plan | which | Park said | would fail”: what is claimed begins before the speaker. */
function addRelative(
  { tokens, verbAt }: ParsedSentence,
  speaker: TokenRange,
  content: TokenRange,
): readonly TokenRange[] {
  const at = speaker.from - 1;
  const isRelative = isWord(tokens[at], 'which', 'what', 'whom', 'who', 'that');
  const isGap = (verbAt[content.from] ?? -1) >= 0;
  return isRelative && isGap ? [{ from: at, to: at + 1 }, content] : [content];
}

const LONGEST_ADJUNCT = 20;

function findClause(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  const { frames } = cue.verb;
  if (!frames.has('clause') && !frames.has('hearer') && !opensQuotation(parsed, cue.to))
    return undefined;
  const start = findClauseStart(parsed, cue);
  if (start === undefined || start >= parsed.end) return undefined;
  const to = findContentEnd(parsed, start, placeCue(parsed, cue));
  return { pattern: 'clause', content: { from: start, to }, cueTo: cue.to };
}

function findClauseStart(parsed: ParsedSentence, cue: Cue): number | undefined {
  const { tokens } = parsed;
  const at = cue.to;
  if (opensContent(parsed, at)) return skipMark(parsed, at);
  if (cue.verb.frames.has('to') && isWord(tokens[at], 'to')) return undefined;
  const frames = cue.verb.frames;
  const mayBeBare = frames.has('clause') && !frames.has('thing');
  if (frames.has('clause') && mayStartContent(parsed, at) && holdsOwnClause(parsed, at)) return at;
  const afterAdjunct = findAfterAdjunct(parsed, cue, mayBeBare);
  if (afterAdjunct !== undefined) return afterAdjunct;
  if (SPEECH.test(cue.verb.lemma)) return mayStartContent(parsed, at) ? at : undefined;
  const isSubject = isNominal(tokens[at]) || isPossessive(tokens[at]) || isPronoun(tokens[at]);
  return mayBeBare && isSubject && hasVerbSoon(parsed, at) ? at : undefined;
}

/** Whatever follows these is what is said. */
const SPEECH = /^(?:say|argue|believe|think|contend|insist|claim)$/u;

function mayStartContent({ tokens, verbAt }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.tag === 'PUNCT' || isTimeWord(token)) return false;
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

function opensQuotation({ tokens }: ParsedSentence, at: number): boolean {
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
  for (let at = isDash(first) ? cue.to : cue.to + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.word === ';') return undefined;
    if (isDash(token)) {
      at = findNextDash(parsed, at, limit);
      continue;
    }
    if (token.opens && !/^[,:]$/u.test(tokens[at - 1]?.word ?? ''))
      return findQuotedStart(parsed, cue.to, at);
    const isPlainThat = isWord(token, 'that') && tokens[at - 1]?.tag !== 'ADP';
    if (isPlainThat || opensQuotation(parsed, at) || token.word === ':')
      return skipMark(parsed, at);
    if (isWord(token, 'whether', 'how', 'why') || (isWord(token, 'what', 'if') && isHearer))
      return at;
    if (isComma(token)) isBare = false;
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

function findInfinitive(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  const { tokens, verbAt } = parsed;
  const { frames } = cue.verb;
  const opens = (at: number): boolean =>
    isWord(tokens[at], 'to') && ((verbAt[at + 1] ?? -1) >= 0 || tokens[at + 1]?.opens === true);
  const place = placeCue(parsed, cue);
  const complement = (from: number): Complement => ({
    pattern: 'infinitive',
    content: { from, to: findContentEnd(parsed, from, place) },
    cueTo: cue.to,
  });
  if (frames.has('to') && opens(cue.to)) return complement(cue.to);
  if (!frames.has('hearerTo')) return undefined;
  for (let at = cue.to + 1; at < Math.min(parsed.end, cue.to + 12); at += 1) {
    if (opens(at)) return complement(cue.to);
    if ((verbAt[at] ?? -1) >= 0 || isComma(tokens[at])) return undefined;
  }
  return undefined;
}

function findAs(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  if (!cue.verb.frames.has('as')) return undefined;
  const { tokens, verbAt } = parsed;
  for (let at = cue.to; at < Math.min(parsed.end, cue.to + 16); at += 1) {
    if (isWord(tokens[at], 'as') && tokens[at]?.quotation === -1) {
      const to = findContentEnd(parsed, at, placeCue(parsed, cue));
      return { pattern: 'as', content: { from: cue.to, to }, cueTo: cue.to };
    }
    const group = parsed.verbs[verbAt[at] ?? -1];
    if (group?.form === 'finite' && at > cue.to) return undefined;
  }
  return undefined;
}

/** “spoke about the dam”, “called for talks”. */
function findTopic(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  const { tokens } = parsed;
  const prepositions = CUE_PREPOSITIONS[cue.verb.lemma];
  if (!prepositions?.includes(tokens[cue.to]?.lower ?? '')) return undefined;
  const from = cue.to + 1;
  return { pattern: 'thing', content: { from, to: findObjectEnd(parsed, from) }, cueTo: from };
}

function findThing(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  if (!cue.verb.frames.has('thing')) return undefined;
  const token = parsed.tokens[cue.to];
  if (!token) return undefined;
  const isObject =
    isNominal(token) ||
    isPossessive(token) ||
    token.opens ||
    /^(?:him|her|them|us|me|it)$/u.test(token.lower);
  if (!isObject || isTimeWord(token)) return undefined;
  return {
    pattern: 'thing',
    content: { from: cue.to, to: findObjectEnd(parsed, cue.to) },
    cueTo: cue.to,
  };
}

/** Where in its sentence the cue stands. */
export function placeCue({ tokens, verbs }: ParsedSentence, { speaker, group }: Cue): CuePlace {
  const start = speaker?.from ?? 0;
  const before = tokens[start - 1];
  const earlier = verbs.findLast(({ form, from }) => form === 'finite' && from < start);
  const isFirst =
    !earlier || tokens.slice(earlier.to, start).some(({ word }) => word === ',' || word === ';');
  const first = tokens[start];
  return {
    isFronted: isSubordinator(before) && !isWord(before, 'that', 'whether') && isFirst,
    tense: readTense(tokens, group),
    isRelative: isWord(first, 'who', 'which') && isComma(before),
    isDashed: isDash(before) || (isWord(first, 'who', 'which') && isDash(before)),
  };
}
