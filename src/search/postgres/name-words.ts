import type pg from 'pg';
import { foldName } from '../analyzer/fold-text.ts';
import type { ClaimSearch } from '../claim-entry.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { type NameKind, writeNameWord } from './lexemes.ts';
import { listOwners } from './owners.ts';

/** Where more words begin with one asked for, each row is asked whether it holds any: that is quick, for most do. */
const MOST_BEGUN = 200;
/** No name has more words; the rest is told of what was found. */
const MOST_WORDS = 12;
/** After every lexeme of a word that begins with another. */
const LAST = 'g';

/** The words of names that begin with those asked for: a clause each, and beginnings of too many. */
export interface NameWords {
  readonly clauses: readonly LexemeClause[];
  readonly begun: readonly string[];
  /** What the words of a clause begin with, where they are several. */
  readonly beginnings: Beginnings;
}

/** Of clauses of which any lexeme will do what all lexemes begin with, and no others. */
export type Beginnings = ReadonlyMap<LexemeClause, string>;

/** Finds the words asked for of speaker and outlet; undefined where no name has one. */
export async function findNameWords(
  reader: pg.Pool,
  { by, outlet, group }: ClaimSearch,
): Promise<NameWords | undefined> {
  if ([by, outlet].some((name) => name !== undefined && foldName(name) === '')) return undefined;
  const asked = [...listAsked('s', by), ...listAsked('u', outlet)];
  if (asked.length === 0) return { clauses: [], begun: [], beginnings: new Map() };
  const { rows } = await reader.query<{ readonly asked: string; readonly lexeme: string }>(
    `select asked, begun.lexeme from unnest($1::text[]) as asked, lateral (
       select distinct lexeme from search_term
       where owner = any($2) and lexeme >= asked and lexeme < asked || '${LAST}' limit ${MOST_BEGUN + 1}) as begun`,
    [asked, listOwners(group)],
  );
  const found = asked.map((begun) => ({
    begun,
    clause: rows.filter((row) => row.asked === begun).map(({ lexeme }) => [lexeme]),
  }));
  if (found.some(({ clause }) => clause.length === 0)) return undefined;
  const named = found.filter(({ clause }) => clause.length <= MOST_BEGUN);
  const several = named.filter(({ clause }) => clause.length > 1);
  return {
    clauses: named.map(({ clause }) => clause),
    begun: found.filter((each) => !named.includes(each)).map(({ begun }) => begun),
    beginnings: new Map(several.map(({ clause, begun }) => [clause, begun])),
  };
}

function listAsked(kind: NameKind, name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const words = [...new Set(foldName(name).split(' '))].slice(0, MOST_WORDS);
  return words.map((word) => writeNameWord(kind, word));
}
