import { findPhraseStart, type TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { isPossessive, isWord } from '../sentences/words.ts';
import { findContentEnd } from './content-end.ts';
import { CUE_NOUNS } from './cue-lexicon.ts';
import type { Finding } from './finding.ts';

const NO_PLACE = {
  isFronted: false,
  isRelative: false,
  isDashed: false,
  isShown: false,
  tense: 'unknown',
} as const;

/** Finds nouns that introduce what is claimed: Park's | claim | that talks had ended. */
export function findNounCues(parsed: ParsedSentence): readonly Finding[] {
  const { tokens } = parsed;
  return tokens.flatMap((token, at) => {
    if (token.tag !== 'NOUN' || token.quotation >= 0 || !CUE_NOUNS.has(token.lower)) return [];
    // “a warning that could help”: what follows tells of the noun, not what it says.
    if (!isWord(tokens[at + 1], 'that') || (parsed.verbAt[at + 2] ?? -1) >= 0) return [];
    const to = findContentEnd(parsed, at + 1, NO_PLACE);
    return {
      pattern: 'noun',
      speaker: findOwner(parsed, at),
      cue: { from: at, to: at + 1 },
      content: [{ from: at + 1, to }],
      verb: undefined,
      negated: false,
    } satisfies Finding;
  });
}

function findOwner({ tokens }: ParsedSentence, noun: number): TokenRange | undefined {
  let at = noun - 1;
  while (at > 0 && /^(?:ADJ|NOUN|NUM|VERB)$/u.test(tokens[at]?.tag ?? '')) at -= 1;
  if (!isPossessive(tokens[at])) return undefined;
  if (tokens[at]?.tag !== 'PART') return { from: at, to: at + 1 };
  const from = findPhraseStart(tokens, at - 1);
  return from === undefined ? undefined : { from, to: at + 1 };
}
