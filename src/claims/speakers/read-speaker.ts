import { readSpan, type TextSpan } from '../../domain/article.ts';
import type { Speaker } from '../../domain/claim.ts';
import { findHull } from '../read-article.ts';
import type { Attribution } from '../reading.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { countBefore, findTouching } from '../sentences/sorted-spans.ts';
import { findAffiliation } from './affiliation.ts';
import { dropRelative } from './drop-relative.ts';
import type { Figure } from './figure.ts';
import type { Facts, Figures } from './figures.ts';
import { findAntecedent } from './relative.ts';
import { tidyPhrase } from './tidy-phrase.ts';

/** Tells who an attribution’s speaker is; nothing where it gives none. */
export type ReadSpeaker = (attribution: Attribution) => Speaker | undefined;

interface Known extends Facts {
  readonly figures: Figures;
  /** The sentences of the body, in order. */
  readonly sentences: readonly (TextSpan & { readonly tokens: Sentence })[];
}

interface Phrase extends TextSpan {
  readonly words: string;
  readonly tokens: Sentence;
  /** The words of the sentence before it. */
  readonly before: Sentence;
}

/** Creates a reader of an article’s speakers; what somebody is called in full elsewhere in it is their name. */
export function createReadSpeaker(facts: Facts, figures: Figures): ReadSpeaker {
  const sentences = facts.body.flatMap((reading) =>
    reading.sentences.map(({ parsed: { tokens } }) => ({
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      tokens,
    })),
  );
  const known: Known = { ...facts, figures, sentences };
  return ({ speaker }) => {
    if (speaker.length === 0) return undefined;
    const span = findHull(speaker);
    const words = dropOwner(dropRelative(tidyPhrase(readSpan(facts.article.text, span))));
    const [home, ...others] = findTouching(sentences, span).map(({ tokens }) => tokens);
    const all = home && others.length > 0 ? [home, ...others].flat() : (home ?? []);
    const at = countBefore(all, span.start);
    const phrase = { ...span, words, tokens: findTouching(all, span), before: all.slice(0, at) };
    return { ...identify(phrase, known), spans: speaker };
  };
}

/** “the prosecution | ’s claim”: who makes a claim is no owner in a list of speakers. */
function dropOwner(words: string): string {
  return words.replace(/(?<=\p{L})[’']s$|(?<=s)[’']$/u, '');
}

function identify(phrase: Phrase, known: Known): Omit<Speaker, 'spans'> {
  if (/^(?:I|we|me|us|myself|ourselves|this author|this writer)$/iu.test(phrase.words))
    return { name: nameAuthor(phrase.words, known), actorIds: [] };
  const pair = findPair(phrase, known);
  if (pair) {
    const actorIds = pair.flatMap((figure) => listActors(figure, known));
    return { name: pair.map(({ name }) => name).join(' and '), actorIds: [...new Set(actorIds)] };
  }
  const figure = findFigure(phrase, known);
  if (figure) return nameFigure(figure, known);
  const antecedent = findAntecedent(phrase);
  const tokens = antecedent ?? phrase.tokens;
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isOther = antecedent !== undefined && first !== undefined && last !== undefined;
  const own = { start: first?.start ?? phrase.start, end: last?.end ?? phrase.end };
  return {
    name: isOther ? tidyPhrase(readSpan(known.article.text, own)) : phrase.words,
    actorIds: listAffiliations(tokens, known),
  };
}

function nameFigure(figure: Figure, known: Known): Omit<Speaker, 'spans'> {
  const { name, role } = figure;
  return { name, actorIds: listActors(figure, known), ...(role ? { role: findHull(role) } : {}) };
}

/** Whom somebody is, else whom their role says they speak for. */
function listActors({ actorId, role, phrase }: Figure, known: Known): readonly string[] {
  if (actorId !== undefined) return known.gazetteer.widen([actorId]);
  return listAffiliations(role ?? phrase ?? [], known);
}

function listAffiliations(tokens: Sentence, { figures, gazetteer }: Known): readonly string[] {
  return gazetteer.widen(new Set(findAffiliation(tokens, figures.actors)));
}

/** “Park and Lee”: both, where nothing else is said. */
function findPair(
  { start, end, words }: Phrase,
  { figures }: Known,
): readonly Figure[] | undefined {
  const [one, other, ...more] = figures.findNames({ start, end });
  if (!one || !other || more.length > 0) return undefined;
  // “Moscow and Beijing” are called so, and not by their first names.
  if (one.figure.kind === 'group' || other.figure.kind === 'group') return undefined;
  const isBare = words.split(' and ').length === 2 && isAllNames(words, [one.name, other.name]);
  return isBare ? [one.figure, other.figure] : undefined;
}

function isAllNames(words: string, [one = '', other = '']: readonly string[]): boolean {
  return words === `${one} and ${other}`;
}

function findFigure(phrase: Phrase, known: Known): Figure | undefined {
  const { figures } = known;
  const [reference] = findTouching(figures.references, phrase);
  if (reference?.start === phrase.start && isHead(reference, phrase, known))
    return reference.figure;
  if (/^(?:who|whom|that|which)$/iu.test(phrase.words)) return findBefore(phrase, known);
  const leading = figures
    .findNames(phrase)
    .find((name) => name.figure.kind !== 'group' && isHead(name, phrase, known));
  return leading?.figure;
}

/** The name is the head of the phrase: “Park, an aide to Lee”, not “an aide to Park” or “Park and Lee”. */
function isHead({ start, end }: TextSpan, phrase: Phrase, { article: { text } }: Known): boolean {
  const before = text.slice(phrase.start, start).trimEnd();
  const after = text.slice(end, phrase.end);
  if (/(?:^|\s)(?:of|to|for|from|at|in|with|by|like|the|and|or)$|['’]s$/u.test(before))
    return false;
  return /^(?:,?\s+[JS]r\.?)?(?:$|\s*[,(—–]|\s+(?:who|of|from|at|himself|herself|now|then)\b)/u.test(
    after,
  );
}

const FARTHEST = 120;

/** “who”: the name right before it, in the same sentence. */
function findBefore({ start }: Phrase, { article: { text }, figures }: Known): Figure | undefined {
  const name = figures.findNameBefore(start);
  if (!name || name.figure.kind === 'group' || start - name.end > FARTHEST) return undefined;
  return /^[^.!?]*$/u.test(text.slice(name.end, start)) ? name.figure : undefined;
}

/** “I” outside quotations is the one who signs, where there is one. */
function nameAuthor(words: string, { article: { authors = [] } }: Known): string {
  const [author, ...others] = authors;
  if (author !== undefined && others.length === 0) return author;
  return authors.length > 1 && /^(?:we|us|ourselves)$/iu.test(words)
    ? authors.join(', ')
    : 'the author';
}
