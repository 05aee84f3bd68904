import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { linkClaims } from '../../claims/links/link-claims.ts';
import type { ClaimLink } from '../../domain/claim-link.ts';
import type { ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { type FindingTools, readFindings } from './read-findings.ts';

export interface LinkTools extends FindingTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
}

/** Reading them costs more than linking them; of a query, the best are taken. */
const MOST_CLAIMS = 400;

/**
 * Finds the links among some claims, or among those that meet a query. Links to claims outside are not looked for: ask with a query
 * wide enough to hold both sides. Claims of copies are not in the index, so that no copy supports its original.
 */
export async function findLinks(
  asked: readonly string[] | ClaimSearch,
  tools: LinkTools,
): Promise<readonly ClaimLink[]> {
  const ids = isList(asked) ? asked : (await tools.index.find(asked)).hits.map(({ id }) => id);
  return linkClaims(await readFindings(ids.slice(0, MOST_CLAIMS), tools), tools.gazetteer);
}

function isList(asked: readonly string[] | ClaimSearch): asked is readonly string[] {
  return Array.isArray(asked);
}
