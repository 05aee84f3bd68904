import type { Actor } from '../../domain/actor.ts';
import { isNobodyNamed } from '../../domain/claim.ts';
import type { UnknownVoice, VoiceProfile } from '../../domain/voices.ts';
import type { ClaimHit, ClaimSearch } from '../../search/claim-entry.ts';
import { findHits } from '../claims/find-hits.ts';
import { readFindings } from '../claims/read-findings.ts';
import { findActor } from '../names/find-actor.ts';
import { fitsName } from '../names/fits-name.ts';
import { listNamedSpeakers } from '../names/list-named-speakers.ts';
import { createNameActors } from '../names/name-actors.ts';
import { suggestNames } from '../names/suggest-names.ts';
import { joinVoices } from './join-voices.ts';
import { createReadRole } from './read-role.ts';
import { tallyActors, tallyVoices } from './tally-voices.ts';
import type { VoicesTools } from './voices-tools.ts';

const MOST_NAMES = 5;
const MOST_QUOTED = 3;

/** Tells how somebody is heard, and, of an actor, who speaks of it. */
export async function composeProfile(
  name: string,
  search: ClaimSearch,
  tools: VoicesTools,
): Promise<VoiceProfile | UnknownVoice> {
  // All who have the last name are looked at: one of them may be the same person, called by it alone.
  const { hits } = await findHits(tools.index, { ...search, by: name.split(/\s/u).pop() ?? name });
  const joined = await joinVoices(hits, createReadRole(tools));
  const own = joined.filter(({ speaker }) => !isNobodyNamed(speaker) && fitsName(speaker, name));
  const actor = findActor(name, tools.gazetteer);
  if (own.length === 0 && actor === undefined) return suggestVoices(name, tools);
  const newest = [...own].sort(compareDays).slice(0, MOST_QUOTED);
  const speakOf = tallyActors(own).flatMap(({ id, claims }) => {
    const of = tools.gazetteer.get(id);
    return of === undefined ? [] : [{ actor: of, claims }];
  });
  return {
    kind: 'profile',
    heard: tallyVoices(own).slice(0, MOST_NAMES),
    speakOf: speakOf.slice(0, MOST_NAMES),
    newest: await readFindings(
      newest.map(({ id }) => id),
      tools,
    ),
    ...(actor === undefined ? {} : { spokenOf: await composeSpokenOf(actor, search, tools) }),
  };
}

async function composeSpokenOf(
  actor: Actor,
  search: ClaimSearch,
  { index, gazetteer }: VoicesTools,
): Promise<NonNullable<VoiceProfile['spokenOf']>> {
  const about = await findHits(index, { ...search, actors: [[actor.id]] });
  const all = await findHits(index, search);
  const nameActors = createNameActors(gazetteer);
  const forIt = all.hits.filter(
    ({ speaker, voice }) =>
      voice !== 'asserted' &&
      nameActors(speaker).includes(actor.id) &&
      !fitsName(speaker, actor.name),
  );
  return {
    actor,
    counted: about.hits.length,
    claims: about.claims,
    by: tallyVoices(about.hits).slice(0, MOST_NAMES),
    spokespeople: tallyVoices(forIt).slice(0, MOST_NAMES),
  };
}

async function suggestVoices(
  name: string,
  { index, gazetteer }: VoicesTools,
): Promise<UnknownVoice> {
  const speakers = (await listNamedSpeakers(index)).map((each) => each.name);
  const near = [
    ...suggestNames(name, speakers, MOST_NAMES),
    ...gazetteer.suggest(name, 2).map((actor) => actor.name),
  ];
  return { kind: 'unknown', nearNames: [...new Set(near)].slice(0, MOST_NAMES) };
}

/** Newest first; what has no day comes last. */
function compareDays(a: ClaimHit, b: ClaimHit): number {
  return a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0;
}
