import { repairCues } from '../sentences/repair-cues.ts';
import { repairNames } from '../sentences/repair-names.ts';
import { repairNouns } from '../sentences/repair-nouns.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

/** A sentence with its verbs: what the rules of attribution read. */
export interface ParsedSentence {
  readonly tokens: Sentence;
  readonly verbs: readonly VerbGroup[];
  /** For each token, the index of the verb group it belongs to; -1 where there is none. */
  readonly verbAt: readonly number[];
  /** One behind the last token that is not closing punctuation. */
  readonly end: number;
}

/** Reads the verbs of a sentence. */
export function parseSentence(sentence: Sentence): ParsedSentence {
  const tokens = repairCues(repairNouns(repairNames(sentence)));
  const verbs = findVerbGroups(tokens);
  const verbAt = new Array<number>(tokens.length).fill(-1);
  verbs.forEach(({ from, to }, index) => {
    verbAt.fill(index, from, to);
  });
  return { tokens, verbs, verbAt, end: findEnd(tokens) };
}

function findEnd(tokens: Sentence): number {
  let end = tokens.length;
  while (end > 1 && /^[.?!…]$/u.test(tokens[end - 1]?.word ?? '')) end -= 1;
  return end;
}
