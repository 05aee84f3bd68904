import type { ClaimSearch } from '../claim-entry.ts';
import { listOwners, type ServerFilter } from './filter-query.ts';
import { type LexemeClause, writeQuery } from './lexeme-query.ts';
import { encodeText } from './lexemes.ts';
import { composeTextConditions, type Put } from './text-conditions.ts';

/** What entries must meet: clauses of lexemes with those of the filter, and what else the search demands. */
export interface Demand {
  readonly clauses: readonly LexemeClause[];
  readonly filter: ServerFilter;
  readonly search: ClaimSearch;
}

/** The conditions of a statement on `search_entry`, whose values `put` takes in. */
export function composeConditions({ clauses, filter, search }: Demand, put: Put): string {
  const { since, until, group, ids, except } = search;
  return [
    `owner = any(${put(listOwners(group).map(encodeText))})`,
    ...(clauses.length === 0 ? [] : [`lexemes @@ ${put(writeQuery(clauses))}::tsquery`]),
    ...(filter.articles === undefined ? [] : [`article_id = any(${put(filter.articles)})`]),
    ...(ids === undefined ? [] : [`id = any(${put(ids.map(encodeText))})`]),
    ...(except === undefined ? [] : [`id <> ${put(encodeText(except))}`]),
    ...(since === undefined ? [] : [`published_on >= ${put(since)}`]),
    ...(until === undefined ? [] : [`published_on <> '' and published_on <= ${put(until)}`]),
    ...composeTextConditions(search, put),
  ].join(' and ');
}
