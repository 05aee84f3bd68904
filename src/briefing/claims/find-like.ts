import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { readSpan } from '../../domain/article.ts';
import type { Like } from '../../domain/claims-answer.ts';
import type { ClaimSearch } from '../../search/claim-entry.ts';
import type { Store } from '../../store/store.ts';
import type { SimilarKeeper } from './keep-similar.ts';
import { readFindings } from './read-findings.ts';

/** So many of the nearest are compared by their words as well. */
export const MOST_NEAR = 200;

interface LikeTools {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly group?: string;
  /** Absent where meaning is not looked at. */
  readonly similar?: SimilarKeeper;
}

/** Completes a search for what is like a text, or like a claim that is named by its id, by what is near in meaning. */
export async function completeLike(
  search: ClaimSearch,
  { store, gazetteer, group = '', similar }: LikeTools,
): Promise<{ readonly search: ClaimSearch; readonly like?: Like }> {
  if (search.like === undefined) return { search };
  const [known] = await readFindings([search.like], { store });
  const text = known ? readSpan(known.article.text, known.claim.quotation) : search.like;
  const asked = {
    ...search,
    like: text,
    named: nameActors(text, gazetteer),
    ...(known && { except: known.claim.id }),
  };
  if (similar === undefined) return { search: asked, like: { text } };
  const near = await similar.findNear(text, { group, limit: MOST_NEAR });
  return { search: { ...asked, near }, like: { text, learned: similar.progress } };
}

/** Names count like words; one that several share says nothing about any of them. */
export function nameActors(text: string, gazetteer: Gazetteer): readonly string[] {
  return gazetteer
    .findInQuery(text)
    .flatMap(({ actors }) => (actors.length === 1 ? actors.map(({ id }) => id) : []));
}
