import type { Stretch } from '../content.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isRelative, isSubordinator, isWord } from '../sentences/words.ts';
import { type Clause, findClause } from './clauses.ts';

/** Finds the finite verb of the main clause: the first that stands in no clause of “though”, “because” or “who”. */
export function findMainVerb(
  { tokens, verbs }: Stretch,
  clauses: readonly Clause[],
): VerbGroup | undefined {
  const finite = verbs.filter(({ form }) => form === 'finite');
  const isMain = ({ head }: VerbGroup): boolean => {
    const opening = tokens[findClause(clauses, head)?.from ?? 0];
    // “That talks ended …” as a content is a main clause to us.
    if (isWord(opening, 'that', 'so', 'what', 'how', 'why')) return true;
    return !isSubordinator(opening) && !isRelative(opening);
  };
  return finite.find(isMain) ?? finite[0];
}
