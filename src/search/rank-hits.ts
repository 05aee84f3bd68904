import type { Facets, Tally } from '../domain/claims-answer.ts';
import type { ClaimEntry, ClaimHit, ClaimHits, ClaimSearch, IndexedClaim } from './claim-entry.ts';
import { interleave } from './interleave.ts';
import { createNearness } from './meets.ts';
import { MOST_HITS } from './search-index.ts';

/** Nobody narrows a search by a longer list. */
const MOST_TALLIED = 100;

/** More than any score. */
const FAR = 1e6;

/** A claim that was found, with what its words are worth. */
export interface Scored {
  readonly entry: IndexedClaim;
  readonly score: number;
}

/** Puts what was found in order, shows nearly the same words once, and counts. */
export function composeHits(
  found: readonly Scored[],
  {
    search,
    ...how
  }: { readonly search: ClaimSearch } & Pick<ClaimHits, 'relaxed' | 'near' | 'cut' | 'more'>,
): ClaimHits {
  const hasWords = found.some(({ score }) => score > 0);
  const claims = dropOpenings(found);
  const groups = hasWords ? rankByWords(claims, search) : rankWithoutWords(claims, search);
  const entries = groups.map(({ entry }) => entry);
  return {
    hits: groups.slice(0, MOST_HITS).map(composeHit),
    claims: groups.length,
    articles: new Set(entries.map(({ articleId }) => articleId)).size,
    facets: countFacets(entries),
    ...how,
  };
}

/** Ids in the order of the score; where actors are given, those of claims that name them all come first. */
export function rankWhole(
  found: readonly Scored[],
  actors?: ClaimSearch['actors'],
): readonly string[] {
  const findNearness = createNearness(actors);
  return found
    .map(({ entry, score }) => ({ entry, score, far: findNearness(entry) === 'none' ? 1 : 0 }))
    .sort((a, b) => a.far - b.far || b.score - a.score)
    .map(({ entry }) => entry.id);
}

/** An opening stands for an article of which no claim was found. */
function dropOpenings(found: readonly Scored[]): readonly Scored[] {
  const open = new Set<string>();
  for (const { entry } of found) if (entry.kind === 'opening') open.add(entry.articleId);
  if (open.size === 0) return found;
  for (const { entry } of found) if (entry.kind === 'claim') open.delete(entry.articleId);
  return found.filter(({ entry }) => entry.kind === 'claim' || open.has(entry.articleId));
}

/** Nearly the same words are put together before they are sorted: there are far fewer of them than of claims. */
function rankByWords(found: readonly Scored[], { actors }: ClaimSearch): readonly Alike[] {
  const findNearness = createNearness(actors);
  const groups = createGroups<Alike & { score: number; far: number }>();
  for (const { entry, score } of found) {
    const far = findNearness(entry) === 'claim' ? 0 : 1;
    const group = groups.find(entry);
    if (group === undefined) {
      groups.add({ entry, score, far, count: 0 });
      continue;
    }
    group.count += 1;
    if (compareWorth({ entry, score, far }, group) < 0) Object.assign(group, { entry, score, far });
  }
  return sortBest(groups.all);
}

/** Groups of claims by their likeness, in the order of their first. Most claims are like no other, and are looked for nowhere. */
function createGroups<Group extends { readonly entry: IndexedClaim }>() {
  const all: Group[] = [];
  const known = new Map<string, Group>();
  const isAlone = ({ kin }: IndexedClaim): boolean => kin?.count === 1;
  return {
    all,
    find: (entry: IndexedClaim) => (isAlone(entry) ? undefined : known.get(entry.likeness)),
    add(group: Group): void {
      all.push(group);
      if (!isAlone(group.entry)) known.set(group.entry.likeness, group);
    },
  };
}

/** Only what is shown is sorted: of tens of thousands that takes as long as finding them. */
function sortBest<Each extends Worth>(all: readonly Each[]): readonly Each[] {
  if (all.length <= 2 * MOST_HITS) return [...all].sort(compareWorth);
  const worth = ({ far, score }: Each): number => score - far * FAR;
  const least = Float64Array.from(all, worth).sort().at(-MOST_HITS) ?? 0;
  const best = all.filter((each) => worth(each) >= least);
  return [...best.sort(compareWorth), ...all.filter((each) => worth(each) < least)];
}

/** A claim with what it is worth. */
interface Worth {
  readonly entry: ClaimEntry;
  readonly score: number;
  readonly far: number;
}

function compareWorth(a: Worth, b: Worth): number {
  return a.far - b.far || b.score - a.score || compareEntries(a.entry, b.entry);
}

/** Without words all claims fit alike: the articles take turns, so that authors stand side by side. */
function rankWithoutWords(found: readonly Scored[], { actors }: ClaimSearch): readonly Alike[] {
  const findNearness = createNearness(actors);
  const inClaim: IndexedClaim[] = [];
  const inPassage: IndexedClaim[] = [];
  for (const { entry } of found) {
    (findNearness(entry) === 'claim' ? inClaim : inPassage).push(entry);
  }
  return groupAlike([...takeTurns(inClaim), ...takeTurns(inPassage)]);
}

/** Sorts articles, and then the claims of each: far fewer are compared than among all claims. */
function takeTurns(entries: readonly IndexedClaim[]): readonly IndexedClaim[] {
  const byArticle = new Map<string, IndexedClaim[]>();
  for (const entry of entries) {
    const own = byArticle.get(entry.articleId);
    if (own === undefined) byArticle.set(entry.articleId, [entry]);
    else own.push(entry);
  }
  return interleave(
    [...byArticle.values()].map((own) => own.sort(compareEntries)).sort(compareFirst),
  );
}

function compareFirst([a]: readonly ClaimEntry[], [b]: readonly ClaimEntry[]): number {
  return a === undefined || b === undefined ? 0 : compareEntries(a, b);
}

/** Newest first, then as the article has them. */
function compareEntries(a: ClaimEntry, b: ClaimEntry): number {
  return (
    compareText(b.publishedOn, a.publishedOn) ||
    compareText(a.articleId, b.articleId) ||
    a.position - b.position ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A claim, and how many others say it in nearly the same words. */
interface Alike {
  readonly entry: IndexedClaim;
  count: number;
}

/** The same words of the same speaker stand once, where they come first, with the number of the others. */
function groupAlike(ranked: readonly IndexedClaim[]): readonly Alike[] {
  const groups = createGroups<Alike>();
  for (const entry of ranked) {
    const group = groups.find(entry);
    if (group === undefined) groups.add({ entry, count: 0 });
    else group.count += 1;
  }
  return groups.all;
}

function composeHit({ entry, count }: Alike): ClaimHit {
  const { id, kind, articleId, speaker, outlet, publishedOn, voice, actorIds } = entry;
  return { id, kind, articleId, speaker, outlet, publishedOn, voice, actorIds, alike: count };
}

/** Counts all in one turn: to go through a hundred thousand claims takes longer than to count them. */
function countFacets(claims: readonly ClaimEntry[]): Facets {
  const speakers = new Map<string, number>();
  const outlets = new Map<string, number>();
  const days = new Map<string, number>();
  const voices = new Map<string, number>();
  for (const { speaker, outlet, publishedOn, voice } of claims) {
    add(speakers, speaker, 1);
    add(outlets, outlet, 1);
    add(days, publishedOn, 1);
    add(voices, voice, 1);
  }
  const years = new Map<string, number>();
  for (const [day, count] of days) add(years, day.slice(0, 4), count);
  const most = (counts: Counts): readonly Tally[] => sortTallies(counts).slice(0, MOST_TALLIED);
  return {
    speakers: joinSpellings(most(speakers)),
    outlets: joinSpellings(most(outlets)),
    years: most(years),
    voices: most(voices),
  };
}

type Counts = ReadonlyMap<string, number>;

/** A filter tells no capitals apart, and so “The author” and “the author” are one to choose. */
function joinSpellings(tallies: readonly Tally[]): readonly Tally[] {
  const joined = new Map<string, Tally>();
  for (const { name, count } of tallies) {
    const key = name.toLowerCase();
    const known = joined.get(key);
    joined.set(key, { name: known?.name ?? name, count: count + (known?.count ?? 0) });
  }
  if (joined.size === tallies.length) return tallies;
  return [...joined.values()].sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** Counts names, most first; an empty one is none. */
export function tally(names: readonly string[]): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) add(counts, name, 1);
  return sortTallies(counts);
}

function add(counts: Map<string, number>, name: string, count: number): void {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + count);
}

function sortTallies(counts: Counts): readonly Tally[] {
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || compareText(a.name, b.name),
  );
}
