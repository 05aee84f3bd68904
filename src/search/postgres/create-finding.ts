import type pg from 'pg';
import type { ClaimHits, ClaimSearch } from '../claim-entry.ts';
import { fuse } from '../fuse.ts';
import { composeHits, rankWhole, type Scored } from '../rank-hits.ts';
import type { SearchIndex } from '../search-index.ts';
import { composeTermQuery, type TermQuery } from '../term-query.ts';
import { listOwners } from './filter-query.ts';
import { encodeText, writeLexeme } from './lexemes.ts';
import { findAlike } from './list-alike.ts';
import { NOTHING, type SearchServer, type TermSearch } from './search-server.ts';

interface FindingTools {
  readonly reader: pg.Pool;
  readonly searchServer: SearchServer;
}

/** Creates the questions of an index: for all words, then for some, then for words that are spelt alike. */
export function createFinding({
  reader,
  searchServer,
}: FindingTools): Pick<SearchIndex, 'find' | 'rank'> {
  return {
    async find(search: ClaimSearch): Promise<ClaimHits> {
      const query = await composeTermQuery(search, createTermCounter(reader, search.group));
      const how = { search, relaxed: false, near: false, cut: query.cut };
      if (search.like !== undefined) {
        return composeHits(await findLike(search, query, searchServer), { ...how, more: false });
      }
      const whole = await searchServer(listAll(query), search);
      if (whole.found.length > 0 || listAll(query).clauses.length === 0) {
        return composeHits(whole.found, { ...how, more: whole.more });
      }
      const part = await searchPart(query, search, searchServer);
      if (part.found.length > 0) {
        return composeHits(part.found, { ...how, more: part.more, relaxed: true });
      }
      const alike = await findAlike(reader, query.words, search.group);
      const near = alike.length === 0 ? NOTHING : await searchServer(listAny(alike), search);
      return composeHits(near.found, { ...how, more: near.more, near: near.found.length > 0 });
    },
    async rank({ group, ...asked }, limit) {
      const { words } = await composeTermQuery(asked, createTermCounter(reader, group));
      if (words.length === 0) return [];
      const { found } = await searchServer(listAny(words), group === undefined ? {} : { group });
      return rankWhole(found, asked.actors).slice(0, limit);
    },
  };
}

/** Claims that share a word with a text, and those that are near it in meaning. */
async function findLike(
  search: ClaimSearch,
  { words }: TermQuery,
  searchServer: SearchServer,
): Promise<readonly Scored[]> {
  const { near = [] } = search;
  const some = words.length === 0 ? NOTHING : await searchServer(listAny(words), search);
  const ids = near.map(({ id }) => id);
  const others =
    ids.length === 0
      ? NOTHING
      : await searchServer({ clauses: [], isAny: false }, { ...search, ids });
  return fuse(some.found, others.found, search);
}

function createTermCounter(reader: pg.Pool, group: string | undefined) {
  return async (terms: readonly string[]): Promise<readonly number[]> => {
    const { rows } = await reader.query<{ readonly lexeme: string; readonly claims: number }>(
      `select lexeme, sum(claims)::integer as claims from search_term
       where lexeme = any($1) and owner = any($2) group by lexeme`,
      [terms.map(writeLexeme), listOwners(group).map(encodeText)],
    );
    const counts = new Map(rows.map(({ lexeme, claims }) => [lexeme, claims]));
    return terms.map((term) => counts.get(writeLexeme(term)) ?? 0);
  };
}

function listAll({ words, clauses }: TermQuery): TermSearch {
  return { clauses: [...words.map((word) => [[word]]), ...clauses], isAny: false };
}

function listAny(words: readonly string[]): TermSearch {
  return { clauses: words.map((word) => [[word]]), isAny: true };
}

/** What was asked for exactly stays; only the free words may be missing. */
async function searchPart(
  { words, clauses }: TermQuery,
  search: ClaimSearch,
  searchServer: SearchServer,
) {
  return searchServer(clauses.length === 0 ? listAny(words) : { clauses, isAny: false }, search);
}
