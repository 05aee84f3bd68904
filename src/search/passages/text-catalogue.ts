import { createWordFilter, hashWord, type WordFilter } from './word-filter.ts';
import { splitWords } from './words.ts';

/** Which stored texts may hold the words of a sentence. It keeps some 12 bits for each different word of a text. */
export interface TextCatalogue {
  replaceText(id: string, text: string): void;
  removeText(id: string): void;
  /** The texts that may hold most of these words, likeliest first: a word that few texts hold counts more. */
  findLikely(words: readonly string[], limit: number): readonly string[];
  readonly size: number;
  /** The same catalogue as far as texts may be read. */
  narrow(mayRead: (id: string) => boolean): Pick<TextCatalogue, 'findLikely' | 'size' | 'narrow'>;
}

/** The longest words tell texts apart best, and more of them tell nothing new. */
const MOST_WORDS = 48;
/** The share of the weight of all words that a text must hold to be likely. */
const LEAST_SHARE = 0.45;

/** Creates an empty catalogue. */
export function createTextCatalogue(): TextCatalogue {
  const filters = new Map<string, WordFilter>();
  return {
    ...readTexts(filters),
    get size() {
      return filters.size;
    },
    replaceText(id, text) {
      filters.set(id, createWordFilter(splitWords(text).map(({ folded }) => folded)));
    },
    removeText: (id) => void filters.delete(id),
  };
}

function readTexts(
  filters: ReadonlyMap<string, WordFilter>,
): Pick<TextCatalogue, 'findLikely' | 'size' | 'narrow'> {
  return {
    size: filters.size,
    findLikely: (words, limit) => rankTexts(filters, words).slice(0, limit),
    narrow: (mayRead) => readTexts(new Map([...filters].filter(([id]) => mayRead(id)))),
  };
}

function rankTexts(
  filters: ReadonlyMap<string, WordFilter>,
  words: readonly string[],
): readonly string[] {
  const asked = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const hashed = asked.map(hashWord);
  const counts = hashed.map(() => 0);
  const held = [...filters].map(([id, filter]) => {
    const holds = hashed.flatMap((word, at) => (filter.mayHold(word) ? [at] : []));
    for (const at of holds) counts[at] = (counts[at] ?? 0) + 1;
    return { id, holds };
  });
  const weights = counts.map((count) => Math.log(1 + filters.size / Math.max(1, count)));
  const all = sum(weights);
  return held
    .map(({ id, holds }) => ({ id, weight: sum(holds.map((at) => weights[at] ?? 0)) }))
    .filter(({ weight }) => weight >= all * LEAST_SHARE)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
