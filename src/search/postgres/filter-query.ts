import type pg from 'pg';
import { writeOwner } from '../../domain/owner.ts';
import { foldName } from '../analyzer/fold-text.ts';
import type { ClaimSearch } from '../claim-entry.ts';
import { writeActorTerm } from '../term-query.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { decodeText, encodeText, writeFact, writeLexeme } from './lexemes.ts';

/** A name or a headline that more have narrows nothing: the rest is told of what was found. */
const MOST_NAMES = 500;

/** What of a search the server can tell: clauses of lexemes, and conditions with their values. */
export interface ServerFilter {
  readonly clauses: readonly LexemeClause[];
  /** Articles by their encoded ids; undefined where any will do. */
  readonly articles?: readonly string[];
}

/** Puts the filters of a search into what the server answers by its indexes; undefined where a name or headline is nobody's. */
export async function composeFilter(
  reader: pg.Pool,
  search: ClaimSearch,
): Promise<ServerFilter | undefined> {
  const speakers = await findNames(reader, 'speaker', search);
  const outlets = await findNames(reader, 'outlet', search);
  const articles = await findArticles(reader, search);
  if ([speakers, outlets, articles].some((found) => found?.length === 0)) return undefined;
  const clauses = [
    ...listFactClauses(search),
    ...listNameClause('s', speakers),
    ...listNameClause('u', outlets),
  ];
  const isNarrow = articles !== undefined && articles.length < MOST_NAMES;
  return { clauses, ...(isNarrow ? { articles } : {}) };
}

/** What a group may read: its own, and what is everybody's. */
export function listOwners(group = ''): readonly string[] {
  return [...new Set(['', writeOwner(group)])];
}

function listFactClauses(search: ClaimSearch): readonly LexemeClause[] {
  const { actors = [], voice, stance, hedged, language } = search;
  const fact = (kind: 'v' | 'c' | 'h' | 'l', value: string | undefined): readonly LexemeClause[] =>
    value === undefined ? [] : [[[writeFact(kind, value)]]];
  return [
    // All of them in the passage, and one of them in the claim itself.
    ...actors.map((group) => group.map((id) => [writeFact('p', id)])),
    ...(actors.length === 0 ? [] : [actors.flat().map((id) => [writeLexeme(writeActorTerm(id))])]),
    ...fact('v', voice),
    ...fact('c', stance),
    ...fact('h', hedged === undefined ? undefined : String(hedged)),
    ...fact('l', language?.toLowerCase()),
  ];
}

function listNameClause(
  kind: 's' | 'u',
  names: readonly string[] | undefined,
): readonly LexemeClause[] {
  if (names === undefined || names.length >= MOST_NAMES) return [];
  return [names.map((name) => [writeFact(kind, name)])];
}

/** Names whose words begin with the words asked for, those of many claims first. */
async function findNames(
  reader: pg.Pool,
  kind: 'speaker' | 'outlet',
  { by, outlet, group }: ClaimSearch,
): Promise<readonly string[] | undefined> {
  const asked = kind === 'speaker' ? by : outlet;
  if (asked === undefined) return undefined;
  const { rows } = await reader.query<{ readonly name: string }>(
    `select name from search_name where kind = $1 and owner = any($2) and folded like all($3)
     order by claims desc, name limit ${MOST_NAMES}`,
    [kind, listOwners(group).map(encodeText), writePatterns(asked)],
  );
  return rows.map(({ name }) => decodeText(name));
}

/** Articles by their ids, or by words that words of their headlines begin with. */
async function findArticles(
  reader: pg.Pool,
  { article, articles, group }: ClaimSearch,
): Promise<readonly string[] | undefined> {
  if (article === undefined) return articles?.map(encodeText);
  const { rows } = await reader.query<{ readonly id: string }>(
    `select id from search_article where owner = any($1) and (id = $2 or headline like all($3))
     and ($4::text[] is null or id = any($4)) limit ${MOST_NAMES}`,
    [
      listOwners(group).map(encodeText),
      encodeText(article),
      writePatterns(article),
      articles?.map(encodeText) ?? null,
    ],
  );
  return rows.map(({ id }) => id);
}

/** A folded text holds letters and digits alone, so that nothing in a pattern stands for anything else; without any, no name fits. */
function writePatterns(asked: string): readonly string[] {
  const folded = foldName(asked);
  return folded === '' ? [''] : folded.split(' ').map((word) => `% ${word}%`);
}
