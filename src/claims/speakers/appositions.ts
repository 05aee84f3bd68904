import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { Sentence, SentenceToken } from '../sentences/sentences.ts';
import { isComma, isDash } from '../sentences/words.ts';
import { CALLINGS, OFFICES } from './person-words.ts';

/** A description beside a name, `[from, to)`; `head` is the noun that says what somebody is. */
export interface Apposition extends TokenRange {
  readonly head: number;
}

const LONGEST = 30;
const FARTHEST_HEAD = 9;

//  Ada Park , a senior analyst at a bank in Tulsa , said
//             └    head  ┘
//             └─────────── apposition ────────────┘

/** Finds “an analyst at a bank” between the comma behind a name and the next one; an age may stand before it. */
export function findAppositionAfter(sentence: Sentence, to: number): Apposition | undefined {
  if (!isComma(sentence[to]) || isPlace(sentence, to)) return undefined;
  const isAged = sentence[to + 1]?.tag === 'NUM' && isComma(sentence[to + 2]);
  const from = isAged ? to + 3 : to + 1;
  const head = findHead(sentence, from);
  if (head === undefined) return undefined;
  const end = findEnd(sentence, { from, head });
  return end === undefined ? undefined : { from, to: end, head };
}

/** “In Tulsa, the ministry denied …”: a name behind “in” is where it was. */
function isPlace(sentence: Sentence, to: number): boolean {
  let at = to - 1;
  while (sentence[at]?.tag === 'PROPN') at -= 1;
  return /^(?:in|at|near|outside|inside)$/u.test(sentence[at]?.lower ?? '');
}

/** Finds “the Russian foreign minister” before a name between commas. */
export function findAppositionBefore(
  sentence: Sentence,
  { from: name, to }: TokenRange,
): Apposition | undefined {
  if (!isComma(sentence[name - 1]) || !isComma(sentence[to])) return undefined;
  let from = name - 1;
  while (from > 0 && name - from < FARTHEST_HEAD && mayDescribe(sentence[from - 1])) {
    from -= 1;
    if (opens(sentence[from]) && sentence[from - 1]?.lower !== 'of') break;
  }
  const head = findHead(sentence, from);
  const isOpened = opens(sentence[from]) || sentence[from + 1]?.lower === "'s";
  return isOpened && head !== undefined ? { from, to: name - 1, head } : undefined;
}

/** The last noun of the phrase that begins here, where it says what a person is. */
function findHead(sentence: Sentence, from: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < from + FARTHEST_HEAD; at += 1) {
    const token = sentence[at];
    // “a retired teacher”.
    const isParticiple = head === undefined && /(?:ed|ing)$/u.test(token?.lower ?? '');
    if (!token || token.quotation >= 0 || !(mayDescribe(token) || isParticiple)) break;
    if (token.tag === 'ADP' && at > from && !isOneOf(sentence, from)) break;
    if (/^(?:NOUN|PROPN|ADJ)$/u.test(token.tag)) head = at;
  }
  if (head === undefined) return undefined;
  const noun = sentence[head]?.lower ?? '';
  const single = isOneOf(sentence, from) ? noun.replace(/s$/u, '') : noun;
  return isPersonNoun(single) ? head : undefined;
}

/** “one of their leaders”. */
function isOneOf(sentence: Sentence, at: number): boolean {
  return sentence[at]?.lower === 'one' && sentence[at + 1]?.lower === 'of';
}

/** Whether a noun in the singular says what somebody is: “minister”, “analyst”, “geologist”. */
export function isPersonNoun(lower: string): boolean {
  return OFFICES.has(lower) || CALLINGS.has(lower) || /.(?:ologist|woman|man)$/u.test(lower);
}

function mayDescribe(token: SentenceToken | undefined): boolean {
  if (!token) return false;
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.tag)) return true;
  return /^(?:'s|'|of|to|for|at|in|-|his|her|its|their|then|former|one)$/u.test(token.lower);
}

function opens(token: SentenceToken | undefined): boolean {
  return /^(?:a|an|the|his|her|its|their|one)$/u.test(token?.lower ?? '');
}

/** Up to the comma or dash that closes it. A verb may end it after “a”: “Park, an analyst at a bank | writes”. */
function findEnd(sentence: Sentence, { from, head }: Omit<Apposition, 'to'>): number | undefined {
  let isClause = false;
  let depth = 0;
  for (let at = head + 1; at < head + LONGEST; at += 1) {
    const token = sentence[at];
    if (!token || /^[.;:!?]$/u.test(token.word)) return at;
    if (token.opens) depth += 1;
    if (token.closes) depth -= 1;
    if (depth > 0) continue;
    if (isComma(token) || isDash(token) || token.closes) return token.closes ? at + 1 : at;
    if (/^(?:who|whose|that|which)$/u.test(token.lower)) isClause = true;
    if (isClause || !/^(?:VERB|AUX)$/u.test(token.tag) || /(?:ed|ing)$/u.test(token.lower))
      continue;
    return /^an?$/u.test(sentence[from]?.lower ?? '') ? at : undefined;
  }
  return undefined;
}
