import type pg from 'pg';
import type { ClaimHits, ClaimSearch } from '../claim-entry.ts';
import { fuse } from '../fuse.ts';
import { composeHits, rankWhole, type Scored } from '../rank-hits.ts';
import type { SearchIndex } from '../search-index.ts';
import { composeTermQuery, MOST_RANKED, type TermQuery, weighRepeated } from '../term-query.ts';
import { writeLexeme } from './lexemes.ts';
import { findAlike } from './list-alike.ts';
import { listOwners } from './owners.ts';
import { NOTHING, type Ranked, type SearchServer, type TermSearch } from './search-server.ts';

/** So many claims at most are found by a question, and so many that have only some of its words. */
const MOST_FOUND = 1000;
const MOST_IN_PART = 500;
/** A text is compared with more, and the rarest of its words are looked for in so many rows. */
const MOST_NEAREST = 2000;
const CHEAP_RANKED = 20_000;

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
      const { words, clauses } = query;
      const findClaims = await searchServer(search, [...words, ...clauses.flat(2)]);
      const whole = await findClaims(listAll(query));
      if (whole.found.length > 0 || words.length + clauses.length === 0) {
        return composeHits(whole.found, { ...how, more: whole.more });
      }
      const part = await findClaims({ ...listSome(query), most: MOST_IN_PART, noneMeetsAll: true });
      if (part.found.length > 0) {
        return composeHits(part.found, { ...how, more: part.more, relaxed: true });
      }
      const near = await findNear(words, search, { reader, searchServer });
      return composeHits(near.found, { ...how, more: near.more, near: near.found.length > 0 });
    },
    async rank({ group, ...asked }, limit) {
      const { words } = await composeTermQuery(
        asked,
        createTermCounter(reader, group),
        MOST_RANKED,
      );
      if (words.length === 0) return [];
      const findClaims = await searchServer(group === undefined ? {} : { group }, words);
      const { found } = await findClaims({
        ...listAny(words),
        most: MOST_NEAREST,
        cheap: CHEAP_RANKED,
        times: weighRepeated(asked.words ?? ''),
      });
      return rankWhole(found, asked.actors).slice(0, limit);
    },
  };
}

/** Claims that hold words which are spelt like those that no claim holds. */
async function findNear(
  words: readonly string[],
  search: ClaimSearch,
  { reader, searchServer }: FindingTools,
): Promise<Ranked> {
  const alike = await findAlike(reader, words, search.group);
  if (alike.length === 0) return NOTHING;
  const findClaims = await searchServer(search, alike);
  return findClaims({ ...listAny(alike), most: MOST_IN_PART });
}

/** Claims that share a word with a text, and those that are near it in meaning. */
async function findLike(
  search: ClaimSearch,
  { words }: TermQuery,
  searchServer: SearchServer,
): Promise<readonly Scored[]> {
  const { near = [] } = search;
  const ids = near.map(({ id }) => id);
  const byWords = await searchServer(search, words);
  const byMeaning = await searchServer({ ...search, ids }, []);
  const some = words.length === 0 ? NOTHING : await byWords(listAny(words));
  const others =
    ids.length === 0 ? NOTHING : await byMeaning({ clauses: [], isAny: false, most: MOST_FOUND });
  return fuse(some.found, others.found, search);
}

function createTermCounter(reader: pg.Pool, group: string | undefined) {
  return async (terms: readonly string[]): Promise<readonly number[]> => {
    const { rows } = await reader.query<{ readonly lexeme: string; readonly claims: number }>(
      `select lexeme, sum(claims)::integer as claims from search_term
       where lexeme = any($1) and owner = any($2) group by lexeme`,
      [terms.map(writeLexeme), listOwners(group)],
    );
    const counts = new Map(rows.map(({ lexeme, claims }) => [lexeme, claims]));
    return terms.map((term) => counts.get(writeLexeme(term)) ?? 0);
  };
}

function listAll({ words, clauses }: TermQuery): TermSearch {
  return {
    clauses: [...words.map((word) => [[word]]), ...clauses],
    isAny: false,
    most: MOST_FOUND,
  };
}

function listAny(words: readonly string[]): TermSearch {
  return { clauses: words.map((word) => [[word]]), isAny: true, most: MOST_FOUND };
}

/** What was asked for exactly stays; only the free words may be missing. */
function listSome({ words, clauses }: TermQuery): TermSearch {
  return clauses.length === 0 ? listAny(words) : { clauses, isAny: false, most: MOST_FOUND };
}
