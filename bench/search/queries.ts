import { findTerms } from '../../src/search/analyzer/find-terms.ts';
import type { ClaimEntry, ClaimSearch } from '../../src/search/claim-entry.ts';
import { createChance } from '../ingest/chance.ts';
import type { ComposeArticle } from './made-articles.ts';

/** The kinds of questions that are timed. */
export const KINDS = ['short', 'actors', 'filtered', 'long', 'fuzzy'] as const;
export type Kind = (typeof KINDS)[number];

const LONG_CLAIMS = 6;
/** A long question takes MiniSearch as long as a hundred short ones. */
const LONG_SHARE = 0.05;

/** Composes questions of each kind from claims that are there: words of one claim, drawn by chance, so that common ones come often. */
export function composeQueries(
  compose: ComposeArticle,
  { articles, count }: { readonly articles: number; readonly count: number },
): Readonly<Record<Kind, readonly ClaimSearch[]>> {
  const chance = createChance(4711);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(chance() * items.length)];
  const drawClaim = (): ClaimEntry => {
    const claim = pick(compose(Math.floor(chance() * articles)).entries);
    if (claim === undefined) throw new Error('An article without claims was made.');
    return claim;
  };
  const drawWords = ({ text }: ClaimEntry, number: number): string => {
    const words = text.split(/[^\p{L}]+/u).filter((word) => findTerms(word).length > 0);
    return Array.from({ length: number }, () => pick(words) ?? 'said').join(' ');
  };
  const repeat = (make: () => ClaimSearch, length = count): readonly ClaimSearch[] =>
    Array.from({ length }, make);
  const drawFilter = (claim: ClaimEntry): ClaimSearch =>
    pick<ClaimSearch>([
      { outlet: claim.outlet },
      { voice: claim.voice, since: claim.publishedOn },
      { by: claim.speaker },
      { actors: claim.actorIds.slice(0, 1).map((id) => [id]) },
    ]) ?? {};
  return {
    short: repeat(() => ({ words: drawWords(drawClaim(), 1 + Math.floor(chance() * 3)) })),
    actors: repeat(() => ({ actors: drawActors(drawClaim) })),
    filtered: repeat(() => {
      const claim = drawClaim();
      return { words: drawWords(claim, 2), ...drawFilter(claim) };
    }),
    long: repeat(
      () => ({ words: Array.from({ length: LONG_CLAIMS }, () => drawClaim().text).join(' ') }),
      Math.ceil(count * LONG_SHARE),
    ),
    fuzzy: repeat(() => ({ words: misspell(drawWords(drawClaim(), 1)) })),
  };
}

/** One or two actors of a claim. */
function drawActors(drawClaim: () => ClaimEntry): readonly (readonly string[])[] {
  for (;;) {
    const { actorIds } = drawClaim();
    if (actorIds.length > 0) return actorIds.slice(0, 2).map((id) => [id]);
  }
}

/** A word with two letters in the wrong order. */
function misspell(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
