import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { createReading, readOwner, writeOwner } from '../../domain/owner.ts';
import type { ClaimEntry, IndexedArticle, IndexedClaim } from '../claim-entry.ts';
import { createFilter } from '../meets.ts';
import { composeHits, rankWhole, type Scored, tally } from '../rank-hits.ts';
import { MOST_CLAIMS, type SearchIndex } from '../search-index.ts';
import { composeIndexed, composeTermQuery, type TermQuery } from '../term-query.ts';

/** An index whose articles can be kept elsewhere and put back. */
export interface MemoryIndex extends SearchIndex {
  listArticles(): Iterable<IndexedArticle>;
  putArticle(article: IndexedArticle): void;
}

/** Creates an empty index in memory: MiniSearch over terms of ours, with BM25's k and b as measured on newswire and on claims. */
export function createMemoryIndex(): MemoryIndex {
  const entries = new Map<string, IndexedClaim>();
  const articles = new Map<string, IndexedArticle>();
  const counts = createTermCounts();
  const mini = createMini();
  let claims = 0;

  function change(entry: IndexedClaim, by: 1 | -1): void {
    if (entry.kind === 'claim') claims += by;
    counts.change(entry, by);
    if (by === 1) {
      mini.add(entry);
      entries.set(entry.id, entry);
    } else {
      mini.remove(entry);
      entries.delete(entry.id);
    }
  }

  function removeArticle(articleId: string): void {
    for (const entry of articles.get(articleId)?.entries ?? []) change(entry, -1);
    articles.delete(articleId);
  }

  function putArticle(article: IndexedArticle): void {
    removeArticle(article.articleId);
    for (const entry of article.entries) change(entry, 1);
    articles.set(article.articleId, article);
  }

  function listReadable(group = ''): readonly IndexedClaim[] {
    const mayRead = createReading(group);
    return [...entries.values()].filter(({ articleId }) => mayRead(articleId));
  }

  function search(query: Query, filter: (entry: ClaimEntry) => boolean): readonly Scored[] {
    return mini.search(query).flatMap((result) => {
      const entry = entries.get(result.id);
      return entry !== undefined && filter(entry) ? [{ entry, score: readScore(result) }] : [];
    });
  }

  return {
    mostClaims: MOST_CLAIMS,
    async count(group) {
      if (group === undefined) return claims;
      return listReadable(group).filter(({ kind }) => kind === 'claim').length;
    },
    removeArticle: async (articleId) => removeArticle(articleId),
    replaceArticle: async (articleId, fresh, version = '') =>
      putArticle({ articleId, version, entries: fresh.map(composeIndexed) }),
    listVersions: async () =>
      new Map(Array.from(articles.values(), ({ articleId, version }) => [articleId, version])),
    flush: async () => undefined,
    listArticles: () => articles.values(),
    putArticle,
    async find(asked) {
      const filter = createFilter(asked);
      const countTerm = counts.count(asked.group);
      const query = await composeTermQuery(asked, async (terms) => terms.map(countTerm));
      const how = { search: asked, relaxed: false, near: false, cut: query.cut };
      if (query.words.length + query.clauses.length === 0) {
        const found = [...entries.values()].filter(filter);
        return composeHits(
          found.map((entry) => ({ entry, score: 0 })),
          how,
        );
      }
      const all = search(composeAll(query), filter);
      if (all.length > 0) return composeHits(all, how);
      const some = search(composeSome(query), filter);
      if (some.length > 0) return composeHits(some, { ...how, relaxed: true });
      const isUnknown = (term: string) => countTerm(term) === 0;
      const alike = search(composeAlike(query.words.filter(isUnknown)), filter);
      return composeHits(alike, { ...how, near: alike.length > 0 });
    },
    async rank(asked, limit) {
      const countTerm = counts.count(asked.group);
      const { words } = await composeTermQuery(asked, async (terms) => terms.map(countTerm));
      const { group = '' } = asked;
      const found = search({ combineWith: 'OR', queries: [...words] }, createFilter({ group }));
      return rankWhole(found, asked.actors).slice(0, limit);
    },
    listSpeakers: async (group) => tally(listReadable(group).map(({ speaker }) => speaker)),
    listOutlets: async (group) => tally(listReadable(group).map(({ outlet }) => outlet)),
  };
}

/** Counts for each owner in how many of its claims a term stands, so that nobody learns which words others have. */
function createTermCounts() {
  const owners = new Map<string, Map<string, number>>();
  const open = (owner: string): Map<string, number> => {
    const counts = owners.get(owner) ?? new Map<string, number>();
    owners.set(owner, counts);
    return counts;
  };
  return {
    change({ articleId, terms }: IndexedClaim, by: 1 | -1): void {
      const counts = open(readOwner(articleId));
      for (const term of new Set(terms.split(' '))) {
        const count = (counts.get(term) ?? 0) + by;
        if (count === 0) counts.delete(term);
        else counts.set(term, count);
      }
    },
    count(group = ''): (term: string) => number {
      const read = [...new Set(['', writeOwner(group)])].map((owner) => owners.get(owner));
      return (term) => read.reduce((sum, counts) => sum + (counts?.get(term) ?? 0), 0);
    },
  };
}

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

function composeAll({ words, clauses }: TermQuery): Query {
  return { combineWith: 'AND', queries: [...words, ...clauses.map(composeClause)] };
}

/** What was asked for exactly stays; only the free words may be missing. */
function composeSome({ words, clauses }: TermQuery): Query {
  return clauses.length === 0
    ? { combineWith: 'OR', queries: [...words] }
    : { combineWith: 'AND', queries: clauses.map(composeClause) };
}

function composeClause(clause: readonly (readonly string[])[]): Query {
  const alternatives = clause.map((terms) => ({
    combineWith: 'AND' as const,
    queries: [...terms],
  }));
  return { combineWith: 'OR', queries: alternatives };
}

/** Words that nobody wrote: those that begin with them, and those with a letter or two amiss. */
function composeAlike(words: readonly string[]): Query {
  return {
    combineWith: 'OR',
    queries: [...words],
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    maxFuzzy: 2,
    prefix: (term) => term.length > 2,
  };
}
