import type { TextSpan } from '../../domain/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { INSTITUTION_WORDS } from './titles.ts';
import { countBefore, findTouching } from '../sentences/sorted-spans.ts';
import type { NameMention } from './names.ts';

/** Who an article names, with which titles, ready to be looked up. */
export interface NameBook {
  findInside(span: TextSpan): readonly NameMention[];
  /** The last names before a place, the nearest first. */
  listBefore(place: number, most: number): readonly NameMention[];
  /** The full name of whoever is named, where the article leaves no doubt. */
  findFullName(mention: NameMention): string;
  /** “he” or “she”, where a title somewhere tells. */
  findPronoun(fullName: string): 'he' | 'she' | undefined;
  /** The one person who bears all of these words as title before a place. */
  findTitled(words: readonly string[], place: number): string | undefined;
}

interface Bearer {
  readonly name: string;
  readonly since: number;
  readonly titles: Set<string>;
}

/** Creates a book of the names, given in the order of the text. */
export function createNameBook(names: readonly NameMention[], gazetteer: Gazetteer): NameBook {
  const persons = names.filter(isPerson);
  const fullNames = groupFullNames(persons);
  const pronouns = new Map(
    persons.flatMap(({ surname, pronoun }) => (pronoun ? [[surname, pronoun]] : [])),
  );
  const findFullName = ({ name, surname }: NameMention): string => {
    if (name.includes(' ')) return name;
    const [full, ...others] = fullNames.get(surname) ?? [];
    // Two people of one surname: which of them is meant is not safe to say.
    if (full !== undefined) return others.length === 0 ? full : name;
    return findActor(name, gazetteer) ?? name;
  };
  const bearers = listBearers(persons, findFullName);
  return {
    findInside: (span) => findTouching(names, span).filter(({ end }) => end <= span.end),
    listBefore(place, most) {
      const count = countBefore(names, place);
      return names.slice(Math.max(0, count - most), count).reverse();
    },
    findFullName,
    findPronoun: (fullName) => pronouns.get(fullName.split(' ').pop()?.toLowerCase() ?? ''),
    findTitled(words, place) {
      const found = bearers.filter(({ since, titles }) => since < place && bearsAll(titles, words));
      return found.length === 1 ? found[0]?.name : undefined;
    },
  };
}

/** Whether a name may be a person's: no part of it belongs to an institution. */
export function isPerson({ name }: NameMention): boolean {
  return !name
    .toLowerCase()
    .split(' ')
    .some((word) => INSTITUTION_WORDS.has(word));
}

function groupFullNames(persons: readonly NameMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { name, surname } of persons) {
    if (!name.includes(' ')) continue;
    groups.set(surname, (groups.get(surname) ?? new Set()).add(name));
  }
  return groups;
}

function findActor(name: string, gazetteer: Gazetteer): string | undefined {
  const [mention] = gazetteer.findMentions(name);
  if (mention?.start !== 0 || mention.end !== name.length) return undefined;
  const actor = gazetteer.get(mention.actorId);
  return actor?.kind === 'person' ? actor.name : undefined;
}

function listBearers(
  persons: readonly NameMention[],
  findFullName: (mention: NameMention) => string,
): readonly Bearer[] {
  const bearers = new Map<string, Bearer>();
  for (const mention of persons) {
    if (mention.titles.length === 0) continue;
    const name = findFullName(mention);
    const bearer = bearers.get(name) ?? { name, since: mention.start, titles: new Set() };
    for (const title of mention.titles) bearer.titles.add(title);
    bearers.set(name, bearer);
  }
  return [...bearers.values()];
}

function bearsAll(titles: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.every(
    (word) => titles.has(word) || [...titles].some((title) => isDemonym(title, word)),
  );
}

const SAME_START = 5;

/** “Russia” and “Russian” say the same of a minister. */
function isDemonym(title: string, word: string): boolean {
  if (title.length < SAME_START || word.length < SAME_START) return false;
  return title.slice(0, SAME_START) === word.slice(0, SAME_START);
}
