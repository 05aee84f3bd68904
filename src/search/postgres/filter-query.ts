import type pg from 'pg';
import { foldName } from '../analyzer/fold-text.ts';
import type { ClaimSearch } from '../claim-entry.ts';
import { writeActorTerm } from '../term-query.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { encodeText, writeFact, writeLexeme } from './lexemes.ts';
import { type Beginnings, findNameWords } from './name-words.ts';
import { listOwners } from './owners.ts';

/** Articles of a headline that more have are not named one by one: the server looks at the headline of each claim’s article. */
const MOST_ARTICLES = 500;

/** A search’s filters as the server tells them: clauses of lexemes, and conditions with their values. */
export interface ServerFilter {
  readonly clauses: readonly LexemeClause[];
  /** Beginnings of lexemes, each of which some lexeme must have. */
  readonly begun: readonly string[];
  /** What the lexemes of some clauses begin with: rows are asked for that alone. */
  readonly beginnings: Beginnings;
  /** Articles by their encoded ids; undefined where any will do. */
  readonly articles?: readonly string[];
  /** The article that was asked for, where too many are meant to be named. */
  readonly article?: AskedArticle;
}

/** An article by its encoded id, or by patterns that its headline fits, each. */
export interface AskedArticle {
  readonly id: string;
  readonly headline: readonly string[];
}

/** Puts the filters of a search into what the server answers by its indexes; undefined where a name or headline is nobody's. */
export async function composeFilter(
  reader: pg.Pool,
  search: ClaimSearch,
): Promise<ServerFilter | undefined> {
  const [names, articles] = await Promise.all([
    findNameWords(reader, search),
    findArticles(reader, search),
  ]);
  if (names === undefined || articles?.length === 0) return undefined;
  const clauses = [...listFactClauses(search), ...names.clauses];
  const { begun, beginnings } = names;
  const told = { clauses, begun, beginnings };
  if (articles === undefined) return told;
  if (search.article === undefined || articles.length < MOST_ARTICLES) {
    return { ...told, articles };
  }
  const among = search.articles === undefined ? {} : { articles: search.articles.map(encodeText) };
  return { ...told, article: readAsked(search.article), ...among };
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

/** Articles by their ids, or by words that words of their headlines begin with. */
async function findArticles(
  reader: pg.Pool,
  { article, articles, group }: ClaimSearch,
): Promise<readonly string[] | undefined> {
  if (article === undefined) return articles?.map(encodeText);
  const asked = readAsked(article);
  const { rows } = await reader.query<{ readonly id: string }>(
    `select id from search_article where owner = any($1) and (id = $2 or headline like all($3))
     and ($4::text[] is null or id = any($4)) limit ${MOST_ARTICLES}`,
    [listOwners(group), asked.id, asked.headline, articles?.map(encodeText) ?? null],
  );
  return rows.map(({ id }) => id);
}

function readAsked(article: string): AskedArticle {
  return { id: encodeText(article), headline: writePatterns(article) };
}

/** A folded text holds letters and digits alone, so that nothing in a pattern stands for anything else; without any, no name fits. */
function writePatterns(asked: string): readonly string[] {
  const folded = foldName(asked);
  return folded === '' ? [''] : folded.split(' ').map((word) => `% ${word}%`);
}
