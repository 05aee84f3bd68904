import type { ParsedSentence } from '../../grammar/parse.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import type { CueVerb } from './cue-forms.ts';

interface CuePhrase {
  readonly verb: CueVerb;
  readonly to: number;
}

interface Row {
  readonly lemma: string;
  /** What may stand behind the verb, each as its words. */
  readonly tails: readonly string[];
  readonly verb: CueVerb;
}

/** Verbs that are cues only with the words behind them: “point out”, “put it”, “make clear”. */
const PHRASES: readonly Row[] = [
  {
    lemma: 'point',
    tails: ['out'],
    verb: { lemma: 'point out', class: 'say', frames: new Set(['clause', 'thing']) },
  },
  {
    lemma: 'put',
    tails: ['it', 'it best', 'it well', 'it this way', 'it like this', 'it another way'],
    verb: { lemma: 'put it', class: 'say', frames: new Set(['clause']) },
  },
  {
    lemma: 'make',
    tails: ['clear', 'it clear', 'plain', 'it plain'],
    verb: { lemma: 'make clear', class: 'say', frames: new Set(['clause']) },
  },
];
const LONGEST_TAIL = 3;

/** Finds the phrase a verb makes with the words behind it. */
export function findPhrase(
  { tokens }: ParsedSentence,
  { cue, to }: VerbGroup,
): CuePhrase | undefined {
  const row = PHRASES.find(({ lemma }) => lemma === cue?.verb.lemma);
  if (!row) return undefined;
  for (let length = LONGEST_TAIL; length > 0; length -= 1) {
    const tail = tokens.slice(to, to + length).map(({ lower }) => lower);
    if (row.tails.includes(tail.join(' '))) return { verb: row.verb, to: to + length };
  }
  return undefined;
}
