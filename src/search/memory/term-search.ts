import type { Query } from 'minisearch';
import type { TermQuery } from '../term-query.ts';

/** All words and all clauses. */
export function composeAll({ words, clauses }: TermQuery): Query {
  return { combineWith: 'AND', queries: [...words, ...clauses.map(composeClause)] };
}

/** What was asked for exactly stays; only the free words may be missing. */
export function composeSome({ words, clauses }: TermQuery): Query {
  return clauses.length === 0
    ? { combineWith: 'OR', queries: [...words] }
    : { combineWith: 'AND', queries: clauses.map(composeClause) };
}

/** Words that nobody wrote: those that begin with them, and those with a letter or two amiss. */
export function composeAlike(words: readonly string[]): Query {
  return {
    combineWith: 'OR',
    queries: [...words],
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    maxFuzzy: 2,
    prefix: (term) => term.length > 2,
  };
}

function composeClause(clause: readonly (readonly string[])[]): Query {
  const alternatives = clause.map((terms) => ({
    combineWith: 'AND' as const,
    queries: [...terms],
  }));
  return { combineWith: 'OR', queries: alternatives };
}
