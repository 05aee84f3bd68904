import { isComma, isNominal, isPossessive, isWord } from '../sentences/words.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { ParsedSentence } from './parse.ts';
import type { VerbGroup } from './verb-groups.ts';

const QUOTES = /^(?:quote|cite|record|report)$/u;
const LONGEST = 25;

/** Somebody whose words another one passes on. */
export interface QuotedPerson {
  readonly speaker: TokenRange;
  /** The verb that passes them on. */
  readonly by: VerbGroup;
  /** The “as” before their own verb. */
  readonly as: number;
}

//  The Courier   quoted   Ada Park   as   saying   that the dam leaks .
//                └ by ┘   └speaker┘  as   └group┘

/** Finds whom a sentence quotes, by the index of the verb that says what they do: “quoted Park | as | saying”. */
export function findQuotedPerson(
  { tokens, verbs }: ParsedSentence,
  index: number,
): QuotedPerson | undefined {
  const group = verbs[index];
  const as = (group?.from ?? 0) - 1;
  if (group?.form !== 'ing' || !isWord(tokens[as], 'as')) return undefined;
  const by = verbs.slice(0, index).findLast(({ cue }) => QUOTES.test(cue?.verb.lemma ?? ''));
  if (!by || by.passive || as - by.to > LONGEST) return undefined;
  const to = isComma(tokens[as - 1]) ? as - 1 : as;
  const first = tokens[by.to];
  const isSomebody =
    isNominal(first) || isPossessive(first) || isWord(first, 'him', 'her', 'them', 'me', 'us');
  return isSomebody && to > by.to ? { speaker: { from: by.to, to }, by, as } : undefined;
}
