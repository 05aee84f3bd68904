import type { LinkSide } from './link-side.ts';

const MOST_IN_PAIR = 200;
/** A word that more claims share tells nothing apart. */
const MOST_WITH_TERM = 40;
const LEAST_SHARED = 3;

/**
 * Finds the claims worth comparing: of different articles, about the same two actors, or with some rare words in common. Claims are
 * put in buckets by both, and buckets that grow too large are cut, so that no number of claims makes it quadratic.
 */
export function findCandidates(
  sides: readonly LinkSide[],
): readonly (readonly [LinkSide, LinkSide])[] {
  const counts = new Map<string, number>();
  const note = (bucket: readonly number[], weight: number): void => {
    bucket.forEach((second, at) => {
      for (const first of bucket.slice(0, at)) {
        if (sides[first]?.articleId === sides[second]?.articleId) continue;
        const key = `${first} ${second}`;
        counts.set(key, (counts.get(key) ?? 0) + weight);
      }
    });
  };
  for (const bucket of gather(sides, listPairs).values())
    note(bucket.slice(0, MOST_IN_PAIR), LEAST_SHARED);
  for (const bucket of gather(sides, ({ terms }) => terms).values()) {
    if (bucket.length <= MOST_WITH_TERM) note(bucket, 1);
  }
  return [...counts].flatMap(([key, count]) => {
    const [first, second] = key.split(' ').map((index) => sides[Number(index)]);
    return count >= LEAST_SHARED && first && second ? [[first, second] as const] : [];
  });
}

function gather(
  sides: readonly LinkSide[],
  listKeys: (side: LinkSide) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>();
  sides.forEach((side, at) => {
    for (const key of new Set(listKeys(side))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    }
  });
  return buckets;
}

function listPairs({ relations }: LinkSide): readonly string[] {
  return relations.map(({ from, to, kind }) => `${[from, to].sort().join('|')}|${kind}`);
}
