import type { ParsedSentence } from '../../grammar/parse.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { isComma, isRelative, isSubordinator, isWord } from '../../sentences/words.ts';

/** “The claim that talks had ended | surprised Lee”: a verb that follows another one has the noun for its subject. */
export function findPredicate(parsed: ParsedSentence, from: number): number {
  const { tokens, verbs } = parsed;
  const [first, ...others] = verbs.filter(({ form, from: at }) => form === 'finite' && at > from);
  if (!first) return tokens.length;
  // “Her vow to leave | surprised Lee”: the infinitive has no finite verb of its own.
  const isInfinitive = isWord(tokens[from], 'to');
  const before = tokens.slice(from, first.from);
  if (
    isInfinitive &&
    !before.some((token) => isRelative(token) || isSubordinator(token) || isComma(token))
  )
    return first.from;
  const predicate = others.find(
    ({ from: at }) =>
      /^(?:VERB|ADJ|ADV)$/u.test(tokens[at - 1]?.tag ?? '') || endsObject(parsed, { first, at }),
  );
  return predicate && !isComma(tokens[predicate.from - 1]) ? predicate.from : tokens.length;
}

/** “that Lee left the room | is false”: all between the two verbs is the object of the first. */
function endsObject(
  parsed: ParsedSentence,
  { first, at }: { readonly first: VerbGroup; readonly at: number },
): boolean {
  const { tokens, verbs } = parsed;
  const frames = first.cue?.verb.frames;
  if (frames?.has('clause') || frames?.has('hearer')) return false;
  if (verbs.some(({ from }) => from >= first.to && from < at)) return false;
  const between = tokens.slice(first.to, at);
  return between.every(
    (token) =>
      !isRelative(token) && !isSubordinator(token) && !/^(?:PUNCT|CCONJ|PRON)$/u.test(token.tag),
  );
}
