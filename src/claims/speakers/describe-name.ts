import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { Sentence, SentenceToken } from '../sentences/sentences.ts';
import { isComma, isTimeWord } from '../sentences/words.ts';
import { findAppositionAfter, findAppositionBefore } from './appositions.ts';
import { CALLINGS, HE_WORDS, HONORIFICS, OFFICES, SHE_WORDS } from './person-words.ts';
import { TITLE_WORDS } from './titles.ts';

/** What a sentence says of the bearer of a name. */
export interface Description {
  /** The words that say what they are: “Russian foreign minister”, “an analyst at a bank”. */
  readonly role?: readonly SentenceToken[];
  /** The tokens that a later “the foreign minister” may repeat. */
  readonly titles: readonly SentenceToken[];
  /** “he” or “she” where a title tells. */
  readonly pronoun?: 'he' | 'she';
  /** What the words around the name show; absent where they show nothing. */
  readonly kind?: 'person' | 'thing';
}

/** Reads the title before a name and the apposition beside it. */
export function describeName(sentence: Sentence, { from, to }: TokenRange): Description {
  const title = { from: findTitleStart(sentence, from), to: from };
  const titles = sentence.slice(title.from, title.to);
  const apposition =
    findAppositionAfter(sentence, to) ?? findAppositionBefore(sentence, { from, to });
  const beside = apposition ? sentence.slice(apposition.from, apposition.head + 1) : [];
  const said = [...titles, ...beside];
  const isOffice = titles.some(({ lower }) => isOfficeWord(lower));
  const role = isOffice ? title : apposition;
  const pronoun = readPronoun(said);
  const kind = findKind(sentence, { from, to }, { titles, isDescribed: apposition !== undefined });
  return {
    titles: said,
    ...(role ? { role: sentence.slice(role.from, role.to) } : {}),
    ...(pronoun ? { pronoun } : {}),
    ...(kind ? { kind } : {}),
  };
}

const LONGEST_TITLE = 8;

/** “In a statement President Xi”: only what belongs to the title. */
function findTitleStart(sentence: Sentence, start: number): number {
  // “an ambassador to Norland” is not Norland’s title.
  if (/^(?:ADP|DET|PART)$/u.test(sentence[start - 1]?.tag ?? '')) return start;
  let from = start;
  while (from > 0 && start - from < LONGEST_TITLE && mayBeTitle(sentence, from - 1)) from -= 1;
  const head = sentence.slice(from, start).findLastIndex(({ lower }) => isRole(lower)) + from;
  if (head < from) return start;
  const isOne = /^(?:a|an)$/u.test(sentence[from - 1]?.lower ?? '');
  let first = head;
  while (first > from && !(isOne && sentence[first - 1]?.tag === 'NOUN')) first -= 1;
  return first;
}

function mayBeTitle(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  if (!token || isTimeWord(token) || token.opens || token.closes) return false;
  if (/^(?:PROPN|NOUN|ADJ)$/u.test(token.tag)) return true;
  // “Secretary of State”, “Ambassador to the U.S.”.
  const isJoint = /^(?:of|to)$/u.test(token.lower);
  if (isJoint) return OFFICES.has(sentence[at - 1]?.lower ?? '');
  return (
    token.lower === 'the' &&
    /^(?:of|to)$/u.test(sentence[at - 1]?.lower ?? '') &&
    mayBeTitle(sentence, at - 1)
  );
}

const SHORT_OFFICE = /^(?:sens?|reps?|gov|gen|prof|lt|capt|sgt|adm|rev|col|ceo)\.?$/u;

/** “minister”, “Rep.”; not “Mr.”, and not “Norlandish”. */
function isOfficeWord(word: string): boolean {
  return OFFICES.has(word) || CALLINGS.has(word) || SHORT_OFFICE.test(word);
}

function isRole(word: string): boolean {
  return OFFICES.has(word) || CALLINGS.has(word) || HONORIFICS.has(word) || TITLE_WORDS.has(word);
}

function readPronoun(titles: readonly SentenceToken[]): 'he' | 'she' | undefined {
  if (titles.some(({ lower }) => HE_WORDS.has(lower))) return 'he';
  return titles.some(({ lower }) => SHE_WORDS.has(lower)) ? 'she' : undefined;
}

function findKind(
  sentence: Sentence,
  { from, to }: TokenRange,
  { titles, isDescribed }: { titles: readonly SentenceToken[]; isDescribed: boolean },
): Description['kind'] {
  if (titles.length > 0 || isDescribed) return 'person';
  const [before, after] = [sentence[from - 1], sentence[to]];
  const follower = isComma(after) ? sentence[to + 1] : after;
  if (follower?.lower === 'who' || follower?.lower === 'whose') return 'person';
  if (isComma(after) && sentence[to + 1]?.tag === 'NUM' && isComma(sentence[to + 2]))
    return 'person';
  // “the Green Report”, “a Boeing”, “Report”.
  if (before?.tag === 'DET' || (before?.opens && after?.closes)) return 'thing';
  return undefined;
}
