import { findPhraseStart, type TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { findPhraseEnd } from '../../grammar/phrases-right.ts';
import { isComma, isNominal, isPossessive, isWord } from '../../sentences/words.ts';
import { findContentEnd } from '../content/content-end.ts';
import { findPredicate } from '../content/predicate.ts';
import type { Finding } from '../finding.ts';
import { SPEECH_NOUNS, THOUGHT_NOUNS, WILL_NOUNS } from './cue-lexicon.ts';
import { NO_PLACE } from './cue-place.ts';

/** Finds nouns that introduce what is claimed: Park's | claim | that talks had ended. */
export function findNounCues(parsed: ParsedSentence): readonly Finding[] {
  return parsed.tokens.flatMap((token, at) => {
    if (token.tag !== 'NOUN' || token.quotation >= 0) return [];
    const finding = readNounCue(parsed, at);
    return finding ? [finding] : [];
  });
}

function readNounCue(parsed: ParsedSentence, at: number): Finding | undefined {
  const agent = findAgent(parsed, at + 1);
  const from = agent ? agent.to : at + 1;
  if (!opens(parsed, at, from)) return undefined;
  const speaker = findOwner(parsed, at) ?? agent;
  const noun = parsed.tokens[at]?.lower ?? '';
  // “It lost 350 men, | claims that Lee denies”: the noun judges what is said, and says nothing.
  const isVerdict = isComma(parsed.tokens[at - 1]);
  if (!speaker && (isVerdict || !SPEECH_NOUNS.has(noun))) return undefined;
  const to = Math.min(findContentEnd(parsed, from, NO_PLACE), findPredicate(parsed, from));
  return {
    pattern: 'noun',
    speaker,
    cue: { from: at, to: at + 1 },
    content: [{ from, to }],
    verb: undefined,
    negated: false,
  };
}

function opens({ tokens, verbAt }: ParsedSentence, noun: number, from: number): boolean {
  const [first, lower] = [tokens[from], tokens[noun]?.lower ?? ''];
  const isVerb = (verbAt[from + 1] ?? -1) >= 0;
  // “a warning that could help”: what follows tells of the noun, not what it says.
  if (isWord(first, 'that'))
    return !isVerb && (SPEECH_NOUNS.has(lower) || THOUGHT_NOUNS.has(lower));
  if (!isWord(first, ...(WILL_NOUNS.get(lower) ?? []))) return false;
  return isWord(first, 'for') || isVerb || tokens[from + 1]?.opens === true;
}

/** “claims | by Park | that …”, “calls | from Park | to …”. */
function findAgent(parsed: ParsedSentence, at: number): TokenRange | undefined {
  const { tokens } = parsed;
  if (!isWord(tokens[at], 'by', 'from') || !isNominal(tokens[at + 1])) return undefined;
  const limit = findPhraseEnd(parsed, at + 1);
  const opening = tokens.findIndex((token, index) => index > at + 1 && isWord(token, 'that', 'to'));
  const to = opening > 0 ? Math.min(opening, limit) : limit;
  return { from: at + 1, to };
}

function findOwner({ tokens }: ParsedSentence, noun: number): TokenRange | undefined {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|NOUN|NUM|VERB)$/u.test(tokens[at]?.tag ?? '')) at -= 1;
  if (!isPossessive(tokens[at])) return undefined;
  if (tokens[at]?.tag !== 'PART') return { from: at, to: at + 1 };
  const from = findPhraseStart(tokens, at - 1);
  return from === undefined ? undefined : { from, to: at + 1 };
}
