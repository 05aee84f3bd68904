import { type CueForm, findCueForm } from '../attribution/cues/cue-forms.ts';
import type { Sentence, SentenceToken } from '../sentences/sentences.ts';
import { isBe, isWord } from '../sentences/words.ts';

/** A verb with its auxiliaries: `[from, to)`, the main verb at `head`. */
export interface VerbGroup {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** `to` an infinitive, `ing` and `participle` without an auxiliary; a past form counts as finite here. */
  readonly form: 'finite' | 'to' | 'ing' | 'bare';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly cue?: CueForm;
}

const NEGATIVE = new Set(['not', "n't", 'never', 'nor', 'hardly']);
const NOT_ADVERBS =
  /^(?:however|when|so|there|here|else|too|instead|yet|therefore|thus|meanwhile|how|why|where)$/u;
const NON_FINITE_AUX = /^(?:be|been|being|having)$/u;

/** Finds the verb groups of a sentence outside its quotations, in order. */
export function findVerbGroups(sentence: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = 0; index < sentence.length; index += 1) {
    if (!isVerbal(sentence[index])) continue;
    const group = readGroup(sentence, index);
    groups.push(group);
    index = group.to - 1;
  }
  return groups;
}

function isVerbal(token: SentenceToken | undefined): boolean {
  return (
    token !== undefined && token.quotation < 0 && (token.tag === 'VERB' || token.tag === 'AUX')
  );
}

function readGroup(sentence: Sentence, first: number): VerbGroup {
  let head = first;
  for (let at = first + 1; sentence[head]?.tag === 'AUX' && at < sentence.length; at += 1) {
    const token = sentence[at];
    if (isVerbal(token)) head = at;
    else if (token?.quotation !== -1 || !(token.tag === 'ADV' || NEGATIVE.has(token.lower))) break;
  }
  const from = findLeft(sentence, first);
  const words = sentence.slice(from, head);
  const verb = sentence[head];
  const cue = verb?.tag === 'VERB' ? findCueForm(verb.lower) : undefined;
  return {
    from,
    head,
    to: head + 1,
    form: readForm(sentence, first, head),
    passive: isPassive(words, verb),
    negated: isNegated(sentence, from, head),
    ...(cue ? { cue } : {}),
  };
}

/** “did not say”, “no longer says”; but not “not only said”. */
function isNegated(sentence: Sentence, from: number, head: number): boolean {
  const before = [sentence[from - 1], sentence[from]];
  if (isWord(before[0], 'no') && isWord(before[1], 'longer')) return true;
  return sentence
    .slice(from, head)
    .some(
      ({ lower }, at) =>
        NEGATIVE.has(lower) && !isWord(sentence[from + at + 1], 'only', 'just', 'merely', 'simply'),
    );
}

/** The adverbs right before a verb belong to it: “also said”, “repeatedly denied”. */
function findLeft(sentence: Sentence, first: number): number {
  let from = first;
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = sentence[at];
    if (!token || token.quotation >= 0 || NOT_ADVERBS.test(token.lower)) break;
    if (token.tag !== 'ADV' && !NEGATIVE.has(token.lower)) break;
    from = at;
  }
  return from;
}

function readForm(sentence: Sentence, first: number, head: number): VerbGroup['form'] {
  const before = sentence[findLeft(sentence, first) - 1];
  if (isWord(before, 'to')) return 'to';
  const token = sentence[first];
  if (!token) return 'bare';
  if (token.tag === 'AUX') return NON_FINITE_AUX.test(token.lower) ? 'ing' : 'finite';
  if (/ing$/u.test(token.lower) && first === head && token.lower.length > 4) return 'ing';
  return 'finite';
}

function isPassive(
  auxiliaries: readonly SentenceToken[],
  verb: SentenceToken | undefined,
): boolean {
  if (verb?.tag !== 'VERB' || verb.lower.endsWith('ing')) return false;
  const form = findCueForm(verb.lower)?.form;
  const isPast = form
    ? form === 'past' || form === 'participle'
    : /(?:ed|en|wn|ne)$/u.test(verb.lower);
  // “he's said that …”: short for “has”.
  const [be, ...others] = auxiliaries.filter(isBe);
  const isShort = /^['’]s$/u.test(be?.word ?? '') && others.length === 0;
  if (isShort && findCueForm(verb.lower)?.verb.frames.has('clause')) return false;
  return isPast && auxiliaries.some(isBe);
}
