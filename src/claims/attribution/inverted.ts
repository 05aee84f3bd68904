import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { findPhraseEnd } from '../grammar/phrases-right.ts';
import { isScareQuote } from '../sentences/scare-quotes.ts';
import {
  closesQuotation,
  endsWithComma,
  isComma,
  isNominal,
  isPossessive,
  isPronoun,
  isTimeWord,
  isWord,
} from '../sentences/words.ts';
import type { Cue } from './cues/cues.ts';

/** Finds the speaker who stands behind the cue: “…,” said | Park, a Labour member. */
export function findInvertedSpeaker(parsed: ParsedSentence, cue: Cue): TokenRange | undefined {
  const { tokens } = parsed;
  if (!mayStandBehind(parsed, cue)) return undefined;
  const to = findPhraseEnd(parsed, cue.to);
  const isQuoted =
    standsBehindQuotation(parsed, cue.from) && !standsBehindScareQuote(parsed, cue.from);
  if (!isQuoted && (parsed.verbAt[to] ?? -1) >= 0) return undefined;
  if (cue.from === 0 && !/^[,:]$/u.test(tokens[to]?.word ?? '')) return undefined;
  return to > cue.to ? { from: cue.to, to } : undefined;
}

/** Whether a quotation ends right before this token, a comma between them or not. */
export function standsBehindQuotation({ tokens }: ParsedSentence, at: number): boolean {
  return (
    closesQuotation(tokens, at - 1) || (isComma(tokens[at - 1]) && closesQuotation(tokens, at - 2))
  );
}

/** “the “experts” said talks had ended”: what stands before the cue is no quotation, but may speak. */
function standsBehindScareQuote({ tokens }: ParsedSentence, at: number): boolean {
  return isScareQuote(tokens, isComma(tokens[at - 1]) ? at - 2 : at - 1);
}

function mayStandBehind(parsed: ParsedSentence, cue: Cue): boolean {
  const first = parsed.tokens[cue.to];
  if (!first || first.quotation >= 0 || isTimeWord(first)) return false;
  if (isWord(first, 'that', 'there', 'this', 'last')) return false;
  if (!isNominal(first) && !isPronoun(first) && !isPossessive(first)) return false;
  return standsBehindQuotation(parsed, cue.from) || mayInvertPlain(parsed, cue);
}

/** Without quotation marks only these verbs stand before their speaker, and only where nobody else could speak. */
function mayInvertPlain({ tokens }: ParsedSentence, cue: Cue): boolean {
  if (cue.speaker && !cue.isShared) return false;
  if (cue.from > 0 && !endsWithComma(tokens, cue.from - 1)) return false;
  return /^(?:say|write|add|explain|note|argue|report|state|continue)$/u.test(cue.verb.lemma);
}
