import type { SentenceToken } from '../sentences/sentences.ts';

/** A phrase of a lexicon where it stands in a sentence: `[from, to)` in its tokens. */
export interface FoundPhrase<Entry> {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** Finds the phrases of a lexicon in a sentence: the longest at each place, in order, without overlap. */
export type FindPhrases<Entry> = (
  tokens: readonly SentenceToken[],
) => readonly FoundPhrase<Entry>[];

interface Phrase<Entry> {
  readonly words: readonly ReadonlySet<string>[];
  readonly entry: Entry;
}

const BE = "is are was were be been being am ’s 's ’re 're".split(' ');

/**
 * Creates a finder of phrases. In a phrase, `a|b` is one word of several, `BE` any form of “be”; adverbs may stand between its words
 * in the text. Every phrase is looked up by its first word, so that a long lexicon costs no more than a short one.
 */
export function createPhraseFinder<Entry>(
  lexicon: readonly (readonly [phrase: string, entry: Entry])[],
): FindPhrases<Entry> {
  const byFirst = new Map<string, Phrase<Entry>[]>();
  for (const [text, entry] of lexicon) {
    const words = text.split(' ').map((word) => new Set(word === 'BE' ? BE : word.split('|')));
    for (const first of words[0] ?? []) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, entry }]);
    }
  }
  return (tokens) => {
    const found: FoundPhrase<Entry>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const longest = findLongest(byFirst.get(tokens[at]?.lower ?? ''), tokens, at);
      if (!longest) continue;
      found.push(longest);
      at = longest.to - 1;
    }
    return found;
  };
}

function findLongest<Entry>(
  phrases: readonly Phrase<Entry>[] | undefined,
  tokens: readonly SentenceToken[],
  from: number,
): FoundPhrase<Entry> | undefined {
  let longest: FoundPhrase<Entry> | undefined;
  for (const { words, entry } of phrases ?? []) {
    const to = matchWords(words, tokens, from);
    if (to > (longest?.to ?? from)) longest = { from, to, entry };
  }
  return longest;
}

/** One behind the last token of the phrase; `from` itself where the phrase is not there. */
function matchWords(
  words: readonly ReadonlySet<string>[],
  tokens: readonly SentenceToken[],
  from: number,
): number {
  let at = from;
  for (const choices of words) {
    while (at > from && tokens[at]?.tag === 'ADV' && !choices.has(tokens[at]?.lower ?? '')) at += 1;
    if (!choices.has(tokens[at]?.lower ?? '')) return from;
    at += 1;
  }
  return at;
}
