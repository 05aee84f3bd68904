import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { BodyReading } from '../read-article.ts';
import { findTouching } from '../sentences/sorted-spans.ts';
import type { FigureReference } from '../speakers/figure.ts';
import { findDefinite } from './definite.ts';
import { findLatter } from './latter.ts';
import type { Offices } from './offices.ts';
import { findPair } from './pairs.ts';
import { findActorPronoun } from './pronouns.ts';
import type { NamedSentence, Reference, ReferencePlace } from './reference.ts';

/** What references are read with. */
export interface ReferenceFacts {
  readonly text: string;
  /** The names in the article, in order. */
  readonly mentions: readonly ActorMention[];
  /** Its pronouns and descriptions of people, in order. */
  readonly people: readonly FigureReference[];
  readonly gazetteer: Gazetteer;
  readonly offices: Offices;
  readonly publishedOn?: string | undefined;
}

/** Finds the words that refer to actors without naming them, and gives them with the names, in the order of the text. */
export function addReferences(
  body: readonly BodyReading[],
  facts: ReferenceFacts,
): readonly ActorMention[] {
  return body.flatMap((reading) => {
    const names = findTouching(facts.mentions, reading.span);
    const people = findTouching(facts.people, reading.span);
    if (names.length === 0 && people.length === 0) return [];
    const clear = (reference: ActorMention): readonly ActorMention[] =>
      clearOf(names, reference, facts.text);
    const persons = findPeople(people).flatMap(clear);
    const others = findInPassage(reading, facts)
      .flatMap(clear)
      .filter((reference) => findTouching(persons, reference).length === 0);
    return mergeMentions(names, [...persons, ...others]);
  });
}

function findPeople(people: readonly FigureReference[]): readonly ActorMention[] {
  return people.flatMap(({ figure: { actorId }, start, end }): readonly ActorMention[] =>
    actorId === undefined ? [] : [{ actorId, start, end, kind: 'reference' }],
  );
}

/** So many sentences back a reference may reach. */
const REACH = 4;

function findInPassage(
  { sentences, span }: BodyReading,
  facts: ReferenceFacts,
): readonly ActorMention[] {
  const acting = findTouching(facts.mentions, span).filter(({ kind }) => kind !== 'place');
  if (acting.length === 0) return [];
  const earlier: NamedSentence[] = [];
  return sentences.flatMap(({ parsed }) => {
    const { tokens } = parsed;
    const hull = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    const sentence = { parsed, mentions: findTouching(acting, hull) };
    const found = findInSentence(sentence, { earlier: [...earlier], facts });
    earlier.unshift({ parsed, mentions: mergeMentions(sentence.mentions, found) });
    earlier.length = Math.min(earlier.length, REACH);
    return found;
  });
}

/** Words with which a reference may begin; all others are passed over. */
const OPENERS = /^(?:the|this|that|these|those|both|either|neither|it|its|itself|they|their)$/u;
const OFFICE =
  /^(?:prime|foreign|defen[cs]e|deputy|vice|secretary|president|premier|chancellor|leader|king|emir|crown|supreme)$/u;

function findInSentence(
  sentence: NamedSentence,
  {
    earlier,
    facts,
  }: { readonly earlier: readonly NamedSentence[]; readonly facts: ReferenceFacts },
): readonly ActorMention[] {
  const found: ActorMention[] = [];
  const { gazetteer, offices, publishedOn } = facts;
  let past = 0;
  sentence.parsed.tokens.forEach(({ lower, start }, at) => {
    const isOffice = OFFICE.test(lower);
    if (start < past || !(isOffice || OPENERS.test(lower))) return;
    const before = sentence.mentions.filter(({ end }) => end <= start);
    const place: ReferencePlace = { at, sentence, before, earlier, gazetteer };
    const reference = isOffice
      ? publishedOn !== undefined && offices.findHolder(place, publishedOn)
      : readReference(place);
    if (!reference) return;
    past = reference.span.end;
    for (const actorId of reference.actorIds)
      found.push({ actorId, ...reference.span, kind: 'reference' });
  });
  return found;
}

function readReference(place: ReferencePlace): Reference | undefined {
  return findPair(place) ?? findLatter(place) ?? findDefinite(place) ?? findActorPronoun(place);
}

/** In order and without overlap, so that they can be looked up by halving: a reference gives way to the name inside it. */
function mergeMentions(
  names: readonly ActorMention[],
  references: readonly ActorMention[],
): readonly ActorMention[] {
  return [...names, ...references].sort((one, other) => one.start - other.start);
}

/** A reference begins behind the last name inside it: in “the Chinese leader”, it is the leader. */
function clearOf(
  names: readonly ActorMention[],
  reference: ActorMention,
  text: string,
): readonly ActorMention[] {
  const end = findTouching(names, reference).at(-1)?.end ?? reference.start;
  const gap = text.slice(end, reference.end).search(/[\p{L}\p{N}]/u);
  return gap < 0 ? [] : [{ ...reference, start: Math.max(reference.start, end + gap) }];
}
