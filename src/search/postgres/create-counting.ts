import type pg from 'pg';
import type { SearchIndex } from '../search-index.ts';
import { decodeText } from './lexemes.ts';
import { listOwners } from './owners.ts';

/** Creates what an index tells of all that it holds. */
export function createCounting(
  reader: pg.Pool,
): Pick<SearchIndex, 'listSpeakers' | 'listOutlets' | 'count'> {
  const list = async (kind: 'speaker' | 'outlet', group?: string) => {
    const { rows } = await reader.query<{ readonly name: string; readonly count: number }>(
      `select name, sum(claims)::integer as count from search_name
       where kind = $1 and owner = any($2) group by name order by sum(claims) desc, name collate "C"`,
      [kind, listOwners(group)],
    );
    return rows.map((row) => ({ ...row, name: decodeText(row.name) }));
  };
  return {
    listSpeakers: (group) => list('speaker', group),
    listOutlets: (group) => list('outlet', group),
    async count(group) {
      const { rows } = await reader.query<{ readonly claims: number }>(
        `select coalesce(sum(claims), 0)::integer as claims from search_total
         where $1::text[] is null or owner = any($1)`,
        [group === undefined ? null : listOwners(group)],
      );
      return rows[0]?.claims ?? 0;
    },
  };
}
