import type { VoiceTally } from '../../domain/voices.ts';
import type { ClaimHit } from '../../search/claim-entry.ts';
import { groupBy } from './group-by.ts';

/** Counts claims by who makes them, most first; “The ministry” and “the ministry” are one. */
export function tallyVoices(hits: readonly ClaimHit[]): readonly VoiceTally[] {
  return groupBy(hits, ({ speaker }) => speaker.toLowerCase()).map(([folded, own]) => ({
    name: own[0]?.speaker ?? folded,
    claims: own.length,
    voices: groupBy(own, ({ voice }) => voice).map(([voice, some]) => ({
      voice,
      claims: some.length,
    })),
    outlets: groupBy(own, ({ outlet }) => outlet)
      .filter(([outlet]) => outlet !== '')
      .map(([outlet, some]) => ({ name: outlet, claims: some.length })),
  }));
}

/** Counts how often each actor is named, most first. */
export function tallyActors(
  hits: readonly ClaimHit[],
): readonly { readonly id: string; readonly claims: number }[] {
  const named = hits.flatMap(({ actorIds }) => actorIds);
  return groupBy(named, (id) => id).map(([id, { length: claims }]) => ({ id, claims }));
}
