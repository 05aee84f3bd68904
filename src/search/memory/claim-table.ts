import type { Query, SearchResult } from 'minisearch';
import { createReading } from '../../domain/owner.ts';
import type { ClaimSearch, CountedClaim, IndexedArticle, IndexedClaim } from '../claim-entry.ts';
import type { Scored } from '../rank-hits.ts';
import { ClaimTerms } from './claim-terms.ts';
import { createCounting } from './count-claim.ts';
import { createKins } from './kins.ts';
import { createTermCounts, type TermCounts } from './term-counts.ts';

/** The claims of an index in memory, and MiniSearch over their terms. */
export interface ClaimTable {
  readonly entries: ReadonlyMap<string, CountedClaim>;
  readonly articles: ReadonlyMap<string, IndexedArticle>;
  readonly counts: Pick<TermCounts, 'count' | 'owns' | 'isWhole' | 'weigh'>;
  readonly claims: number;
  put(article: IndexedArticle): void;
  remove(articleId: string): void;
  listReadable(group?: string): readonly IndexedClaim[];
  /** Those that name one of the actors asked for themselves, and maybe others; all where none is asked for. */
  listNaming(actors?: ClaimSearch['actors']): readonly IndexedClaim[];
  readonly terms: Pick<ClaimTerms, 'listHolders' | 'getClaim'>;
  /** Searches as MiniSearch does. */
  search(query: Query, filter: (entry: IndexedClaim) => boolean): readonly Found[];
}

/** A claim that was found, with the terms of it that met. */
interface Found extends Scored {
  readonly entry: CountedClaim;
  readonly terms: readonly string[];
}

interface CountedArticle extends IndexedArticle {
  readonly entries: readonly CountedClaim[];
}

/** Creates an empty table. */
export function createClaimTable(): ClaimTable {
  const entries = new Map<string, CountedClaim>();
  const articles = new Map<string, CountedArticle>();
  const counts = createTermCounts();
  const byActor = new Map<string, Set<IndexedClaim>>();
  const terms = new ClaimTerms();
  const kins = createKins();
  const countClaim = createCounting(kins);
  let claims = 0;

  function naming(actorId: string): Set<IndexedClaim> {
    const known = byActor.get(actorId) ?? new Set<IndexedClaim>();
    byActor.set(actorId, known);
    return known;
  }

  function change(entry: CountedClaim, by: 1 | -1): void {
    if (by === 1 && entries.has(entry.id)) throw new Error(`Two claims have the id ${entry.id}.`);
    if (entry.kind === 'claim') claims += by;
    counts.change(entry, by);
    kins.change(entry.likeness, by);
    if (by === 1) {
      terms.add(entry);
      entries.set(entry.id, entry);
      for (const id of entry.actorIds) naming(id).add(entry);
    } else {
      terms.remove(entry);
      entries.delete(entry.id);
      for (const id of entry.actorIds) {
        naming(id).delete(entry);
        if (naming(id).size === 0) byActor.delete(id);
      }
    }
  }

  function remove(articleId: string): void {
    for (const entry of articles.get(articleId)?.entries ?? []) change(entry, -1);
    articles.delete(articleId);
  }

  return {
    entries,
    articles,
    counts,
    get claims() {
      return claims;
    },
    remove,
    put(article) {
      remove(article.articleId);
      const counted = article.entries.map(countClaim);
      for (const entry of counted) change(entry, 1);
      articles.set(article.articleId, { ...article, entries: counted });
    },
    listReadable(group = '') {
      const mayRead = createReading(group);
      return [...entries.values()].filter(({ articleId }) => mayRead(articleId));
    },
    listNaming(actors = []) {
      if (actors.length === 0) return [...entries.values()];
      const named = [...new Set(actors.flat())].flatMap((id) => byActor.get(id) ?? []);
      return named.flatMap((own, at) => {
        const before = named.slice(0, at);
        return [...own].filter((entry) => !before.some((each) => each.has(entry)));
      });
    },
    terms,
    search: (query, filter) => searchTerms(terms, query, filter),
  };
}

function searchTerms(
  terms: ClaimTerms,
  query: Query,
  filter: (entry: IndexedClaim) => boolean,
): readonly Found[] {
  const found: Found[] = [];
  // Taken in while MiniSearch filters, before it sorts: they are sorted by more than the score.
  terms.search(query, {
    filter(result) {
      // What `ClaimTerms` gives it for an id.
      const entry = result.id as CountedClaim;
      if (filter(entry)) found.push({ entry, score: readScore(result), terms: result.terms });
      return false;
    },
  });
  return found;
}

/** MiniSearch multiplies BM25 by the number of terms that met; that ranks long queries worse (0.72 against 0.76 on newswire). */
function readScore({ score, queryTerms }: SearchResult): number {
  return score / Math.max(1, queryTerms.length);
}
