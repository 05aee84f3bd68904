import type { Stretch } from '../content.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isNoun, isRelative, isSubordinator, isWord } from '../sentences/words.ts';
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
  const first = finite.find(isMain) ?? finite[0];
  return first && (findBehindReduced({ tokens, verbs: finite }, first) ?? first);
}

/** “The views expressed here | do not bind us”: a participle behind its noun, whose clause has its verb still to come. */
function findBehindReduced(
  { tokens, verbs }: Pick<Stretch, 'tokens' | 'verbs'>,
  first: VerbGroup,
): VerbGroup | undefined {
  const word = tokens[first.head]?.lower ?? '';
  if (
    first.to - first.from > 1 ||
    !/(?:ed|wn|en)$/u.test(word) ||
    first.cue?.verb.frames.has('clause')
  )
    return undefined;
  if (!isNoun(tokens[first.from - 1])) return undefined;
  const next = verbs[verbs.indexOf(first) + 1];
  if (!next || tokens[next.from]?.tag !== 'AUX') return undefined;
  const between = tokens.slice(first.to, next.from);
  const isOpen = between.every(
    (token) => /^(?:ADV|ADP|NOUN|PROPN|DET|ADJ|NUM)$/u.test(token.tag) && !isSubordinator(token),
  );
  // “Park opened the mill in May was”: with an object of its own it is a verb.
  return isOpen && !/^(?:NOUN|PROPN|DET)$/u.test(between[0]?.tag ?? '') ? next : undefined;
}
