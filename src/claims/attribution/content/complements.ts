import { opensQuotation } from '../../grammar/clause-marks.ts';
import { findPhraseStart, skipTimeRight, type TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { findObjectEnd } from '../../grammar/phrases-right.ts';
import {
  isComma,
  isNominal,
  isNoun,
  isPossessive,
  isTimeWord,
  isWord,
} from '../../sentences/words.ts';
import { CUE_PREPOSITIONS, DOCUMENT_NOUNS } from '../cues/cue-lexicon.ts';
import { placeCue } from '../cues/cue-place.ts';
import { findCueEnd } from '../cues/cue-tail.ts';
import type { Cue } from '../cues/cues.ts';
import type { Finding, Pattern } from '../finding.ts';
import { findOutcome } from '../outcomes.ts';
import { findClauseStart } from './clause-start.ts';
import { findContentEnd } from './content-end.ts';
import { findPredicate } from './predicate.ts';

interface Complement {
  readonly pattern: Pattern;
  readonly content: TokenRange;
  readonly cueTo: number;
}

/** Reads what a cue introduces to its right: Park said | that talks had ended. */
export function findComplement(parsed: ParsedSentence, cue: Cue): Finding | undefined {
  const complement =
    findTopic(parsed, cue) ??
    readOutcome(parsed, cue) ??
    chooseEarlier(findInfinitive(parsed, cue), findClause(parsed, cue)) ??
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

function readOutcome(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  const content = findOutcome(parsed, cue);
  return content && { pattern: 'outcome', content, cueTo: cue.to };
}

/** “told them | never to speak of it when they met”: what begins first is what is said. */
function chooseEarlier(
  infinitive: Complement | undefined,
  clause: Complement | undefined,
): Complement | undefined {
  if (!infinitive || !clause) return clause ?? infinitive;
  return infinitive.content.from < clause.content.from ? infinitive : clause;
}

/** “a plan | which | Park said | would fail”: what is claimed begins before the speaker. */
function addRelative(
  { tokens, verbs, verbAt }: ParsedSentence,
  speaker: TokenRange,
  content: TokenRange,
): readonly TokenRange[] {
  const at = speaker.from - 1;
  const isRelative = isWord(tokens[at], 'which', 'what', 'whom', 'who', 'that');
  const isGap = (verbAt[content.from] ?? -1) >= 0;
  if (
    isGap &&
    verbs[verbAt[content.from] ?? -1]?.form === 'finite' &&
    tokens[at]?.quotation === -1 &&
    isNoun(tokens[at])
  ) {
    const start = findPhraseStart(tokens, at);
    if (start !== undefined) return [{ from: start, to: at + 1 }, content];
  }
  return isRelative && isGap ? [{ from: at, to: at + 1 }, content] : [content];
}

function findClause(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  const { frames } = cue.verb;
  if (!frames.has('clause') && !frames.has('hearer') && !opensQuotation(parsed, cue.to))
    return undefined;
  const start = findClauseStart(parsed, cue);
  if (start === undefined || start >= parsed.end) return undefined;
  const end = findContentEnd(parsed, start, placeCue(parsed, cue));
  const to = opensSubject(parsed, cue) ? Math.min(end, findPredicate(parsed, start)) : end;
  const cueTo = Math.min(findCueEnd(parsed, cue.to), start);
  return { pattern: 'clause', content: { from: start, to }, cueTo };
}

/** “Critics who predicted that prices would fall | were wrong”: the relative clause belongs to a subject whose verb is still to come. */
function opensSubject({ tokens, verbs }: ParsedSentence, { speaker, from }: Cue): boolean {
  const at = speaker?.from ?? 0;
  if (!isWord(tokens[at], 'who', 'that') || at < 1 || isComma(tokens[at - 1])) return false;
  return !verbs.some((group) => group.form === 'finite' && group.from < from);
}

function findInfinitive(parsed: ParsedSentence, cue: Cue): Complement | undefined {
  const { tokens, verbAt } = parsed;
  const { frames } = cue.verb;
  const opens = (at: number): boolean =>
    isWord(tokens[at], 'not', 'never')
      ? isWord(tokens[at + 1], 'to')
      : isWord(tokens[at], 'to') && ((verbAt[at + 1] ?? -1) >= 0 || tokens[at + 1]?.opens === true);
  const place = placeCue(parsed, cue);
  const complement = (from: number, cueTo = cue.to): Complement => ({
    pattern: 'infinitive',
    content: { from, to: findContentEnd(parsed, from, place) },
    cueTo,
  });
  // “promised last year | to pay”
  const from = skipTimeRight(tokens, cue.to);
  if (frames.has('to') && opens(from)) return complement(from, from);
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
  const isFinding = cue.verb.frames.has('finding') && isDocument(parsed, cue.speaker);
  if (!cue.verb.frames.has('thing') && !isFinding) return undefined;
  const token = parsed.tokens[cue.to];
  if (!token) return undefined;
  const isObject =
    isNominal(token) ||
    isPossessive(token) ||
    token.opens ||
    /^(?:him|her|them|us|me|it|himself|herself|themselves)$/u.test(token.lower) ||
    (isWord(token, 'that', 'this', 'what') && cue.verb.lemma === 'call') ||
    parsed.verbs[parsed.verbAt[cue.to] ?? -1]?.form === 'ing';
  if (!isObject || isTimeWord(token)) return undefined;
  const content = { from: cue.to, to: findObjectEnd(parsed, cue.to) };
  if (/^(?:call|dub)$/u.test(cue.verb.lemma) && !holdsName(parsed, content)) return undefined;
  return { pattern: 'thing', content, cueTo: cue.to };
}

/** “called | it a trap”, “called | the plan “unfair””: what somebody calls something; not “called Lee”, “a group called Hope”. */
function holdsName({ tokens }: ParsedSentence, { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (isWord(first, 'for', 'on', 'upon', 'that', 'this', 'what')) return true;
  for (let at = from; at < to; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.opens) return true;
    if (at === from || !token) continue;
    const isNext = /^(?:DET|ADJ|PRON)$/u.test(token.tag) || isPossessive(token);
    if (isNext && (isNoun(before) || before?.tag === 'PRON' || isComma(before))) return true;
  }
  return false;
}

/** Whether the speaker is something written: “a new poll”, “campaign records”. */
function isDocument({ tokens }: ParsedSentence, speaker: TokenRange | undefined): boolean {
  const words = speaker ? tokens.slice(speaker.from, speaker.to) : [];
  return words.some(({ lower }) => DOCUMENT_NOUNS.has(lower));
}
