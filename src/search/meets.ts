import { createReading } from '../domain/owner.ts';
import { foldName } from './analyzer/fold-text.ts';
import type { ClaimEntry, ClaimSearch, IndexedClaim } from './claim-entry.ts';
import { createTexts, holdsAny } from './holds-text.ts';

/** Where all actors asked for are named: in the claim itself, else in its passage. */
export type Nearness = 'claim' | 'passage' | 'none';

type Test = (entry: IndexedClaim) => boolean;

/** Prepares all of a search but its words once, for every claim it is put to. */
export function createFilter(search: ClaimSearch): Test {
  const tests = [
    ...listArticles(search),
    ...listFacts(search),
    ...listNames(search),
    ...listTexts(search),
  ];
  return (entry) => tests.every((test) => test(entry));
}

/** Whose articles, and which of them. */
function listArticles({ group = '', articles, ids, except }: ClaimSearch): readonly Test[] {
  const mayRead = createReading(group);
  const own = ({ articleId, id }: IndexedClaim): boolean => mayRead(articleId) && id !== except;
  const tests: Test[] = [own];
  if (articles !== undefined) {
    const wanted = new Set(articles);
    tests.push(({ articleId }) => wanted.has(articleId));
  }
  if (ids !== undefined) {
    const wanted = new Set(ids);
    tests.push(({ id }) => wanted.has(id));
  }
  return tests;
}

function listFacts(search: ClaimSearch): readonly Test[] {
  const { voice, stance, hedged, language, since, until } = search;
  const tests: Test[] = [];
  if (voice !== undefined) tests.push((entry) => entry.voice === voice);
  if (stance !== undefined) tests.push((entry) => entry.stances.includes(stance));
  if (hedged !== undefined) tests.push((entry) => entry.hedged === hedged);
  if (language !== undefined) tests.push((entry) => fitsLanguage(entry.language, language));
  // A month or year alone is known of some articles: it counts from its first day.
  if (since !== undefined) tests.push((entry) => entry.publishedOn >= since);
  if (until !== undefined) {
    tests.push(({ publishedOn }) => publishedOn !== '' && publishedOn <= until);
  }
  return tests;
}

function listNames(search: ClaimSearch): readonly Test[] {
  const { by, outlet, article, actors = [], withoutActors = [] } = search;
  const tests: Test[] = [];
  if (by !== undefined) tests.push(holdsName(by, ({ speaker }) => speaker));
  if (outlet !== undefined) tests.push(holdsName(outlet, (entry) => entry.outlet));
  if (article !== undefined) {
    const inHeadline = holdsName(article, ({ headline }) => headline);
    tests.push((entry) => entry.articleId === article || inHeadline(entry));
  }
  if (actors.length > 0) {
    const findNearness = createNearness(actors);
    tests.push((entry) => findNearness(entry) !== 'none');
  }
  if (withoutActors.length > 0) {
    tests.push(({ actorIds }) => !withoutActors.some((id) => actorIds.includes(id)));
  }
  return tests;
}

/** Words of a clause may stand in the headline; the words that stand after a minus may stand nowhere. */
function listTexts({ clauses = [], without = [] }: ClaimSearch): readonly Test[] {
  const texts = createTexts();
  const tests = clauses.map((clause) => holdsAny(clause, texts));
  if (without.length === 0) return tests;
  const isExcluded = holdsAny(without, texts);
  return [...tests, (entry) => !isExcluded(entry)];
}

/** Prepares once how near to each other a claim names the actors asked for; without any, each claim does. */
export function createNearness(
  groups: readonly (readonly string[])[] = [],
): (entry: Pick<ClaimEntry, 'actorIds' | 'passageActorIds'>) => Nearness {
  const asked = groups.map((group) => new Set(group));
  return ({ actorIds, passageActorIds }) => {
    const named = countNamed(asked, actorIds);
    if (named === asked.length) return 'claim';
    // A claim that names none of them is about something else, whatever stands beside it.
    if (named === 0) return 'none';
    return countNamed(asked, passageActorIds) === asked.length ? 'passage' : 'none';
  };
}

/** In loops, for it is asked of every claim there is. */
function countNamed(asked: readonly ReadonlySet<string>[], ids: readonly string[]): number {
  let named = 0;
  for (const group of asked) {
    for (const id of ids) {
      if (!group.has(id)) continue;
      named += 1;
      break;
    }
  }
  return named;
}

function fitsLanguage(tag: string, asked: string): boolean {
  return `${tag.toLowerCase()}-`.startsWith(`${asked.toLowerCase()}-`);
}

/** Each word asked for begins a word of the name: `mallin` finds Kate Mallinson, `son` does not. */
function holdsName(asked: string, nameOf: (entry: IndexedClaim) => string): Test {
  const begun = foldName(asked).split(' ');
  // Few names stand on many claims.
  const known = new Map<string, boolean>();
  return (entry) => {
    const name = nameOf(entry);
    const holds = known.get(name) ?? holdsWords(name, begun);
    known.set(name, holds);
    return holds;
  };
}

/** Whether each of these folded words begins a word of the name. */
function holdsWords(name: string, asked: readonly string[]): boolean {
  const words = foldName(name).split(' ');
  return asked.every((each) => each !== '' && words.some((word) => word.startsWith(each)));
}
