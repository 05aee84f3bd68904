import { findCueForm, type VerbForm } from '../attribution/cues/cue-forms.ts';
import { retag } from './retag.ts';
import type { Sentence, SentenceToken } from './sentences.ts';
import { endsAsPlural, isNoun, isPossessive } from './words.ts';

const ALWAYS_VERB = /^(?:said|says|told|tells|wrote|writes|tweeted|added|argued)$/u;
const PERSON = /^(?:i|he|she|they|we|you|who|it)$/u;
const QUANTIFIER = /^(?:some|many|both|all|most|few|others|several|none|another)$/u;
const SHOWS = /^(?:show|say|suggest|fear|hope|think|believe|expect|doubt)$/u;

/** Corrects the tagger where it takes a cue for a noun: “polls show that …”, “Park claims the …”. */
export function repairCues(sentence: Sentence): Sentence {
  return retag(sentence, (tokens, index) => {
    const token = tokens[index];
    if (!token || token.tag === 'VERB' || token.tag === 'AUX' || !findCueForm(token.lower)) {
      return undefined;
    }
    if (token.lower === 'states' && tokens[index - 1]?.lower === 'united') return undefined;
    // “spokesman Hope Lee said”
    if (
      index > 0 &&
      /^\p{Lu}/u.test(token.word) &&
      tokens[index + 1]?.tag === 'PROPN' &&
      token.tag === 'PROPN' &&
      isNoun(tokens[index - 1])
    )
      return undefined;
    if (token.lower === 'forecast') return isForecast(tokens, index) ? 'VERB' : undefined;
    const isCertain = ALWAYS_VERB.test(token.lower) && tokens[index - 1]?.tag !== 'DET';
    return isCertain || looksLikeVerb(tokens, index) ? 'VERB' : undefined;
  });
}

/** “The bank | forecast that growth would slow”; not “the bank’s forecast that …” or “in a forecast the bank …”. */
function isForecast(sentence: Sentence, index: number): boolean {
  const [before, next, after] = [sentence[index - 1], sentence[index + 1], sentence[index + 2]];
  if (before?.tag === 'AUX' || before?.lower === 'to') return true;
  if (!isNoun(before) && !PERSON.test(before?.lower ?? '')) return false;
  let from = index - 1;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|PART)$/u.test(sentence[from - 1]?.tag ?? '')) from -= 1;
  const lead = sentence[from - 1];
  if (lead && !/^(?:PUNCT|CCONJ|SCONJ|ADV)$/u.test(lead.tag)) return false;
  if (next?.lower === 'that') return !/^(?:VERB|AUX)$/u.test(after?.tag ?? '');
  return (
    /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(next?.tag ?? '') || OPENS_CLAUSE.test(next?.lower ?? '')
  );
}

function looksLikeVerb(sentence: Sentence, index: number): boolean {
  const token = sentence[index];
  // “The text | states explicitly that …”
  const isSpaced = sentence[index + 1]?.tag === 'ADV' && sentence[index + 2]?.lower === 'that';
  const next = sentence[isSpaced ? index + 2 : index + 1];
  const before = sentence[sentence[index - 1]?.tag === 'ADV' ? index - 2 : index - 1];
  const form = findCueForm(token?.lower ?? '')?.form;
  if (!token || !before || !form) return false;
  // “…, warning that it may fail”
  if (form === 'ing') return before.word === ',' && opensClause(next, { before, form });
  if (before.lower === 'to' || (before.tag === 'AUX' && form === 'base')) return true;
  if (/^point/u.test(token.lower) && next?.lower === 'out') return true;
  // “The Institute for Strategic Studies | estimates that …”: a name may end like a plural.
  if (form === 's' && before.tag === 'PROPN' && next?.lower === 'that')
    return !/^(?:VERB|AUX)$/u.test(sentence[index + 2]?.tag ?? '') || endsAsPlural(before);
  const agrees = form === 'base' ? isPlural(before) : !isPlural(before);
  if (QUANTIFIER.test(before.lower) && before.quotation < 0) {
    return (form === 'base' || form === 'past') && !isHeadOfNoun(next);
  }
  // “a job that many economists | say | is the future”
  if (form === 'base' && isPlural(before) && next?.tag === 'AUX') return hasGap(sentence, index);
  if (isRelativeSubject(sentence, index)) return form !== 's' && opensObject(next);
  if (form === 's' && token.lower !== 'states' && endsFrame(sentence, index)) {
    return isNoun(before) && !isPlural(before);
  }
  if (PERSON.test(before.lower)) return agrees || form === 'past' || before.lower === 'who';
  if (before.word === ',' || before.word === ')') {
    // “Park, for his part, | claims to have won”
    const isInfinitive =
      next?.lower === 'to' && /^(?:VERB|AUX)$/u.test(sentence[index + 2]?.tag ?? '');
    if (VERDICT.test(token.lower) && hasVerb(sentence, index)) return false;
    // “Critics, most of them in Oland, | call it a trap”
    if (form === 'base') return /^(?:it|them|him|us)$/u.test(next?.lower ?? '');
    return next?.lower === 'that' || isInfinitive;
  }
  if (!isNoun(before) || isPossessive(before) || before.quotation >= 0) return false;
  if (form === 'base' && endsFrame(sentence, index)) return agrees;
  if (form === 'past' && token.tag === 'ADJ' && leadsToThat(sentence, index + 1)) return true;
  return (
    (form === 'past' || agrees || SHOWS.test(token.lower)) && opensClause(next, { before, form })
  );
}

const VERDICT = /^(?:figures|claims|charges|reports|remarks|comments)$/u;

/** “It lost 350 men, | figures that Lee calls absurd”: the sentence has its verb already, and none of “who”. */
function hasVerb(sentence: Sentence, to: number): boolean {
  const before = sentence.slice(0, to).filter(({ quotation }) => quotation < 0);
  const isRelative = before.some(({ lower }) => /^(?:who|which|whose)$/u.test(lower));
  return (
    !isRelative &&
    before.some(
      ({ tag, lower }) =>
        tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing)$/u.test(lower)) || ALWAYS_VERB.test(lower),
    )
  );
}

const FARTHEST_THAT = 10;

/** “Park alleged | in a report last month that …”. */
function leadsToThat(sentence: Sentence, from: number): boolean {
  if (sentence[from]?.tag !== 'ADP') return sentence[from]?.lower === 'that';
  for (let at = from; at < from + FARTHEST_THAT; at += 1) {
    const token = sentence[at];
    if (!token || /^(?:VERB|AUX|PUNCT)$/u.test(token.tag)) return false;
    if (token.lower === 'that') return !/^(?:VERB|AUX)$/u.test(sentence[at + 1]?.tag ?? '');
  }
  return false;
}

/** “some of”, “many claims”: the word behind a quantifier that has a noun of its own. */
function isHeadOfNoun(next: SentenceToken | undefined): boolean {
  return (
    next === undefined || next.tag === 'ADP' || next.tag === 'AUX' || /^[.,;]$/u.test(next.word)
  );
}

/** “polls that show …”, “planks that call for …” */
function isRelativeSubject(sentence: Sentence, index: number): boolean {
  return /^(?:that|which)$/u.test(sentence[index - 1]?.lower ?? '') && isNoun(sentence[index - 2]);
}

const FARTHEST_GAP = 8;

/** Whether a relative pronoun not far before waits for a verb of its own. */
function hasGap(sentence: Sentence, index: number): boolean {
  return sentence
    .slice(Math.max(0, index - FARTHEST_GAP), index)
    .some(({ lower }) => /^(?:that|which|who|what)$/u.test(lower));
}

function opensObject(next: SentenceToken | undefined): boolean {
  return next !== undefined && /^(?:DET|PROPN|PRON|ADP|NUM|SCONJ)$/u.test(next.tag);
}

const FARTHEST_COMMA = 14;

/** “…, campaign records show.” “…,” Park notes. */
function endsFrame(sentence: Sentence, index: number): boolean {
  const next = sentence[index + 1];
  if (next && !/^[.,;]$/u.test(next.word)) return false;
  return sentence
    .slice(Math.max(0, index - FARTHEST_COMMA), index)
    .some(({ word, closes }) => word === ',' || closes);
}

function isPlural(token: SentenceToken): boolean {
  if (/^(?:i|they|we|you|people)$/u.test(token.lower)) return true;
  return token.tag !== 'NUM' && endsAsPlural(token);
}

const OPENS_CLAUSE =
  /^(?:that|how|why|whether|the|a|an|he|she|it|they|we|his|her|their|its|there|no|both|as|to|i|you)$/u;

function opensClause(
  next: SentenceToken | undefined,
  { before, form }: { readonly before: SentenceToken; readonly form: VerbForm },
): boolean {
  if (!next) return false;
  if (next.opens || next.word === ':' || OPENS_CLAUSE.test(next.lower)) return true;
  if (next.tag === 'PROPN')
    return (
      before.tag !== 'PROPN' || (form === 's' && before.lower !== 'united' && !endsAsPlural(before))
    );
  return /^(?:NUM|ADJ|VERB|ADV)$/u.test(next.tag) && endsAsPlural(before);
}
