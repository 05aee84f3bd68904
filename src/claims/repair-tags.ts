import { findCueForm } from './cue-forms.ts';
import type { Sentence, SentenceToken } from './sentences.ts';
import { isNoun, isPossessive } from './words.ts';

const ALWAYS_VERB = /^(?:said|says|told|tells|wrote|writes|tweeted|added|argued)$/u;
const PERSON = /^(?:i|he|she|they|we|you|who|it)$/u;
const OPENS_CLAUSE =
  /^(?:that|how|why|whether|the|a|an|he|she|it|they|we|his|her|their|its|there|no|both|as|to|i|you)$/u;

/** Corrects the tagger where it takes a cue for a noun, “polls show that …”, or a name for a verb, “said Mark Green”. */
export function repairTags(sentence: Sentence): Sentence {
  return repairCues(repairNouns(isHeadline(sentence) ? sentence : repairNames(sentence)));
}

const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;

const FEWEST_WORDS = 5;

/** Whether nearly every word has a capital, so that capitals tell nothing. */
function isHeadline(sentence: Sentence): boolean {
  const words = sentence.filter(({ word }) => /^\p{L}{4}/u.test(word));
  const capitals = words.filter(({ word }) => /^\p{Lu}/u.test(word));
  return words.length >= FEWEST_WORDS && capitals.length > words.length * 0.6;
}

function repairNames(sentence: Sentence): Sentence {
  return sentence.map((token, index) => {
    if (token.tag === 'PROPN' || !/^(?:VERB|AUX|NOUN|ADV|X|INTJ|CCONJ|SCONJ|ADP)$/u.test(token.tag))
      return token;
    if (!CAPITALISED.test(token.word) || isFirstWord(sentence, index)) return token;
    return { ...token, tag: 'PROPN' as const };
  });
}

/** Capitals mean nothing on the first word; before another name, a bare verb form is a first name: “Mark Green”. */
function isFirstWord(sentence: Sentence, index: number): boolean {
  const before = sentence[index - 1];
  const token = sentence[index];
  const isFirst =
    !before || (before.tag === 'PUNCT' && /^[“"'‘:.?!…—–(-]+$/u.test(before.word)) || before.opens;
  if (!isFirst) return false;
  const next = sentence[index + 1];
  const isBefore = next?.tag === 'PROPN' && CAPITALISED.test(next.word);
  const isName = token?.tag === 'VERB' && (isBefore || next?.lower === 'said');
  return !isName || /(?:ing|.{2}ed|.{2}id)$/u.test(token.lower);
}

/** Between an article and a verb stands a noun: “some analyses suggest”, “an inside account”. */
function repairNouns(sentence: Sentence): Sentence {
  return sentence.map((token, index) => {
    const [before, after] = [sentence[index - 1], sentence[index + 1]];
    if (!after) return token;
    if (isQuantifier(token, after)) return { ...token, tag: 'ADV' as const };
    if (!before) return token;
    if (token.lower === 'close' && after.lower === 'to') return { ...token, tag: 'ADJ' as const };
    const isLed = before.tag === 'DET' || before.tag === 'ADJ';
    if (token.tag === 'VERB' && before.word === '-' && before.end === token.start) {
      return { ...token, tag: 'ADJ' as const };
    }
    if (token.lower === 'think' && after.lower === 'tank')
      return { ...token, tag: 'NOUN' as const };
    if (isObject(sentence, index)) return { ...token, tag: 'NOUN' as const };
    if (isBareForm(token) && isSingular(sentence, index - 1))
      return { ...token, tag: 'NOUN' as const };
    if (token.tag === 'VERB' && isLed && after.tag === 'VERB' && !token.lower.endsWith('ed')) {
      return { ...token, tag: 'NOUN' as const };
    }
    const isOdd =
      token.tag === 'ADP' && /^(?:the|a|an)$/u.test(before.lower) && after.tag === 'NOUN';
    return isOdd ? { ...token, tag: 'ADJ' as const } : token;
  });
}

/** “battled Western calls for …”: between a verb and a preposition stands its object. */
function isObject(sentence: Sentence, index: number): boolean {
  const [governor, before, token, after] = [-2, -1, 0, 1].map((step) => sentence[index + step]);
  if (
    token?.tag !== 'VERB' ||
    !/^(?:calls|claims|reports|comments|views|demands)$/u.test(token.lower)
  )
    return false;
  const isModified = before?.tag === 'ADJ' || before?.tag === 'PROPN';
  return governor?.tag === 'VERB' && isModified && (after?.tag === 'ADP' || after?.lower === 'for');
}

/** “about half”, “over 40”. */
function isQuantifier({ lower }: SentenceToken, after: SentenceToken): boolean {
  return (
    /^(?:about|over|under|around)$/u.test(lower) && (after.tag === 'NUM' || after.lower === 'half')
  );
}

/** “a news report”, “an earlier poll”: what looks like a verb in the plural behind a singular. */
function isBareForm({ tag, lower }: SentenceToken): boolean {
  return (
    tag === 'VERB' &&
    /^(?:report|poll|survey|study|show|claim|comment|view|estimate|note|post|tweet|call|promise|demand|request)$/u.test(
      lower,
    )
  );
}

function isSingular(sentence: Sentence, index: number): boolean {
  const token = sentence[index];
  if (!token || !/^(?:NOUN|ADJ|PROPN|ADV)$/u.test(token.tag)) return false;
  const article = sentence[index - 1];
  return (
    /^(?:a|an|the|this|his|her|its|another)$/u.test(article?.lower ?? '') &&
    !token.lower.endsWith('s')
  );
}

function repairCues(sentence: Sentence): Sentence {
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
  const next = sentence[index + 1];
  const at = sentence[index - 1]?.tag === 'ADV' ? index - 2 : index - 1;
  const before = sentence[at];
  if (!before) return false;
  // “…, warning that it may fail”
  if (form === 'ing') return before.word === ',' && next !== undefined && opensClause(next, before);
  if (before.lower === 'to' || (before.tag === 'AUX' && form === 'base')) return true;
  if (/^point/u.test(sentence[index]?.lower ?? '') && next?.lower === 'out') return true;
  const agrees = form === 'base' ? isPlural(before) : !isPlural(before);
  if (PERSON.test(before.lower)) return agrees || form === 'past' || before.lower === 'who';
  if (before.word === ',' || before.word === ')') return form !== 'base' && next?.lower === 'that';
  if (!isNoun(before) || isPossessive(before) || before.quotation >= 0) return false;
  if (endsFrame(sentence, index) && form === 'base') return agrees;
  const isPlain = agrees || SHOWS.test(sentence[index]?.lower ?? '');
  return (form === 'past' || isPlain) && opensClause(next, before);
}

const SHOWS = /^(?:show|say|suggest)$/u;

/** “…, campaign records show.” */
function endsFrame(sentence: Sentence, index: number): boolean {
  const next = sentence[index + 1];
  if (next && !/^[.,;]$/u.test(next.word)) return false;
  return (
    SHOWS.test(sentence[index]?.lower ?? '') &&
    sentence.slice(Math.max(0, index - 14), index).some(({ word }) => word === ',')
  );
}

function isPlural({ lower, tag }: SentenceToken): boolean {
  if (/^(?:i|they|we|you)$/u.test(lower)) return true;
  return lower === 'people' || (tag !== 'NUM' && lower.endsWith('s'));
}

function opensClause(next: SentenceToken | undefined, before: SentenceToken): boolean {
  if (!next) return false;
  if (next.opens || next.word === ':' || OPENS_CLAUSE.test(next.lower)) return true;
  if (next.tag === 'PROPN') return before.tag !== 'PROPN';
  return /^(?:NUM|ADJ|VERB|ADV)$/u.test(next.tag) && before.lower.endsWith('s');
}
