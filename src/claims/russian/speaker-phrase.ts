import type { FoundCue } from './find-cue.ts';
import { isOffice } from './offices.ts';
import type { WordRange } from './sentences.ts';
import { isMark, type Word } from './words.ts';

/** Words that tell when or to whom; none of them begins or goes on with the name of a speaker. */
const ADVERBS = new Set(
  `также ранее позже затем сегодня вчера накануне однако но а и тоже теперь потом снова вновь еще уже отдельно кроме того
  при этом наконец тогда официально публично ведь поэтому между тем вместе с тем`.split(/\s+/u),
);
const STOPS = new Set(
  `в во на после перед во время накануне о об обо для из от при через по к ко с со у над под за что чтобы как журналистам
  агентству изданию газете телеканалу репортерам интервью сегодня вчера ранее позже также который которая которые когда`.split(
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
const LONGEST = 14;

/** Finds whom a cue names behind it: «сообщил министр Ли в понедельник»; «заявили в МИД». */
export function findSpeakerAfter(
  words: readonly Word[],
  { at, agreement }: FoundCue,
  to: number,
): WordRange | undefined {
  let from = skipAside(words, at + 1, to);
  const isPlace = agreement === 'they' && PLACE.has(words[from]?.lower ?? '');
  if (isPlace) from += 1;
  let end = from;
  while (end < to && end - from < LONGEST && !stops(words, end, words[at])) end += 1;
  return trim(words, { from, to: end });
}

/** «сказал также министр», «заявил об этом министр». */
function skipAside(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && ADVERBS.has(words[at]?.lower ?? '')) at += 1;
  const isAside = /^об?$/u.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'этом';
  return isAside ? at + 2 : at;
}

function stops(words: readonly Word[], at: number, cue: Word | undefined): boolean {
  const word = words[at];
  if (!word) return true;
  if (!word.isMark) return STOPS.has(word.lower);
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
  let to = range.from;
  if (isMark(words[to - 1], ',')) to = skipInsertion(words, to - 1, from);
  let start = to;
  while (start > from && to - start < LONGEST && !breaks(words, start - 1)) start -= 1;
  return trim(words, skipLead(words, { from: start, to }, agreement));
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
  if (!PREPOSITIONS.has(words[start]?.lower ?? ''))
    return { from: start, to: cutTail(words, start, to) };
  const office = findOffice(words, { from: start + 1, to });
  if (office !== undefined) return { from: office, to: cutTail(words, office, to) };
  // «В МИД заявили»: many speak in a place, and it speaks for them.
  if (agreement === 'they' && PLACE.has(words[start]?.lower ?? '')) return { from: start + 1, to };
  return { from: Math.min(start + 2, to), to };
}

function findOffice(words: readonly Word[], { from, to }: WordRange): number | undefined {
  for (let at = from; at < to; at += 1) if (isOffice(words[at]?.lower ?? '')) return at;
  return undefined;
}

/** «Министр Ли в понедельник»: the time behind the name is no part of it. */
function cutTail(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (STOPS.has(words[at]?.lower ?? '') && words[at]?.quotation === -1) return at;
  }
  return to;
}

function trim(words: readonly Word[], { from, to }: WordRange): WordRange | undefined {
  let end = to;
  while (end > from && isMark(words[end - 1], ',', '—', ':')) end -= 1;
  return end > from && words.slice(from, end).some(({ isMark: mark }) => !mark)
    ? { from, to: end }
    : undefined;
}
