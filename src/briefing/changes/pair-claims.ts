import type { Word } from '../../search/passages/words.ts';

/** A claim by its words. */
export interface Worded {
  readonly words: readonly Word[];
}

/** Two wordings of a claim. */
export interface Pair<Claim> {
  readonly before: Claim;
  readonly after: Claim;
}

/** Shared words of two claims, of all their words, above which one is the other reworded. */
const LEAST_LIKENESS = 0.5;
/** A word of more claims than this tells none of them apart. */
const MOST_CLAIMS = 50;

/** Pairs claims that have many words in common, the most alike first; each is in one pair at most. */
export function pairClaims<Claim extends Worded>(
  before: readonly Claim[],
  after: readonly Claim[],
): readonly Pair<Claim>[] {
  const byWord = groupByWord(after);
  const taken = new Set<Claim>();
  return before
    .flatMap((claim) => listLikely(claim, byWord))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.has(pair.before) || taken.has(pair.after)) return false;
      taken.add(pair.before).add(pair.after);
      return true;
    });
}

function groupByWord<Claim extends Worded>(
  claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const word of listWords(claim)) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [claim]);
      else group.push(claim);
    }
  }
  return groups;
}

function listLikely<Claim extends Worded>(
  before: Claim,
  byWord: ReadonlyMap<string, readonly Claim[]>,
): readonly (Pair<Claim> & { readonly likeness: number })[] {
  const words = listWords(before);
  const groups = [...words].map((word) => byWord.get(word) ?? []);
  const likely = new Set(groups.filter(({ length }) => length <= MOST_CLAIMS).flat());
  return [...likely].map((after) => ({
    before,
    after,
    likeness: measure(words, listWords(after)),
  }));
}

/** Twice the words in common by the words of both (Dice). */
function measure(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

function listWords({ words }: Worded): ReadonlySet<string> {
  return new Set(words.map(({ folded }) => folded));
}
