import type { ClaimSearch } from '../claim-entry.ts';
import type { AskedArticle, ServerFilter } from './filter-query.ts';
import { beginWith, isOpen, type LexemeClause, writeQuery } from './lexeme-query.ts';
import { encodeText } from './lexemes.ts';
import { listOwners } from './owners.ts';
import { composeTextConditions, type Put } from './text-conditions.ts';

/** What entries must meet: clauses of lexemes with those of the filter, and what else the search demands. */
export interface Demand {
  /** What the index of lexemes is asked for, the rarest first. */
  readonly clauses?: readonly LexemeClause[];
  /** The column that holds as a `tsquery` what it is asked for first. */
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
  const { beginnings, begun } = filter;
  const write = (each: readonly LexemeClause[]): string => `${put(writeQuery(each))}::tsquery`;
  const queries = [
    ...(demand.query === undefined ? [] : [demand.query]),
    ...divideQuery(clauses).map(write),
  ];
  const told = [
    ...checked.map((clause) => {
      const beginning = beginnings.get(clause);
      return beginning === undefined ? clause : beginWith(beginning);
    }),
    ...begun.map(beginWith),
  ];
  // Beside lexemes the days are looked at in the rows that are left: their index names half of all rows.
  const day = queries.length === 0 ? 'published_on' : "(published_on || '')";
  return [
    `owner = any(${put(listOwners(group))})`,
    ...queries.map((query) => `lexemes @@ ${query}`),
    // Not by the index, which would go through all that begin so first.
    ...(told.length === 0 ? [] : [`(lexemes @@ ${write(told)}) is true`]),
    ...(filter.articles === undefined ? [] : [`article_id = any(${put(filter.articles)})`]),
    ...(filter.article === undefined ? [] : [writeArticle(filter.article, put)]),
    ...(ids === undefined ? [] : [`id = any(${put(ids.map(encodeText))})`]),
    ...(except === undefined ? [] : [`id <> ${put(encodeText(except))}`]),
    ...(since === undefined ? [] : [`${day} >= ${put(since)}`]),
    ...(until === undefined ? [] : [`${day} <> '' and ${day} <= ${put(until)}`]),
    ...composeTextConditions(search, put),
  ].join(' and ');
}

/**
 * What the index is asked for as queries of their own: one for all that has no alternatives, one for each clause that has. Of a query
 * with alternatives the index goes through all that meet any of them, though few claims meet the rest; queries it goes through side by side.
 */
function divideQuery(clauses: readonly LexemeClause[]): readonly (readonly LexemeClause[])[] {
  const plain = clauses.filter((clause) => !isOpen(clause));
  const [first] = plain;
  return clauses.flatMap((clause) => {
    if (isOpen(clause)) return [[clause]];
    return clause === first ? [plain] : [];
  });
}

function writeArticle({ id, headline }: AskedArticle, put: Put): string {
  return `article_id in (select article.id from search_article as article
    where article.id = ${put(id)} or article.headline like all(${put(headline)}))`;
}
