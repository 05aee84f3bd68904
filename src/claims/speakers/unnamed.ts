import { readSpan, type TextSpan } from '../../domain/article.ts';
import type { SentenceReading } from '../reading.ts';
import type { SentenceToken } from '../sentences/sentences.ts';
import { findTouching } from '../sentences/sorted-spans.ts';
import { endsAsPlural } from '../sentences/words.ts';
import { isPersonNoun } from './appositions.ts';
import { readRoleWords } from './compose-figure.ts';
import { dropRelative } from './drop-relative.ts';
import type { Figure, FigureReference } from './figure.ts';
import type { NamedActors } from './named-actors.ts';
import { BODIES, HE_WORDS, SHE_WORDS } from './person-words.ts';
import { tidyPhrase } from './tidy-phrase.ts';

/** What speakers are read with: the names are those of the sentence. */
interface Surroundings {
  readonly text: string;
  readonly actors: NamedActors;
  readonly names: readonly TextSpan[];
}

/** Finds the speakers of a sentence that have no name, so that a later “she” or “they” can mean them: “a witness”. */
export function nameUnnamed(
  { parsed, attributions }: SentenceReading,
  { text, actors, names }: Surroundings,
): readonly FigureReference[] {
  const speakers = attributions.flatMap(({ speaker }) => {
    const [first] = speaker;
    const last = speaker.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  const opening = findOpening(parsed.tokens);
  const isNew = opening && !speakers.some(({ start }) => start === opening.start);
  return [...(isNew ? [opening] : []), ...speakers].flatMap((span) => {
    if (names.some((name) => isNamedBy(name, span, text))) return [];
    const phrase = findTouching(parsed.tokens, span);
    const words = readHeadPhrase(phrase);
    const head = words.at(-1);
    if (!head || !isCommon(head, words)) return [];
    const name = dropRelative(tidyPhrase(readSpan(text, span)));
    return [{ ...span, figure: { ...composeUnnamed(words, { head, actors }), name, phrase } }];
  });
}

/** “A commander reached by phone was blunter.”: somebody new, who may speak next. */
function findOpening(tokens: readonly SentenceToken[]): TextSpan | undefined {
  const [first] = tokens;
  if (!first || !/^(?:a|an|one)$/u.test(first.lower) || first.quotation >= 0) return undefined;
  const last = readHeadPhrase(tokens).at(-1);
  if (last?.tag !== 'NOUN' || !isPersonNoun(last.lower) || BODIES.has(last.lower)) return undefined;
  return { start: first.start, end: last.end };
}

/** “the envoy, Ada Park”: the name says who it is. */
function isNamedBy(name: TextSpan, span: TextSpan, text: string): boolean {
  if (name.start <= span.start || name.end > span.end) return false;
  return (
    text.slice(span.start, name.start).trimEnd().endsWith(',') &&
    /^(?:,|\)|$)/u.test(text.slice(name.end, span.end).trimStart())
  );
}

/** A noun, or a plural that the tagger takes for a name because it begins the sentence: “Residents”. */
function isCommon(head: SentenceToken, words: readonly SentenceToken[]): boolean {
  return head.tag === 'NOUN' || (words.length === 1 && head.first && endsAsPlural(head));
}

/** “a witness | from Tulsa”: up to the noun that says who it is. */
function readHeadPhrase(tokens: readonly SentenceToken[]): readonly SentenceToken[] {
  const stop = tokens.findIndex(
    ({ tag, lower }) =>
      /^(?:ADP|PUNCT|VERB|AUX)$/u.test(tag) || /^(?:who|that|which)$/u.test(lower),
  );
  const phrase = stop < 0 ? tokens : tokens.slice(0, stop);
  return phrase.slice(0, phrase.findLastIndex(({ tag }) => /^(?:NOUN|PROPN)$/u.test(tag)) + 1);
}

function composeUnnamed(
  words: readonly SentenceToken[],
  { head, actors }: { readonly head: SentenceToken; readonly actors: NamedActors },
): Omit<Figure, 'name'> {
  const isPerson = isPersonNoun(head.lower) && !BODIES.has(head.lower);
  const told = HE_WORDS.has(head.lower) ? 'he' : SHE_WORDS.has(head.lower) ? 'she' : undefined;
  const pronoun = told ?? (endsAsPlural(head) ? 'they' : isPerson ? undefined : 'it');
  return {
    kind: isPerson ? 'person' : 'group',
    roles: [{ words: readRoleWords(words, actors), since: head.end }],
    ...(pronoun ? { pronoun } : {}),
  };
}
