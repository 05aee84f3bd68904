import { findPhraseStart, type TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { findPhraseEnd } from '../grammar/phrases-right.ts';
import { isComma, isNominal, isPossessive, isPronoun, isWord } from '../sentences/words.ts';

/** A phrase that names the speaker of the rest of its sentence: “in | Park's | view”. */
export interface SpeakerPhrase extends TokenRange {
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
}

const VIEW =
  /^(?:view|opinion|estimation|telling|words|mind|eyes|judgment|judgement|reckoning|assessment|account|perspective)$/u;
const TELLS = /^(?:tell|tells|put|puts|describe|describes)$/u;

/** Reads the phrase that the preposition at a place opens: “in Park's view”, “in the words of Park”, “to hear Park tell it”. */
export function readViewPhrase(parsed: ParsedSentence, at: number): SpeakerPhrase | undefined {
  const { tokens } = parsed;
  if (tokens[at]?.quotation !== -1) return undefined;
  if (isWord(tokens[at], 'to') && isWord(tokens[at + 1], 'hear')) return readHearing(parsed, at);
  if (!isWord(tokens[at], 'in', 'from', 'by')) return undefined;
  return readOwned(parsed, at) ?? readOf(parsed, at);
}

const LONGEST_OWNER = 8;

function readOwned({ tokens }: ParsedSentence, at: number): SpeakerPhrase | undefined {
  for (let noun = at + 2; noun <= at + LONGEST_OWNER; noun += 1) {
    const owner = noun - 1;
    if (!VIEW.test(tokens[noun]?.lower ?? '') || !isPossessive(tokens[owner])) continue;
    const isName = tokens[owner]?.tag === 'PART';
    if (isName && findPhraseStart(tokens, owner - 1) !== at + 1) return undefined;
    if (!isName && owner !== at + 1) return undefined;
    const speaker = { from: at + 1, to: noun };
    return { from: at, to: noun + 1, cue: { from: noun, to: noun + 1 }, speaker };
  }
  return undefined;
}

function readOf(parsed: ParsedSentence, at: number): SpeakerPhrase | undefined {
  const { tokens } = parsed;
  const isOf = isWord(tokens[at + 1], 'the') && isWord(tokens[at + 3], 'of');
  if (!isOf || !VIEW.test(tokens[at + 2]?.lower ?? '') || !isNominal(tokens[at + 4]))
    return undefined;
  const to = findFirstMark(parsed, at + 4);
  return { from: at, to, cue: { from: at, to: at + 4 }, speaker: { from: at + 4, to } };
}

/** An apposition would eat what is said: “in the words of an aide, the dam …” ends at its comma. */
function findFirstMark(parsed: ParsedSentence, from: number): number {
  const to = findPhraseEnd(parsed, from);
  const comma = parsed.tokens.findIndex((token, index) => index > from && isComma(token));
  return comma > 0 ? Math.min(comma, to) : to;
}

/** “to hear | Park | tell it”: the cue is all but the speaker. */
function readHearing(parsed: ParsedSentence, at: number): SpeakerPhrase | undefined {
  const { tokens } = parsed;
  const isSomebody =
    isNominal(tokens[at + 2]) || isPronoun(tokens[at + 2]) || isWord(tokens[at + 2], 'him', 'them');
  if (!isSomebody) return undefined;
  for (let verb = at + 3; verb <= at + 2 + LONGEST_OWNER; verb += 1) {
    if (!TELLS.test(tokens[verb]?.lower ?? '') || !isWord(tokens[verb + 1], 'it')) continue;
    const speaker = { from: at + 2, to: verb };
    return { from: at, to: verb + 2, cue: { from: verb, to: verb + 2 }, speaker };
  }
  return undefined;
}
