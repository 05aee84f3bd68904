import type { ClaimSearch } from './claim-entry.ts';
import type { Scored } from './rank-hits.ts';
import { UNRELATED } from './similar/similar-claims.ts';

/** What nearness weighs beside words, of which the best count 1: on newswire and on tweets 0.5 ranks best. */
const MEANING = 0.5;
/** So many claims are like a text at most; further ones share a word with it. */
const MOST_LIKE = 50;

/** Joins what shares words with a text and what is near it in meaning, each entry once, by the weighted sum; best first. */
export function fuse(
  byWords: readonly Scored[],
  byMeaning: readonly Scored[],
  { near = [] }: Pick<ClaimSearch, 'near'>,
): readonly Scored[] {
  const nearness = new Map(near.map((each) => [each.id, each.nearness]));
  const best = byWords.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  const entries = new Map([...byMeaning, ...byWords].map((each) => [each.entry.id, each]));
  return [...entries.values()]
    .map(({ entry, score }) => ({
      entry,
      score: score / best + MEANING * Math.max(0, (nearness.get(entry.id) ?? 0) - UNRELATED),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LIKE);
}
