import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { createFilter } from '../meets.ts';
import { scoreTerms } from '../score-terms.ts';
import { composeConditions } from './conditions.ts';
import { composeFilter } from './filter-query.ts';
import { readCounts } from './lexeme-counts.ts';
import { writeLexeme } from './lexemes.ts';
import { MOST_SCORED } from './pick-entries.ts';
import {
  createCoreSearch,
  NOTHING,
  type SearchServer,
  type TermSearch,
  weighTerms,
} from './search-server.ts';
import { WORDS_INDEX } from './tables.ts';
import { readBody } from './write-articles.ts';

interface Row {
  readonly body: string;
  readonly score: number;
}

/** Whether the server ranks by pg_textsearch: it offers the extension, and this account may make it. */
export async function prepareTextSearch(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `select name from pg_available_extensions where name = 'pg_textsearch'`,
  );
  if (rows.length === 0) return false;
  try {
    await client.query('create extension if not exists pg_textsearch');
    return true;
  } catch {
    // The server's own text search does the same.
    return false;
  }
}

/** Creates a search ranked by pg_textsearch; what has no words to be ranked by is found as without it. */
export function createTextSearch(reader: pg.Pool): SearchServer {
  const core = createCoreSearch(reader);
  return (terms, search) =>
    terms.clauses.length === 0 ? core(terms, search) : rankByWords(reader, terms, search);
}

async function rankByWords(reader: pg.Pool, { clauses, isAny }: TermSearch, search: ClaimSearch) {
  const filter = await composeFilter(reader, search);
  if (filter === undefined) return NOTHING;
  const lexemes = clauses.map((clause) => clause.map((terms) => terms.map(writeLexeme)));
  const all = isAny ? [lexemes.flat(), ...filter.clauses] : [...lexemes, ...filter.clauses];
  const values: unknown[] = [[...new Set(lexemes.flat(2))].join(' ')];
  const demand = { clauses: all, filter, search };
  const conditions = composeConditions(demand, (value) => `$${values.push(value)}`);
  const score = `words <@> to_bm25query($1, '${WORDS_INDEX}')`;
  const { rows } = await reader.query<Row>(
    `select body, -(${score}) as score from search_entry where ${conditions}
     order by ${score} limit ${MOST_SCORED + 1}`,
    values,
  );
  const meets = createFilter(search);
  const found = rows
    .slice(0, MOST_SCORED)
    .map((row) => ({ entry: readBody(row), score: row.score }))
    .filter(({ entry }) => meets(entry));
  const counts = await readCounts(reader, lexemes, search.group);
  const own = weighTerms(clauses.flat(2), counts);
  return {
    // The extension counts what others have as well.
    found: counts.isWhole
      ? found
      : scoreTerms(
          found.map(({ entry }) => entry),
          own,
        ),
    more: rows.length > MOST_SCORED,
  };
}
