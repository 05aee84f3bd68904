import { findCueForm } from './cue-forms.ts';
import type { Sentence, SentenceToken } from './sentences.ts';
import { isNoun, isPossessive } from './words.ts';

const ALWAYS_VERB = /^(?:said|says|told|tells|wrote|writes|tweeted|added|argued)$/u;
const PERSON = /^(?:i|he|she|they|we|you|who|it)$/u;
const OPENS_CLAUSE =
  /^(?:that|how|why|whether|the|a|an|he|she|it|they|we|his|her|their|its|there|no|both|as|to|i|you)$/u;

/** Corrects the tagger where it takes a cue for a noun: “polls show that …”, “Park claims the …”. */
export function repairTags(sentence: Sentence): Sentence {
  return sentence.map((token, index) => {
    const form = findCueForm(token.lower);
    if (!form || token.tag === 'VERB' || token.tag === 'AUX') return token;
    if (ALWAYS_VERB.test(token.lower) && sentence[index - 1]?.tag !== 'DET') {
      return { ...token, tag: 'VERB' };
    }
    return looksLikeVerb(sentence, index) ? { ...token, tag: 'VERB' } : token;
  });
}

function looksLikeVerb(sentence: Sentence, index: number): boolean {
  const form = findCueForm(sentence[index]?.lower ?? '')?.form;
  const before = sentence[sentence[index - 1]?.tag === 'ADV' ? index - 2 : index - 1];
  if (!before || form === 'ing') return false;
  if (before.lower === 'to' || (before.tag === 'AUX' && form === 'base')) return true;
  const agrees = form === 'base' ? isPlural(before) : !isPlural(before);
  if (PERSON.test(before.lower)) return agrees || form === 'past' || before.lower === 'who';
  if (!isNoun(before) || isPossessive(before) || before.quotation >= 0) return false;
  return (form === 'past' || agrees) && opensClause(sentence[index + 1], before);
}

function isPlural({ lower, tag }: SentenceToken): boolean {
  if (/^(?:i|they|we|you)$/u.test(lower)) return true;
  return lower === 'people' || (tag !== 'NUM' && lower.endsWith('s'));
}

function opensClause(next: SentenceToken | undefined, before: SentenceToken): boolean {
  if (!next) return false;
  if (next.opens || next.word === ':' || OPENS_CLAUSE.test(next.lower)) return true;
  return next.tag === 'PROPN' && before.tag !== 'PROPN';
}
