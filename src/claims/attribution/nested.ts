import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { isPronoun, isRelative } from '../sentences/words.ts';
import type { CueClass } from './cues/cue-lexicon.ts';
import type { Finding } from './finding.ts';
import { resolveOverlaps } from './overlaps.ts';

/** Cues by which somebody else than the speaker is told to speak. */
export const SPEAKING: ReadonlySet<CueClass> = new Set(['say', 'tell', 'deny', 'promise']);

/** Finds what somebody says that somebody else said: “Park said | that Lee had claimed | that talks had ended”. */
export function findNested(
  parsed: ParsedSentence,
  findings: readonly Finding[],
  kept: readonly Finding[],
): readonly Finding[] {
  const inside = findings.filter(
    (finding) =>
      namesSomebody(parsed, finding) &&
      kept.some(({ content }) => content.some((part) => holds(part, finding))),
  );
  return resolveOverlaps(inside);
}

/** A thought or a pronoun inside what is said is the speaker's own telling; only a named other one has a claim of their own. */
function namesSomebody({ tokens }: ParsedSentence, { speaker, verb }: Finding): boolean {
  const first = tokens[speaker?.from ?? -1];
  if (!first || isPronoun(first) || isRelative(first)) return false;
  return verb === undefined || SPEAKING.has(verb.class);
}

function holds(outer: TokenRange, { speaker, cue, content }: Finding): boolean {
  return [...(speaker ? [speaker] : []), cue, ...content].every(
    ({ from, to }) => from >= outer.from && to <= outer.to,
  );
}
