import { readSpan } from '../../../domain/article.ts';
import { isSameName } from '../endings.ts';
import type { RussianReading } from '../read-passage.ts';
import type { WordRange } from '../sentences.ts';
import type { RussianFinding } from '../speech/finding.ts';
import { spanOf, type Word } from '../words.ts';
import { toNominative } from './nominative.ts';
import { findPerson, listPeople } from './person-run.ts';

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

/** The case in which a name stands, where that is known. */
export type NameCase = 'nominative' | 'genitive' | 'unknown';

/** Words that begin a sentence in capitals and no name. */
const NO_NAME =
  /^(?:[аияв]|но|на|по|до|из|об?|со?|к|у|за|для|при|от|во|он|она|они|мы|как|если|когда|хотя|пока|сам|сама|также|тогда|затем|вчера|ранее|позже|однако|поэтому|между|после|перед|бывший|нынешний|новый)$/u;

/** Collects the names of an article; a speaker before a verb is named in the nominative. */
export function createNameBook(text: string, readings: readonly RussianReading[]): RussianNameBook {
  // By the first letters of the surname, so that a long article is not gone through for each name.
  const names = new Map<string, KnownName[]>();
  const listLike = (lower: readonly string[]): KnownName[] => names.get(keyOf(lower)) ?? [];
  const add = (words: readonly Word[], run: WordRange, nameCase: NameCase): void => {
    const span = spanOf(words, run.from, run.to);
    const lower = lowerWords(words, run);
    if (span === undefined || lower.length < 2) return;
    const known = listLike(lower);
    const at = known.findIndex((each) => isSame(each.words, lower));
    const written = readSpan(text, span).replace(/\s+/gu, ' ');
    const name = nameCase === 'genitive' ? toNominative(written) : written;
    const isNominative = nameCase === 'nominative';
    if (at < 0) names.set(keyOf(lower), [...known, { name, words: lower, isNominative }]);
    else if (isNominative && !known[at]?.isNominative)
      known[at] = { name, words: lower, isNominative };
  };
  for (const reading of readings) {
    for (const finding of reading.sentences.flatMap(({ findings }) => findings)) {
      const nameCase = readCase(reading.words, finding);
      const isOblique = nameCase !== 'nominative';
      const run = finding.speaker && findPerson(reading, finding.speaker, isOblique);
      if (run) add(reading.words, run, nameCase);
    }
  }
  for (const reading of readings) {
    const { words } = reading;
    const all = { from: 0, to: words.length };
    for (const run of listPeople(reading, all, { fewest: 2, isOblique: true })) {
      if (!NO_NAME.test(words[run.from]?.lower ?? '')) add(words, run, 'unknown');
    }
  }
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

/** A speaker before or behind a verb stands in the nominative; «по словам» and its like take the genitive. */
export function readCase(words: readonly Word[], { pattern, cue }: RussianFinding): NameCase {
  if (pattern === 'passive') return 'unknown';
  if (pattern !== 'according') return 'nominative';
  const isOwned = cue.to - cue.from > 1 && words[cue.from]?.lower !== 'если';
  return isOwned ? 'genitive' : 'unknown';
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
