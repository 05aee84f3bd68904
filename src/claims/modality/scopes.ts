import type { TextSpan } from '../../domain/article.ts';
import type { Stretch } from '../content.ts';
import { type Clause, findClause } from './clauses.ts';
import type { FoundPhrase } from './phrases.ts';

/**
 * How far words like “may” and “not” reach: over their `clause`, to the end of it (`rest`), over all that follows (`after`), or over
 * nothing but themselves (`phrase`: “without”, “not only”).
 */
export type Reach = 'clause' | 'rest' | 'after' | 'phrase';

/** Words that weaken or deny, with the tokens they weaken or deny. */
export interface ScopedWords {
  readonly from: number;
  readonly to: number;
  readonly scope: Clause;
}

/** Finds what a phrase reaches over. */
export function findScope(
  { from, to, entry }: FoundPhrase<Reach>,
  { tokens }: Stretch,
  clauses: readonly Clause[],
): ScopedWords {
  const clause = findClause(clauses, from) ?? { from, to };
  switch (entry) {
    case 'clause':
      return { from, to, scope: clause };
    case 'rest':
      return { from, to, scope: { from, to: Math.max(to, clause.to) } };
    case 'after':
      return { from, to, scope: { from, to: tokens.length } };
    case 'phrase':
      return { from, to, scope: { from, to } };
  }
}

/** How many of the words reach over a token. */
export function countOver(words: readonly ScopedWords[], at: number): number {
  return words.filter(({ scope }) => at >= scope.from && at < scope.to).length;
}

/** The words where they stand in the article. */
export function locateWords(
  words: readonly Pick<ScopedWords, 'from' | 'to'>[],
  { tokens }: Stretch,
): readonly TextSpan[] {
  return words.flatMap(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
