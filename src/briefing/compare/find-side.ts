import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Side } from '../../domain/comparison.ts';
import { foldName } from '../../search/analyzer/fold-text.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findActor } from '../names/find-actor.ts';
import { fitsName } from '../names/fits-name.ts';
import { listNamedSpeakers } from '../names/list-named-speakers.ts';
import { createNameActors } from '../names/name-actors.ts';
import { suggestNames } from '../names/suggest-names.ts';

interface SideTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
}

type Found = { readonly side: Side } | { readonly nearNames: readonly string[] };

/** The most heard alone: whose name is looked through for whom they speak for. */
const MOST_SPEAKERS = 5000;
const MOST_SPOKESPEOPLE = 8;
const MOST_NEAR = 3;

/** Finds who is meant: an outlet by its whole name, an actor that somebody speaks for, a speaker, or an outlet by part of its name. */
export async function findSide(typed: string, { gazetteer, index }: SideTools): Promise<Found> {
  const outlets = (await index.listOutlets()).map(({ name }) => name);
  const speakers = (await listNamedSpeakers(index)).slice(0, MOST_SPEAKERS).map(({ name }) => name);
  const outlet = outlets.find((name) => foldName(name) === foldName(typed));
  if (outlet !== undefined) return sideOf(typed, 'outlet', outlet);
  const actor = findActor(typed, gazetteer);
  if (actor !== undefined) {
    const spokespeople = findSpokespeople(actor, speakers, gazetteer);
    if (spokespeople.length > 0) return { side: composeActorSide(typed, actor, spokespeople) };
  }
  const speaker = speakers.find((name) => fitsName(name, typed));
  if (speaker !== undefined) return sideOf(typed, 'speaker', speaker);
  const near = outlets.find((name) => fitsName(name, typed));
  if (near !== undefined) return sideOf(typed, 'outlet', near);
  // An actor that nobody speaks for is understood, and has no position of its own.
  if (actor !== undefined) return { side: composeActorSide(typed, actor, []) };
  return { nearNames: suggestNames(typed, [...speakers, ...outlets], MOST_NEAR) };
}

function sideOf(typed: string, kind: Side['kind'], name: string): Found {
  return { side: { typed, kind, name, spokespeople: [] } };
}

function composeActorSide(typed: string, actor: Actor, spokespeople: readonly string[]): Side {
  const kind = actor.kind === 'person' ? 'speaker' : 'actor';
  return { typed, kind, name: actor.name, spokespeople };
}

function findSpokespeople(
  actor: Actor,
  speakers: readonly string[],
  gazetteer: Gazetteer,
): readonly string[] {
  const nameActors = createNameActors(gazetteer);
  return speakers.filter((name) => nameActors(name).includes(actor.id)).slice(0, MOST_SPOKESPEOPLE);
}
