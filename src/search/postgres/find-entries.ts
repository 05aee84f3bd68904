import type pg from 'pg';
import type { ClaimSearch } from '../claim-entry.ts';
import type { ServerFilter } from './filter-query.ts';
import type { LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { MOST_SCORED, type Picked, pickEntries } from './pick-entries.ts';

/** So many rows are looked at without more ado. */
const CHEAP = 10_000;
/** The rarest words decide the order; more of them only take time. */
const MOST_WEIGHED = 8;

/** What is looked for: all of the clauses or any of them, and all of the filter. */
export interface Asked {
  readonly clauses: readonly LexemeClause[];
  readonly isAny: boolean;
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
}

/**
 * Finds the entries that rank first, as far as lexemes tell. Where all words are frequent, the shortest claims are searched first,
 * for BM25 ranks claims that hold all words by their length; without words, the newest months.
 */
export async function findEntries(
  reader: pg.Pool,
  asked: Asked,
  counts: LexemeCounts,
): Promise<Picked> {
  return asked.isAny ? findAny(reader, asked, counts) : findAll(reader, asked, counts);
}

async function findAll(reader: pg.Pool, asked: Asked, counts: LexemeCounts): Promise<Picked> {
  const { clauses, filter, search } = asked;
  const hasWords = clauses.length > 0;
  const order = hasWords ? 'length, id' : 'published_on desc, id';
  const all = [...clauses, ...filter.clauses];
  const pick = { filter, search, order };
  if (all.length > 0 && filter.articles === undefined && search.ids === undefined) {
    const band = hasWords ? counts.pickShortest(all, CHEAP) : counts.pickNewest(all, CHEAP);
    if (band !== undefined) {
      const some = await pickEntries(reader, { ...pick, clauses: [...all, band] });
      if (some.more || some.entries.length >= MOST_SCORED) return { ...some, more: true };
    }
  }
  return pickEntries(reader, { ...pick, clauses: all });
}

/** A claim that holds none of the rarer words comes last: as many of the rarest are searched as are cheap, but at least one. */
async function findAny(reader: pg.Pool, asked: Asked, counts: LexemeCounts): Promise<Picked> {
  const { clauses, filter, search } = asked;
  const sorted = [...clauses].sort((a, b) => counts.countClause(a) - counts.countClause(b));
  const held = sorted.filter((clause) => counts.countClause(clause) > 0);
  if (held.length === 0) return { entries: [], more: false };
  let sum = 0;
  const rarest = held.filter((clause, at) => {
    sum += counts.countClause(clause);
    return at === 0 || sum <= CHEAP;
  });
  const any: LexemeClause = rarest.flat();
  const all = [any, ...filter.clauses];
  const order = `${writeWeights(rarest.slice(0, MOST_WEIGHED), counts)} desc, length, id`;
  const pick = { filter, search, order };
  const band = rarest.length === 1 ? counts.pickShortest(all, CHEAP) : undefined;
  const some = band && (await pickEntries(reader, { ...pick, clauses: [...all, band] }));
  if (some !== undefined && some.entries.length >= MOST_SCORED) return { ...some, more: true };
  const found = await pickEntries(reader, { ...pick, clauses: all });
  return { ...found, more: found.more || rarest.length < held.length };
}

/** What the words of a claim weigh together; lexemes are letters and digits alone. */
function writeWeights(clauses: readonly LexemeClause[], counts: LexemeCounts): string {
  const weights = clauses.map((clause) => {
    const [lexemes = []] = clause;
    const weight = counts.weigh(clause).toFixed(3);
    return `(lexemes @@ '${lexemes.join(' & ')}'::tsquery)::integer * ${weight}`;
  });
  return `(${weights.join(' + ')})`;
}
