import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { createReading } from '../../domain/owner.ts';
import type { ClaimSearch, CountedClaim, IndexedArticle, IndexedClaim } from '../claim-entry.ts';
import type { Scored } from '../rank-hits.ts';
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
  listNaming(actors?: ClaimSearch['actors']): Iterable<IndexedClaim>;
  /** Shows each claim that holds a term. */
  showHolders(term: string, see: (claim: CountedClaim) => void): void;
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
  const mini = createMini();
  let claims = 0;

  function naming(actorId: string): Set<IndexedClaim> {
    const known = byActor.get(actorId) ?? new Set<IndexedClaim>();
    byActor.set(actorId, known);
    return known;
  }

  function change(entry: CountedClaim, by: 1 | -1): void {
    if (entry.kind === 'claim') claims += by;
    counts.change(entry, by);
    if (by === 1) {
      mini.add(entry);
      entries.set(entry.id, entry);
      for (const id of entry.actorIds) naming(id).add(entry);
    } else {
      mini.remove(entry);
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
      const counted = article.entries.map(countDifferent);
      for (const entry of counted) change(entry, 1);
      articles.set(article.articleId, { ...article, entries: counted });
    },
    listReadable(group = '') {
      const mayRead = createReading(group);
      return [...entries.values()].filter(({ articleId }) => mayRead(articleId));
    },
    listNaming(actors = []) {
      if (actors.length === 0) return entries.values();
      const found = new Set<IndexedClaim>();
      for (const id of actors.flat()) for (const entry of byActor.get(id) ?? []) found.add(entry);
      return found;
    },
    showHolders(term, see) {
      mini.search(term, {
        // What is boosted by nothing is passed over: composing all that MiniSearch gives takes ten times as long as to see it.
        boostDocument(id) {
          const entry = entries.get(id);
          if (entry !== undefined) see(entry);
          return 0;
        },
      });
    },
    search: (query, filter) => searchMini(mini, { query, filter, entries }),
  };
}

function searchMini(
  mini: MiniSearch<IndexedClaim>,
  {
    query,
    filter,
    entries,
  }: {
    readonly query: Query;
    readonly filter: (entry: IndexedClaim) => boolean;
    readonly entries: ReadonlyMap<string, CountedClaim>;
  },
): readonly Found[] {
  const found: Found[] = [];
  // Taken in while MiniSearch filters, before it sorts: they are sorted by more than the score.
  mini.search(query, {
    filter(result) {
      const entry = entries.get(result.id);
      if (entry !== undefined && filter(entry)) {
        found.push({ entry, score: readScore(result), terms: result.terms });
      }
      return false;
    },
  });
  return found;
}

function countDifferent(entry: IndexedClaim): CountedClaim {
  return { ...entry, length: new Set(entry.terms.split(' ')).size };
}

/** MiniSearch over terms of ours, with BM25's k and b as measured on newswire and on claims. */
function createMini(): MiniSearch<IndexedClaim> {
  return new MiniSearch<IndexedClaim>({
    fields: ['terms'],
    // What comes here are terms already, of texts and of queries.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.5, b: 0.75, d: 0 } },
  });
}

/** MiniSearch multiplies BM25 by the number of terms that met; that ranks long queries worse (0.72 against 0.76 on newswire). */
function readScore({ score, queryTerms }: SearchResult): number {
  return score / Math.max(1, queryTerms.length);
}
