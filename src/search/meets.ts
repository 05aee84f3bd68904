import { foldName } from './analyzer/fold-text.ts';
import type { ClaimEntry, ClaimSearch } from './claim-entry.ts';

/** Where all actors asked for are named: in the claim itself, else in its passage. */
export type Nearness = 'claim' | 'passage' | 'none';

/** Prepares the filters of a search once, for every claim it is put to. */
export function createFilter(search: ClaimSearch): (entry: ClaimEntry) => boolean {
  const by = search.by === undefined ? [] : foldName(search.by).split(' ');
  const outlet = search.outlet === undefined ? [] : foldName(search.outlet).split(' ');
  return (entry) =>
    (search.voice === undefined || entry.voice === search.voice) &&
    isWithin(entry.publishedOn, search) &&
    holdsWords(entry.speaker, by) &&
    holdsWords(entry.outlet, outlet) &&
    findNearness(entry, search.actors ?? []) !== 'none';
}

/** How near to each other a claim names the actors asked for. */
export function findNearness(
  { actorIds, passageActorIds }: Pick<ClaimEntry, 'actorIds' | 'passageActorIds'>,
  groups: readonly (readonly string[])[],
): Nearness {
  if (groups.every((group) => group.some((id) => actorIds.includes(id)))) return 'claim';
  // A claim that names none of them is about something else, whatever stands beside it.
  const namesOne = groups.some((group) => group.some((id) => actorIds.includes(id)));
  const nearby = groups.every((group) => group.some((id) => passageActorIds.includes(id)));
  return namesOne && nearby ? 'passage' : 'none';
}

function isWithin(publishedOn: string, { since, until }: ClaimSearch): boolean {
  if (since === undefined && until === undefined) return true;
  if (publishedOn === '') return false;
  // A month or year alone is known of some articles: it counts from its first day.
  return (
    (since === undefined || publishedOn >= since) && (until === undefined || publishedOn <= until)
  );
}

/** Each word asked for begins a word of the name: `mallin` finds Kate Mallinson, `son` does not. */
export function holdsWords(name: string, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const words = foldName(name).split(' ');
  return asked.every((each) => words.some((word) => word.startsWith(each)));
}
