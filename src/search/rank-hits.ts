import type { Facets, Tally } from '../domain/claims-answer.ts';
import type { ClaimEntry, ClaimHit, ClaimHits, ClaimSearch, IndexedClaim } from './claim-entry.ts';
import { interleave } from './interleave.ts';
import { findNearness } from './meets.ts';
import { MOST_HITS } from './search-index.ts';

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
  const ranked = hasWords ? rankByWords(claims, search) : rankWithoutWords(claims, search);
  const hits = groupAlike(ranked);
  return {
    hits: hits.slice(0, MOST_HITS),
    claims: hits.length,
    articles: new Set(hits.map(({ articleId }) => articleId)).size,
    facets: countFacets(hits),
    ...how,
  };
}

/** Ids in the order of the score; where actors are given, those of claims that name them all come first. */
export function rankWhole(
  found: readonly Scored[],
  actors: ClaimSearch['actors'] = [],
): readonly string[] {
  const namesAll = ({ entry }: Scored): number => (findNearness(entry, actors) === 'none' ? 1 : 0);
  return [...found]
    .sort((a, b) => namesAll(a) - namesAll(b) || b.score - a.score)
    .map(({ entry }) => entry.id);
}

/** An opening stands for an article of which no claim was found. */
function dropOpenings(found: readonly Scored[]): readonly Scored[] {
  const claimed = new Set(
    found.flatMap(({ entry }) => (entry.kind === 'claim' ? [entry.articleId] : [])),
  );
  return found.filter(({ entry }) => entry.kind === 'claim' || !claimed.has(entry.articleId));
}

function rankByWords(
  found: readonly Scored[],
  { actors = [] }: ClaimSearch,
): readonly IndexedClaim[] {
  const near = (entry: ClaimEntry): number => (findNearness(entry, actors) === 'claim' ? 0 : 1);
  return [...found]
    .sort(
      (a, b) =>
        near(a.entry) - near(b.entry) || b.score - a.score || compareEntries(a.entry, b.entry),
    )
    .map(({ entry }) => entry);
}

/** Without words all claims fit alike: the articles take turns, so that authors stand side by side. */
function rankWithoutWords(
  found: readonly Scored[],
  { actors = [] }: ClaimSearch,
): readonly IndexedClaim[] {
  const sorted = found.map(({ entry }) => entry).sort(compareEntries);
  const inClaim = sorted.filter((entry) => findNearness(entry, actors) === 'claim');
  const inPassage = sorted.filter((entry) => findNearness(entry, actors) !== 'claim');
  return [inClaim, inPassage].flatMap((entries) =>
    interleave(entries, ({ articleId }) => articleId),
  );
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

/** The same words of the same speaker stand once, where they come first, with the number of the others. */
function groupAlike(ranked: readonly IndexedClaim[]): readonly ClaimHit[] {
  const groups = new Map<string, { readonly entry: ClaimEntry; count: number }>();
  for (const entry of ranked) {
    const group = groups.get(entry.likeness);
    if (group === undefined) groups.set(entry.likeness, { entry, count: 0 });
    else group.count += 1;
  }
  return [...groups.values()].map(({ entry, count }) => composeHit(entry, count));
}

function composeHit(entry: ClaimEntry, alike: number): ClaimHit {
  const { id, kind, articleId, speaker, outlet, publishedOn, voice, actorIds } = entry;
  return { id, kind, articleId, speaker, outlet, publishedOn, voice, actorIds, alike };
}

function countFacets(hits: readonly ClaimHit[]): Facets {
  return {
    speakers: tally(hits.map(({ speaker }) => speaker)),
    outlets: tally(hits.map(({ outlet }) => outlet)),
    years: tally(hits.map(({ publishedOn }) => publishedOn.slice(0, 4))),
    voices: tally(hits.map(({ voice }) => voice)),
  };
}

/** Counts names, most first; an empty one is none. */
export function tally(names: readonly string[]): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
