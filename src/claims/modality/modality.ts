import type { TextSpan } from '../../domain/article.ts';
import type { Stretch } from '../content.ts';
import { isWord } from '../sentences/words.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { HEDGES } from './hedge-lexicon.ts';
import { findMainVerb } from './main-verb.ts';
import { NEGATIONS, NO_NEGATIONS } from './negation-lexicon.ts';
import { createPhraseFinder } from './phrases.ts';
import { countOver, findScope, locateWords, type Reach, type ScopedWords } from './scopes.ts';
import { isVerbLike } from './verb-like.ts';

/** What in a sentence is unsure and what is denied. */
export interface Modality {
  readonly hedges: readonly ScopedWords[];
  readonly negations: readonly ScopedWords[];
  readonly clauses: readonly Clause[];
}

const findHedgePhrases = createPhraseFinder<Reach>(listPhrases(HEDGES));
const findNegationPhrases = createPhraseFinder<Reach | 'nothing'>([
  ...listPhrases(NEGATIONS),
  ...split(NO_NEGATIONS).map((phrase) => [phrase, 'nothing'] as const),
]);

/** Reads what in a sentence is unsure and what is denied. */
export function readModality(stretch: Stretch): Modality {
  const { tokens } = stretch;
  const clauses = splitClauses(stretch);
  const negations = findNegationPhrases(tokens).flatMap(({ from, to, entry }) =>
    entry === 'nothing' || answersNeither(tokens, from)
      ? []
      : [findScope({ from, to, entry }, stretch, clauses)],
  );
  const hedges = findHedgePhrases(tokens)
    // “No sign that” denies, and does not weaken.
    .filter(({ from }) => !negations.some((negation) => from > negation.from && from < negation.to))
    .filter(({ from, to }) => to > from + 1 || !isName(tokens, from))
    .filter(({ from }) => !isInability(tokens, from))
    .map((phrase) => findScope(phrase, stretch, clauses));
  return { hedges, negations, clauses };
}

/** “Neither Park nor Lee left”: the “nor” denies nothing a second time. */
function answersNeither(tokens: Stretch['tokens'], at: number): boolean {
  return isWord(tokens[at], 'nor') && tokens.slice(0, at).some((token) => isWord(token, 'neither'));
}

/** Whether the main verb of a sentence is denied; what is denied twice is not. */
export function isNegated(stretch: Stretch, { negations, clauses }: Modality): boolean {
  // “It is not true that talks ended”: what is denied is the end of talks.
  const denial = negations.find(({ to }) => isWord(stretch.tokens[to - 1], 'that'));
  const main = denial
    ? stretch.verbs.find(({ form, from }) => form === 'finite' && from >= denial.to)
    : findMainVerb(stretch, clauses);
  return main !== undefined && countOver(negations, main.head) % 2 === 1;
}

/** “It could not be verified”: that it was impossible is no doubt. */
function isInability(tokens: Stretch['tokens'], at: number): boolean {
  return isWord(tokens[at], 'could') && isWord(tokens[at + 1], 'not', "n't");
}

/** “May” is a month and “might” a noun where the tagger says so. */
function isName(tokens: Stretch['tokens'], at: number): boolean {
  return /^(?:PROPN|NOUN)$/u.test(tokens[at]?.tag ?? '') && !isVerbLike(tokens, at);
}

/** Finds the hedges among some tokens, where they stand in the article. */
export function findHedges(stretch: Stretch): readonly TextSpan[] {
  return locateWords(readModality(stretch).hedges, stretch);
}

function listPhrases(
  rows: readonly { readonly reach: Reach; readonly phrases: string }[],
): readonly (readonly [string, Reach])[] {
  return rows.flatMap(({ reach, phrases }) =>
    split(phrases).map((phrase) => [phrase, reach] as const),
  );
}

function split(phrases: string): readonly string[] {
  return phrases.split(';').map((phrase) => phrase.replace(/\s+/gu, ' ').trim());
}
