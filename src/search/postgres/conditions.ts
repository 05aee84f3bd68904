import type { ClaimSearch } from '../claim-entry.ts';
import type { AskedArticle, ServerFilter } from './filter-query.ts';
import { type LexemeClause, writeQuery } from './lexeme-query.ts';
import { encodeText } from './lexemes.ts';
import { listOwners } from './owners.ts';
import { composeTextConditions, type Put } from './text-conditions.ts';

/** What entries must meet: clauses of lexemes with those of the filter, and what else the search demands. */
export interface Demand {
  /** What the index of lexemes is asked for. */
  readonly clauses?: readonly LexemeClause[];
  /** The column that holds it as a `tsquery`. */
  readonly query?: string;
  /** What is asked of the rows that the index names: so many meet it that the index would take longer. */
  readonly checked?: readonly LexemeClause[];
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
}

/** The conditions of a statement on `search_entry`, whose values `put` takes in. */
export function composeConditions(demand: Demand, put: Put): string {
  const { clauses = [], checked = [], filter, search } = demand;
  const { since, until, group, ids, except } = search;
  const write = (each: readonly LexemeClause[]): string => `${put(writeQuery(each))}::tsquery`;
  const query = demand.query ?? (clauses.length === 0 ? undefined : write(clauses));
  // Beside lexemes the days are looked at in the rows that are left: their index names half of all rows.
  const day = query === undefined ? 'published_on' : "(published_on || '')";
  return [
    `owner = any(${put(listOwners(group))})`,
    ...(query === undefined ? [] : [`lexemes @@ ${query}`]),
    ...(checked.length === 0 ? [] : [`(lexemes @@ ${write(checked)}) is true`]),
    // Not by the index, which would go through all that begin so first.
    ...filter.begun.map((begun) => `(lexemes @@ ${put(`${begun}:*`)}::tsquery) is true`),
    ...(filter.articles === undefined ? [] : [`article_id = any(${put(filter.articles)})`]),
    ...(filter.article === undefined ? [] : [writeArticle(filter.article, put)]),
    ...(ids === undefined ? [] : [`id = any(${put(ids.map(encodeText))})`]),
    ...(except === undefined ? [] : [`id <> ${put(encodeText(except))}`]),
    ...(since === undefined ? [] : [`${day} >= ${put(since)}`]),
    ...(until === undefined ? [] : [`${day} <> '' and ${day} <= ${put(until)}`]),
    ...composeTextConditions(search, put),
  ].join(' and ');
}

function writeArticle({ id, headline }: AskedArticle, put: Put): string {
  return `article_id in (select article.id from search_article as article
    where article.id = ${put(id)} or article.headline like all(${put(headline)}))`;
}
