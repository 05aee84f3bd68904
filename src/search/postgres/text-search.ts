import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import { createFilter } from '../meets.ts';
import { scoreTerms } from '../score-terms.ts';
import { composeConditions } from './conditions.ts';
import { composeFilter, type ServerFilter } from './filter-query.ts';
import { type LexemeCounts, readCounts } from './lexeme-counts.ts';
import { writeLexeme } from './lexemes.ts';
import { listColumns, type RowBody, readBody } from './row-body.ts';
import {
  createCoreSearch,
  NOTHING,
  type Ranked,
  type SearchServer,
  type TermSearch,
  weighMore,
  weighTerms,
  writeClauses,
} from './search-server.ts';
import { WORDS_INDEX } from './tables.ts';

type Row = RowBody & { readonly score: number };

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
  return async (search, terms) => {
    const byFilter = await core(search, terms);
    const filter = await composeFilter(reader, search);
    if (filter === undefined) return async () => NOTHING;
    const counts = await readCounts(reader, terms.map(writeLexeme), search.group);
    const tools = { reader, search, filter, counts };
    return (asked) => (asked.clauses.length === 0 ? byFilter(asked) : rankByWords(asked, tools));
  };
}

interface RankTools {
  readonly reader: pg.Pool;
  readonly search: ClaimSearch;
  readonly filter: ServerFilter;
  readonly counts: LexemeCounts;
}

async function rankByWords(
  { clauses, isAny, most, times }: TermSearch,
  { reader, search, filter, counts }: RankTools,
): Promise<Ranked> {
  const lexemes = writeClauses(clauses);
  const all = isAny ? [lexemes.flat(), ...filter.clauses] : [...lexemes, ...filter.clauses];
  const values: unknown[] = [[...new Set(lexemes.flat(2))].join(' ')];
  const demand = { clauses: all, filter, search };
  const conditions = composeConditions(demand, (value) => `$${values.push(value)}`);
  const score = `words <@> to_bm25query($1, '${WORDS_INDEX}')`;
  const { rows } = await reader.query<Row>(
    `select ${listColumns(search, true)}, -(${score}) as score from search_entry where ${conditions}
     order by ${score} limit ${most + 1}`,
    values,
  );
  const meets = createFilter(search);
  const found = rows
    .slice(0, most)
    .map((row) => ({ entry: readBody(row), score: row.score }))
    .filter(({ entry }) => meets(entry));
  const entries = found.map(({ entry }) => entry);
  return {
    // The extension counts what others have as well, and no term several times.
    found:
      counts.isWhole && (times?.size ?? 0) === 0
        ? found
        : scoreTerms(entries, weighTerms(clauses.flat(2), weighMore(counts, times))),
    more: rows.length > most,
  };
}
