import type { Query } from 'minisearch';

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
