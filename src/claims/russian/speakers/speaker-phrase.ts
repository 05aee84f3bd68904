import type { WordRange } from '../sentences.ts';
import type { FoundCue } from '../speech/find-cue.ts';
import { cutPredicate } from '../speech/predicate.ts';
import { isMark, type Word } from '../words.ts';
import { isOffice } from './offices.ts';

/** Words that tell when or to whom; none of them begins or goes on with the name of a speaker. */
const ADVERBS = new Set(
  `также ранее позже затем сегодня вчера накануне однако но а и тоже теперь потом снова вновь еще уже отдельно кроме того
  вечером утром днем ночью впрочем напротив вдобавок параллельно сейчас ныне недавно неоднократно не раз часто
  при этом наконец тогда официально публично никогда якобы лично открыто прямо затем было был была были ведь поэтому между тем вместе с тем`.split(
    /\s+/u,
  ),
);
const STOPS = new Set(
  `в во на после перед во время накануне о об обо для из от при через по к ко с со у над под за что чтобы как журналистам
  вечером утром днем ночью агентству изданию газете телеканалу репортерам интервью сегодня вчера ранее позже также который которая которые когда`.split(
    /\s+/u,
  ),
);
const PREPOSITIONS = new Set([
  'в',
  'во',
  'на',
  'по',
  'после',
  'перед',
  'накануне',
  'с',
  'со',
  'к',
  'о',
  'об',
  'из',
  'для',
  'при',
]);
const PLACE = new Set(['в', 'во', 'на']);
const PRONOUN = /^(?:он|она|они|я|мы)$/u;
const LONGEST = 14;
const HEARER =
  /^(?:журналистам|репортерам|корреспондентам|агентству|изданию|газете|телеканалу|порталу|каналу|радиостанции|журналу)$/u;
const ABBREVIATION = /^\p{Lu}{2,7}$/u;
const OFFICE_PREPOSITION = /^(?:в|во|при|по|на)$/u;
const LONGEST_OFFICE = 8;
const LOCATIVE = /(?:ии|ах|ях|[^д]е)$/u;

/** Whether a word tells when or how, and names nobody. */
export function isAdverb(word: Word | undefined): boolean {
  // «И» may be a name: «Ван И заявил».
  if (word?.text === 'И') return false;
  return ADVERBS.has(word?.lower ?? '');
}

/** Finds whom a cue names behind it: «сообщил министр Ли в понедельник»; «заявили в МИД». */
export function findSpeakerAfter(
  words: readonly Word[],
  { at, agreement }: FoundCue,
  to: number,
): WordRange | undefined {
  let from = skipAside(words, at + 1, to);
  const isPlace = agreement === 'they' && PLACE.has(words[from]?.lower ?? '');
  const behind = skipPlace(words, from, findMark(words, from, to));
  if (behind > from) from = behind;
  else if (isPlace) from += 1;
  let end = from;
  while (end < to && end - from < LONGEST && !stops(words, end, words[at])) end += 1;
  end = reachName(words, { from, to: end }, findMark(words, end, to));
  return trim(words, { from, to: cutPronoun(words, from, end) });
}

/** Where the next mark stands that ends a phrase. */
function findMark(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    !(words[at]?.isMark && words[at]?.quotation === -1 && !isInitialStop(words, at))
  )
    at += 1;
  return at;
}

/**
 * «Посол США в России Линн Трейси», «спецпосланник по Ближнему Востоку Стивен Уиткофф»: an office with a preposition has its name
 * behind that, where the phrase ends with it; «министр Ли в Южной Корее» has not.
 */
function reachName(words: readonly Word[], { from, to }: WordRange, end: number): number {
  const [first, last] = [words[end - 2], words[end - 1]];
  const isOpen =
    to < end && OFFICE_PREPOSITION.test(words[to]?.lower ?? '') && end - to <= LONGEST_OFFICE;
  if (!isOpen || !first?.isCapital || !last?.isCapital || end - 2 <= to + 1) return to;
  const hasOffice = words.slice(from, to).some(({ lower }) => isOffice(lower));
  const names = words
    .slice(from + 1, to)
    .filter((word) => word.isCapital && !ABBREVIATION.test(word.text));
  if (!hasOffice || names.length > 1 || ABBREVIATION.test(last.text)) return to;
  return LOCATIVE.test(last.lower) ? to : end;
}

/** «говорил он еще в мае»: a pronoun is the whole speaker. */
function cutPronoun(words: readonly Word[], from: number, to: number): number {
  return PRONOUN.test(words[from]?.lower ?? '') && from < to ? from + 1 : to;
}

/** «сказал также министр», «заявил об этом министр», «сообщил журналистам министр». */
function skipAside(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && ADVERBS.has(words[at]?.lower ?? '')) at += 1;
  const isAside = /^об?$/u.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'этом';
  return skipHearer(words, isAside ? at + 2 : at, to);
}

/** «журналистам», «агентству „Заря“», «РИА Новости»: whom the words were said to. */
function skipHearer(words: readonly Word[], from: number, to: number): number {
  let at = from;
  if (HEARER.test(words[at]?.lower ?? '')) at += 1;
  while (at > from && at < to && (words[at]?.quotation ?? -1) >= 0) at += 1;
  if (at === from + 1 && /^\p{Script=Latin}/u.test(words[at]?.text ?? '')) at += 1;
  if (at === from && /^(?:ТАСС|РБК|Интерфаксу|Reuters|Bloomberg)$/u.test(words[at]?.text ?? ''))
    at += 1;
  if (at === from && words[at]?.text === 'РИА' && words[at + 1]?.lower === 'новости') at += 2;
  return at < to ? at : from;
}

/** «написала в своем канале Мария Ким», «сообщил в среду министр Ким»: where a time or a place stands first, who is named at the end. */
function skipPlace(words: readonly Word[], from: number, to: number): number {
  if (!PREPOSITIONS.has(words[from]?.lower ?? '')) return from;
  for (let at = from + 2; at < to; at += 1) if (isOffice(words[at]?.lower ?? '')) return at;
  const [first, last] = [words[to - 2], words[to - 1]];
  const isNamed = first?.isCapital === true && last?.isCapital === true && to - 2 > from + 1;
  return isNamed && !ABBREVIATION.test(last.text) ? to - 2 : from;
}

function stops(words: readonly Word[], at: number, cue: Word | undefined): boolean {
  const word = words[at];
  if (!word) return true;
  if (!word.isMark) return STOPS.has(word.lower) && !isInitialStop(words, at + 1);
  // A name in quotation marks belongs to the speaker: «представитель компании „Заря“».
  const isName = word.quotation >= 0 && word.quotation !== cue?.quotation;
  return !isName && !isInitialStop(words, at);
}

/** The full stop of «А. Ли» belongs to the name. */
function isInitialStop(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return isMark(words[at], '.') && before?.text.length === 1 && before.isCapital;
}

/** Finds who stands before a cue: «Министр Ли в понедельник заявил»; «Президент, выступая в Астане, заявил»; «в МИД заявили». */
export function findSpeakerBefore(
  words: readonly Word[],
  { range, agreement }: FoundCue,
  from: number,
): WordRange | undefined {
  let to = isMark(words[range.from - 1], ')') ? skipBrackets(words, range.from, from) : range.from;
  if (isMark(words[to - 1], ',')) to = skipInsertion(words, to - 1, from);
  let start = to;
  while (start > from && to - start < LONGEST && !breaks(words, start - 1)) start -= 1;
  if (words[to - 1]?.text === 'и') to = cutPredicate(words, { from: start, to: to - 1 }, agreement);
  return trim(words, skipLead(words, { from: start, to }, agreement));
}

/** «Губернатор (глава края) заявил». */
function skipBrackets(words: readonly Word[], to: number, from: number): number {
  for (let at = to - 2; at > from; at -= 1) if (isMark(words[at], '(')) return at;
  return to;
}

/** «Президент, выступая в Астане, заявил»: goes back over what stands between the commas. */
function skipInsertion(words: readonly Word[], comma: number, from: number): number {
  for (let at = comma - 1; at > from; at -= 1) {
    if (isMark(words[at], ',')) return at;
    if (words[at]?.isMark && !isInitialStop(words, at)) break;
  }
  return comma;
}

function breaks(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || (word.isMark && word.quotation < 0 && !isInitialStop(words, at));
}

/** Goes over «Ранее», «При этом» and «В понедельник» at the beginning. */
function skipLead(
  words: readonly Word[],
  { from, to }: WordRange,
  agreement: FoundCue['agreement'],
): WordRange {
  let start = from;
  while (start < to && ADVERBS.has(words[start]?.lower ?? '')) start += 1;
  if (!PREPOSITIONS.has(words[start]?.lower ?? '') || isInitialStop(words, start + 1))
    return { from: start, to: cutTail(words, start, to) };
  const office = findOffice(words, { from: start + 1, to });
  if (office !== undefined) return { from: office, to: cutTail(words, office, to) };
  // «В МИД заявили»: many speak in a place, and it speaks for them.
  if (agreement === 'they' && PLACE.has(words[start]?.lower ?? ''))
    return { from: start + 1, to: cutTail(words, start + 1, to) };
  // «Со ссылкой на штаб издание пишет»: the last word, where another preposition follows.
  const isLong = PREPOSITIONS.has(words[start + 2]?.lower ?? '');
  return { from: isLong ? to - 1 : Math.min(start + 2, to), to };
}

function findOffice(words: readonly Word[], { from, to }: WordRange): number | undefined {
  for (let at = from; at < to; at += 1) if (isOffice(words[at]?.lower ?? '')) return at;
  return undefined;
}

/** «Министр Ли в понедельник»: the time behind the name is no part of it. */
function cutTail(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const isStop = STOPS.has(words[at]?.lower ?? '') && !isInitialStop(words, at + 1);
    if (isStop && words[at]?.quotation === -1) return reachName(words, { from, to: at }, to);
  }
  return to;
}

function trim(words: readonly Word[], { from, to }: WordRange): WordRange | undefined {
  let end = to;
  while (end > from && (isMark(words[end - 1], ',', '—', ':') || isAdverb(words[end - 1])))
    end -= 1;
  return end > from && words.slice(from, end).some(({ isMark: mark }) => !mark)
    ? { from, to: end }
    : undefined;
}
