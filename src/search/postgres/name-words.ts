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
}

/** Finds the words asked for of speaker and outlet; undefined where no name has one. */
export async function findNameWords(
  reader: pg.Pool,
  { by, outlet, group }: ClaimSearch,
): Promise<NameWords | undefined> {
  if ([by, outlet].some((name) => name !== undefined && foldName(name) === '')) return undefined;
  const asked = [...listAsked('s', by), ...listAsked('u', outlet)];
  if (asked.length === 0) return { clauses: [], begun: [] };
  const { rows } = await reader.query<{ readonly asked: string; readonly lexeme: string }>(
    `select asked, begun.lexeme from unnest($1::text[]) as asked, lateral (
       select distinct lexeme from search_term
       where owner = any($2) and lexeme >= asked and lexeme < asked || '${LAST}' limit ${MOST_BEGUN + 1}) as begun`,
    [asked, listOwners(group)],
  );
  const found = asked.map((each) => rows.filter((row) => row.asked === each));
  if (found.some((words) => words.length === 0)) return undefined;
  const isMany = (words: readonly unknown[]): boolean => words.length > MOST_BEGUN;
  return {
    clauses: found
      .filter((words) => !isMany(words))
      .map((words) => words.map(({ lexeme }) => [lexeme])),
    begun: asked.filter((_each, at) => isMany(found[at] ?? [])),
  };
}

function listAsked(kind: NameKind, name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const words = [...new Set(foldName(name).split(' '))].slice(0, MOST_WORDS);
  return words.map((word) => writeNameWord(kind, word));
}
