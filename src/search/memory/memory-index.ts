import type { ClaimHits, ClaimSearch, IndexedArticle } from '../claim-entry.ts';
import { fuse } from '../fuse.ts';
import { createFilter } from '../meets.ts';
import { composeHits, rankWhole, type Scored, tally } from '../rank-hits.ts';
import { scoreTerms } from '../score-terms.ts';
import { MOST_CLAIMS, type SearchIndex } from '../search-index.ts';
import {
  composeIndexed,
  composeTermQuery,
  MOST_RANKED,
  type TermQuery,
  weighRepeated,
} from '../term-query.ts';
import { type ClaimTable, createClaimTable } from './claim-table.ts';
import { composeAlike } from './compose-alike.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { scoreAll, scoreAny } from './score-holders.ts';

/** An index whose articles can be kept elsewhere and put back. */
export interface MemoryIndex extends SearchIndex {
  listArticles(): Iterable<IndexedArticle>;
  putArticle(article: IndexedArticle): void;
}

const MOST_NAMED = 1000;

/** Creates an empty index in memory. */
export function createMemoryIndex(): MemoryIndex {
  const table = createClaimTable();
  const kept = createKeptAnswers();
  // Groups without articles of their own see the same, and share what was answered.
  const see = (group = ''): string => (table.counts.owns(group) ? group : '');
  const put = (article: IndexedArticle): void => {
    kept.clear();
    table.put(article);
  };
  return {
    mostClaims: MOST_CLAIMS,
    async count(group) {
      if (group === undefined) return table.claims;
      return table.listReadable(group).filter(({ kind }) => kind === 'claim').length;
    },
    async removeArticle(articleId) {
      kept.clear();
      table.remove(articleId);
    },
    async replaceArticles(articles) {
      for (const { entries, ...article } of articles) {
        put({ ...article, entries: entries.map(composeIndexed) });
      }
    },
    listVersions: async () =>
      new Map(
        Array.from(table.articles.values(), ({ articleId, version }) => [articleId, version]),
      ),
    flush: async () => undefined,
    listArticles: () => listKept([...table.articles.values()]),
    putArticle: put,
    async find(search, most) {
      const seen = { ...search, group: see(search.group) };
      const answer = () => find(seen, table);
      const found = isLong(search) ? await answer() : await kept.give(['find', seen], answer);
      const { hits } = found;
      return most === undefined
        ? found
        : { ...found, hits: hits.slice(0, most), reach: hits.length };
    },
    rank: (search, limit) => rank(search, { table, limit }),
    listSpeakers: (group) =>
      kept.give(['speakers', see(group)], async () =>
        tally(table.listReadable(see(group)).map(({ speaker }) => speaker)),
      ),
    listOutlets: (group) =>
      kept.give(['outlets', see(group)], async () =>
        tally(table.listReadable(see(group)).map(({ outlet }) => outlet)),
      ),
  };
}

/** Articles without what is counted in the table alone. */
function* listKept(articles: readonly IndexedArticle[]): Generator<IndexedArticle> {
  for (const { entries, ...article } of articles) {
    yield { ...article, entries: entries.map(({ kin: _kin, plain: _plain, ...entry }) => entry) };
  }
}

/** What names so many is asked once, and to keep the question would take more than the answer. */
function isLong({ ids = [], articles = [] }: ClaimSearch): boolean {
  return ids.length + articles.length > MOST_NAMED;
}

/** Asks for all words, then for some, then for words that are spelt alike. */
async function find(search: ClaimSearch, table: ClaimTable): Promise<ClaimHits> {
  const filter = createFilter(search);
  const countTerm = table.counts.count(search.group);
  const query = await composeTermQuery(search, async (terms) => terms.map(countTerm));
  const how = { search, relaxed: false, near: false, cut: query.cut, more: false };
  if (query.words.length + query.clauses.length === 0 && search.like === undefined) {
    const found = table.listNaming(search.actors).filter(filter);
    return composeHits(
      found.map((entry) => ({ entry, score: 0 })),
      how,
    );
  }
  const { group = '' } = search;
  const among = { table, filter, group };
  if (search.like !== undefined) return composeHits(findLike(search, query, among), how);
  const { words, clauses } = query;
  const all = scoreAll([...words.map((word) => [[word]]), ...clauses], among);
  if (all.length > 0) return composeHits(all, how);
  // What was asked for exactly stays; only the free words may be missing.
  const some = clauses.length === 0 ? scoreAny(words, among) : scoreAll(clauses, among);
  if (some.length > 0) return composeHits(some, { ...how, relaxed: true });
  const unknown = words.filter((term) => countTerm(term) === 0);
  const near = table.search(composeAlike(unknown), filter);
  const spelt = near.flatMap((each) => each.terms);
  const alike = scoreFor(group, near, { table, terms: spelt });
  return composeHits(alike, { ...how, near: alike.length > 0 });
}

/** Claims that share a word with a text, and those that are near it in meaning. */
function findLike(
  search: ClaimSearch,
  { words }: TermQuery,
  among: Parameters<typeof scoreAny>[1],
): readonly Scored[] {
  const { table, filter } = among;
  const near = (search.near ?? []).flatMap(({ id }) => table.entries.get(id) ?? []).filter(filter);
  return fuse(
    scoreAny(words, among),
    near.map((entry) => ({ entry, score: 0 })),
    search,
  );
}

async function rank(
  { group = '', ...search }: Parameters<SearchIndex['rank']>[0],
  { table, limit }: { readonly table: ClaimTable; readonly limit: number },
): Promise<readonly string[]> {
  const countTerm = table.counts.count(group);
  const counter = async (terms: readonly string[]) => terms.map(countTerm);
  const { words } = await composeTermQuery(search, counter, MOST_RANKED);
  const among = { table, filter: createFilter({ group }), group };
  const found = scoreAny(words, among, weighRepeated(search.words ?? ''));
  return rankWhole(found, search.actors).slice(0, limit);
}

/** Where others have claims, MiniSearch counts those too: then words are worth what they are among what the group may read. */
function scoreFor(
  group: string,
  found: ReturnType<ClaimTable['search']>,
  { table, terms }: { readonly table: ClaimTable; readonly terms: readonly string[] },
): readonly Scored[] {
  if (table.counts.isWhole(group)) return found;
  const entries = found.map(({ entry }) => entry);
  return scoreTerms(entries, table.counts.weigh(group, [...new Set(terms)]));
}
