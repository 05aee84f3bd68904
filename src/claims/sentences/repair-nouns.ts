import type { PartOfSpeech } from 'wink-nlp';
import { findCueForm } from '../attribution/cues/cue-forms.ts';
import { retag } from './retag.ts';
import type { Sentence, SentenceToken } from './sentences.ts';
import { endsAsPlural } from './words.ts';

/** Corrects the tagger where it takes a noun or a modifier for something else: “some analyses suggest”. */
export function repairNouns(sentence: Sentence): Sentence {
  return retag(sentence, (tokens, index) => {
    const token = tokens[index];
    if (token?.tag === 'VERB') return findTagOfVerb(tokens, index);
    if (token?.tag === 'ADJ') return findTagOfAdjective(tokens, index);
    // “has since said”
    if (token?.lower === 'since') return isInsideVerb(tokens, index) ? 'ADV' : undefined;
    return token?.tag === 'ADP' ? findTagOfPreposition(tokens, index) : undefined;
  });
}

const SINGULAR_NOUN =
  /^(?:report|poll|survey|study|show|claim|comment|view|estimate|note|post|tweet|call|promise|demand|request)$/u;
const PLURAL_NOUN = /^(?:calls|claims|reports|comments|views|demands)$/u;

/** What an office does, before its name: “presiding judge Ada Park”. */
const OFFICIATING = /^(?:presiding|acting|ruling|sitting|managing|founding|commanding)$/u;

/** “on hold”, “questions to answer in full”: a verb behind a preposition would end with “-ing”. */
function isGovernedNoun(before: SentenceToken, { lower }: SentenceToken): boolean {
  if (before.tag !== 'ADP' || !/^(?:on|of|in|for|with|from|by|into|under)$/u.test(before.lower))
    return false;
  return !/(?:s|ed|ing)$/u.test(lower) && !findCueForm(lower);
}

/** “when | talks will resume”: a verb does not stand before “will”. */
function isSubjectOfModal(before: SentenceToken, after: SentenceToken): boolean {
  return (
    after.tag === 'AUX' &&
    MODAL.test(after.lower) &&
    /^(?:ADV|SCONJ|ADP|DET|ADJ)$/u.test(before.tag)
  );
}

function findTagOfVerb(sentence: Sentence, index: number): PartOfSpeech | undefined {
  const [before, token, after] = [sentence[index - 1], sentence[index], sentence[index + 1]];
  if (token && after?.tag === 'NOUN' && OFFICIATING.test(token.lower)) return 'ADJ';
  if (!before || !token || !after) return undefined;
  if (isGovernedNoun(before, token) || isSubjectOfModal(before, after)) return 'NOUN';
  if (/^(?:states|nations|kingdom)$/u.test(token.lower) && before.lower === 'united')
    return 'PROPN';
  // “as having said”
  if (token.lower === 'having' && after.tag === 'VERB') return 'AUX';
  // “self-described”
  if (before.word === '-' && before.end === token.start) return 'ADJ';
  if (token.lower === 'close' && after.lower === 'to') return 'ADJ';
  const isTank = after.lower === 'tank' || sentence[index + 2]?.lower === 'tank';
  if (token.lower === 'think' && isTank) return 'NOUN';
  // “a source close to Park's thinking | said”
  if (
    before.lower === "'s" &&
    before.tag === 'PART' &&
    token.lower.endsWith('ing') &&
    after.tag === 'VERB'
  )
    return 'NOUN';
  if (token.lower === 'reason' && before.tag === 'DET') return 'NOUN';
  if (SINGULAR_NOUN.test(token.lower) && isSingular(sentence, index - 1)) return 'NOUN';
  if (PLURAL_NOUN.test(token.lower) && isGoverned(sentence, index)) return 'NOUN';
  const isLed = before.tag === 'DET' || before.tag === 'ADJ';
  return isLed && after.tag === 'VERB' && !token.lower.endsWith('ed') ? 'NOUN' : undefined;
}

const MODAL = /^(?:can|could|will|would|may|might|shall|should|must|'ll|wo|ca|do|does|did)$/u;
const OPENS_OBJECT = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u;

function findTagOfAdjective(sentence: Sentence, index: number): PartOfSpeech | undefined {
  if (isOffice(sentence, index)) return 'NOUN';
  // “it will not lower prices”
  const before = sentence[index - 1];
  const isDenied = /^(?:not|n't|never)$/u.test(before?.lower ?? '');
  const modal = isDenied ? sentence[index - 2] : before;
  const isVerb =
    MODAL.test(modal?.lower ?? '') && OPENS_OBJECT.test(sentence[index + 1]?.tag ?? '');
  return isVerb ? 'VERB' : undefined;
}

const OFFICE =
  /^(?:chief|executive|representative|conservative|liberal|moderate|official|native|veteran|principal|deputy)$/u;

/** “the campaign chief, Ada Park, said”: no noun follows that it could belong to. */
function isOffice(sentence: Sentence, index: number): boolean {
  const next = sentence[index + 1];
  return (
    OFFICE.test(sentence[index]?.lower ?? '') &&
    next !== undefined &&
    /^(?:[,)]|who|said|says)$/u.test(next.lower)
  );
}

function isInsideVerb(sentence: Sentence, index: number): boolean {
  return sentence[index - 1]?.tag === 'AUX' && sentence[index + 1]?.tag === 'VERB';
}

/** “a news report”, “an earlier poll”: behind a singular with its article. */
function isSingular(sentence: Sentence, index: number): boolean {
  const [article, token] = [sentence[index - 1], sentence[index]];
  if (!token || !/^(?:NOUN|ADJ|PROPN|ADV)$/u.test(token.tag)) return false;
  if (endsAsPlural(token)) return false;
  return /^(?:a|an|the|this|his|her|its|another)$/u.test(article?.lower ?? '');
}

/** “battled Western calls for …”: between a verb and a preposition stands its object. */
function isGoverned(sentence: Sentence, index: number): boolean {
  const [governor, before, after] = [sentence[index - 2], sentence[index - 1], sentence[index + 1]];
  const isModified = before?.tag === 'ADJ' || before?.tag === 'PROPN';
  const isFollowed = after?.tag === 'ADP' || after?.lower === 'for';
  return governor?.tag === 'VERB' && isModified && isFollowed;
}

/** “about half” and “over 40” measure; “an inside account” has an adjective. */
function findTagOfPreposition(sentence: Sentence, index: number): PartOfSpeech | undefined {
  const [before, token, after] = [sentence[index - 1], sentence[index], sentence[index + 1]];
  if (!token || !after) return undefined;
  const isCounted = after.tag === 'NUM' || after.lower === 'half';
  if (isCounted && /^(?:about|over|under|around)$/u.test(token.lower)) return 'ADV';
  const isLed = before !== undefined && /^(?:the|a|an)$/u.test(before.lower);
  return isLed && after.tag === 'NOUN' ? 'ADJ' : undefined;
}
