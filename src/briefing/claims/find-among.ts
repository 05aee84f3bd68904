import type { ClaimHits, ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** What is looked among: some articles, or some claims. */
export type Among = Required<Pick<ClaimSearch, 'articles'>> | Required<Pick<ClaimSearch, 'ids'>>;

const NOTHING: ClaimHits = {
  hits: [],
  claims: 0,
  articles: 0,
  facets: { speakers: [], outlets: [], years: [], voices: [] },
  relaxed: false,
  near: false,
  cut: false,
  more: false,
};

/**
 * Finds what meets a search among some articles or claims, where the best of all need not be these. What holds but some of the words
 * counts where nothing at all holds more of them, so that a few articles are not held to be about what only others are about.
 */
export async function findAmong(
  among: Among,
  search: ClaimSearch,
  index: SearchIndex,
): Promise<ClaimHits> {
  const [named] = Object.values(among);
  if (named === undefined || named.length === 0) return NOTHING;
  const found = await index.find({ ...search, ...among });
  if (!found.relaxed && !found.near) return found;
  const all = await index.find(search, 1);
  return weigh(found) > weigh(all) ? NOTHING : found;
}

/** How far what was found is from the words. */
function weigh({ relaxed, near }: ClaimHits): number {
  return near ? 2 : relaxed ? 1 : 0;
}
