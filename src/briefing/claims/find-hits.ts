import type { ClaimHit, ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** Finds claims alone, and how many there are: the opening of an article of which no claim is known is nobody's statement. */
export async function findHits(
  index: SearchIndex,
  search: ClaimSearch,
): Promise<{
  readonly hits: readonly ClaimHit[];
  readonly claims: number;
  readonly relaxed: boolean;
}> {
  const { hits, claims, relaxed } = await index.find(search);
  const own = hits.filter(({ kind }) => kind === 'claim');
  return { hits: own, claims: claims - (hits.length - own.length), relaxed };
}
