import type { RussianReading } from '../read-passage.ts';
import type { WordRange } from '../sentences.ts';
import { isMark, type Word } from '../words.ts';
import { isBody, isOffice } from './offices.ts';

/** What of a passage tells names from one another. */
export type NamedWords = Pick<RussianReading, 'words' | 'named'>;

const LONGEST_NAME = 5;
/** Small words inside a name: «Урсула фон дер Ляйен». */
const PARTICLE =
  /^(?:фон|дер|ден|ван|де|да|ди|ду|дель|ла|ле|бен|бин|ибн|аль|эль|ас|оглы|кызы|улы)$/u;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|инична|оглы|кызы|улы)(?:[аеу]|ем|ой|ей)?$/u;
/** No name in the nominative ends so, and few in another case stand first. */
const SURELY_GENITIVE = /(?:[^и]ы|ии|ого|ой|их|ых)$/u;
const GENITIVE = /(?:[аяы]|ии?|ого|ой|их|ых)$/u;
const LATIN = /^\p{Script=Latin}/u;
const PREPOSITION = /^(?:в|во|на|по|при|из|от|с|со|к|о|об|для|за|у|над)$/u;

/** Finds the person whom a speaker phrase names: «Анна Ли» in «министр обороны Северии Анна Ли», «Темура Умарова» in «Темура Умарова из Центра Карнеги». */
export function findPerson(
  named: NamedWords,
  range: WordRange,
  isOblique = false,
): WordRange | undefined {
  const runs = listPeople(named, range, { fewest: 1, isOblique });
  const full = runs.filter((run) => run.to - run.from > 1);
  const end = findPreposition(named.words, range);
  const stands = ({ to }: WordRange): boolean => to <= end;
  return full.findLast(stands) ?? full.at(-1) ?? runs.findLast(stands) ?? runs.at(-1);
}

interface Wanted {
  /** How many words a name must have. */
  readonly fewest: number;
  /** Whether the names may stand in another case than the nominative. */
  readonly isOblique: boolean;
}

/** Stretches of capitalised words that are no offices, states or bodies; initials with their stops belong to them. */
export function listPeople(
  { words, named }: NamedWords,
  { from, to }: WordRange,
  { fewest, isOblique }: Wanted,
): readonly WordRange[] {
  const runs: WordRange[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const isOne = at === start || !changesScript(words[at - 1], words[at]);
    if (
      at < to &&
      isOne &&
      (isPart(words[at], named) || isInside(words, { from: start, to }, at, named))
    )
      continue;
    const run = skipComplement(
      { words, named },
      { range: { from: start, to: at }, first: from, isOblique },
    );
    const count = countWords(words, run);
    if (count >= fewest && count <= LONGEST_NAME) runs.push(run);
    start = isOne || !isPart(words[at], named) ? at + 1 : at;
  }
  return runs;
}

function isPart(word: Word | undefined, named: NamedWords['named']): boolean {
  if (!word?.isCapital || word.quotation >= 0) return false;
  const kind = named.get(word.start);
  return kind === 'person' || (kind !== 'other' && !isOffice(word.lower) && !isBody(word));
}

/** A stop behind an initial, or a small word between two parts of a name. */
function isInside(
  words: readonly Word[],
  { from, to }: WordRange,
  at: number,
  named: NamedWords['named'],
): boolean {
  const word = words[at];
  if (at <= from || word === undefined) return false;
  if (isMark(word, '.')) return words[at - 1]?.text.length === 1;
  if (!PARTICLE.test(word.lower)) return false;
  const next = words.slice(at + 1, Math.min(to, at + 3)).find(({ lower }) => !PARTICLE.test(lower));
  return next === undefined ? false : isPart(next, named);
}

interface Stretch {
  readonly range: WordRange;
  /** Where the phrase begins. */
  readonly first: number;
  readonly isOblique: boolean;
}

/** «Института Европы Андрей Ким», «мэр Лондона Садик Хан»: what stands in the genitive behind an office or a body is no part of the name. */
function skipComplement(
  { words, named }: NamedWords,
  { range: { from, to }, first, isOblique }: Stretch,
): WordRange {
  const before = from > first ? words[from - 1] : undefined;
  // «Спецпосланник по Ближнему Востоку Стивен Ли»: a name has two words there.
  if (!isOblique && PREPOSITION.test(before?.lower ?? ''))
    return { from: Math.max(from, to - 2), to };
  if (before === undefined || named.get(before.start) === 'other') return { from, to };
  const isBehindBody = !before.isMark && isBody(before);
  if (!isBehindBody && !isOffice(before.lower)) return { from, to };
  let start = from;
  for (; start < to; start += 1) {
    const isFirst = isBehindBody && start === from;
    if (!isComplement(words, { range: { from: start, to }, isFirst, isOblique })) break;
  }
  return { from: start, to };
}

function isComplement(
  words: readonly Word[],
  {
    range: { from, to },
    isFirst,
    isOblique,
  }: { readonly range: WordRange; readonly isFirst: boolean; readonly isOblique: boolean },
): boolean {
  const [word, next] = [words[from], words[from + 1]];
  if (word === undefined || word.text.length === 1) return false;
  const count = words.slice(from, to).filter(({ isCapital }) => isCapital).length;
  if (count > 2)
    return !PATRONYMIC.test(next?.lower ?? '') && (isFirst || GENITIVE.test(word.lower));
  // «Центра Карнеги»: a single word behind a body is its name.
  return isFirst && (count === 1 || (!isOblique && SURELY_GENITIVE.test(word.lower)));
}

function findPreposition(words: readonly Word[], { from, to }: WordRange): number {
  for (let at = from + 1; at < to; at += 1) if (PREPOSITION.test(words[at]?.lower ?? '')) return at;
  return to;
}

function countWords(words: readonly Word[], { from, to }: WordRange): number {
  return words.slice(from, to).filter(({ isMark: mark }) => !mark).length;
}

/** «Сооснователь R.Politik Анна Ким»: a firm in Latin letters is no part of the name. */
function changesScript(before: Word | undefined, word: Word | undefined): boolean {
  const [one, other] = [before, word].map((each) => LATIN.test(each?.text ?? ''));
  return before?.isCapital === true && word?.isCapital === true && one !== other;
}
