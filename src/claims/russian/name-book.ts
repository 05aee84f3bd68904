import { readSpan } from '../../domain/article.ts';
import { isSameName } from './endings.ts';
import { isOffice } from './offices.ts';
import type { RussianReading } from './read-passage.ts';
import type { WordRange } from './sentences.ts';
import { isMark, spanOf, type Word } from './words.ts';

/** Who is called in full in an article. */
export interface RussianNameBook {
  /** The full name that some words are a form of, or its surname alone where one person has it; in the nominative where the article has that. */
  findFullName(words: readonly Word[], run: WordRange): string | undefined;
}

interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
  readonly isNominative: boolean;
}

const LONGEST_NAME = 4;

/** Collects the names of an article; a speaker before a verb is named in the nominative. */
export function createNameBook(text: string, readings: readonly RussianReading[]): RussianNameBook {
  // By the first letters of the surname, so that a long article is not gone through for each name.
  const names = new Map<string, KnownName[]>();
  const listLike = (lower: readonly string[]): KnownName[] => names.get(keyOf(lower)) ?? [];
  const add = (words: readonly Word[], run: WordRange, isNominative: boolean): void => {
    const span = spanOf(words, run.from, run.to);
    const lower = lowerWords(words, run);
    if (span === undefined || lower.length < 2) return;
    const known = listLike(lower);
    const at = known.findIndex((each) => isSame(each.words, lower));
    const name = readSpan(text, span).replace(/\s+/gu, ' ');
    if (at < 0) names.set(keyOf(lower), [...known, { name, words: lower, isNominative }]);
    else if (isNominative && !known[at]?.isNominative)
      known[at] = { name, words: lower, isNominative };
  };
  for (const { words, sentences } of readings) {
    for (const finding of sentences.flatMap(({ findings }) => findings)) {
      const run = finding.speaker && findRun(words, finding.speaker);
      if (run) add(words, run, finding.pattern !== 'according');
    }
  }
  for (const { words } of readings) for (const run of listRuns(words, 2)) add(words, run, false);
  return {
    findFullName(words, run) {
      const lower = lowerWords(words, run);
      const like = listLike(lower).filter((each) =>
        lower.length > 1
          ? isSame(each.words, lower)
          : isSameName(each.words.at(-1) ?? '', lower[0] ?? ''),
      );
      return like.length === 1 ? like[0]?.name : undefined;
    },
  };
}

/** The capitalised words at the end of a speaker phrase: «министр Анна Ли». */
export function findRun(words: readonly Word[], { from, to }: WordRange): WordRange | undefined {
  const last = listRuns(words.slice(from, to), 1).at(-1);
  return last && { from: from + last.from, to: from + last.to };
}

/** Stretches of capitalised words that are no offices; initials with their stops belong to them. */
function listRuns(words: readonly Word[], fewest: number): readonly WordRange[] {
  const runs: WordRange[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    const isPart = word?.isCapital && word.quotation < 0 && !isOffice(word.lower);
    const isStop = isMark(word, '.') && words[at - 1]?.text.length === 1 && at > from;
    if (isPart || isStop) continue;
    if (at - from >= fewest && at - from <= LONGEST_NAME) runs.push({ from, to: at });
    from = at + 1;
  }
  return runs;
}

function keyOf(lower: readonly string[]): string {
  return lower.at(-1)?.slice(0, 2) ?? '';
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => isSameName(word, other[at] ?? ''));
}

function lowerWords(words: readonly Word[], { from, to }: WordRange): readonly string[] {
  return words.slice(from, to).flatMap(({ lower, isMark: mark }) => (mark ? [] : [lower]));
}
