import type { Gazetteer } from '../claims/gazetteer/gazetteer.ts';
import { findTerms } from '../search/analyzer/find-terms.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** A text of more terms is no question about the actors in it: their names count like its words. */
const MOST_TERMS_ASKED = 4;

interface RankTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly limit: number;
}

/** Ranks what is indexed for a text by its words and by the actors it names; a short one asks for all its actors first. */
export function rankText(
  text: string,
  { gazetteer, index, limit }: RankTools,
): Promise<readonly string[]> {
  const mentions = gazetteer.findInQuery(text);
  // A name that several share says nothing about any of them.
  const named = mentions.flatMap(({ actors }) => (actors.length === 1 ? actors : []));
  const isShort = new Set(findTerms(text)).size <= MOST_TERMS_ASKED;
  const actors = mentions.map((each) => gazetteer.widen(each.actors.map(({ id }) => id)));
  return index.rank(
    { words: text, named: named.map(({ id }) => id), ...(isShort ? { actors } : {}) },
    limit,
  );
}
