import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Actor, ActorKind } from '../../domain/actor.ts';
import { isNobodyNamed } from '../../domain/claim.ts';
import type { SpokenOf, UnknownVoice, VoiceProfile, VoicesOverview } from '../../domain/voices.ts';
import type { ClaimHit, ClaimSearch } from '../../search/claim-entry.ts';
import { findHits } from '../claims/find-hits.ts';
import { createNameActors } from '../names/name-actors.ts';
import { composeProfile } from './compose-profile.ts';
import { joinVoices } from './join-voices.ts';
import { createReadRole } from './read-role.ts';
import { tallyActors, tallyVoices } from './tally-voices.ts';
import type { VoicesTools } from './voices-tools.ts';

/** Whose voice, and in which claims. Days are `YYYY-MM-DD`, both included. */
export interface VoicesQuery {
  readonly name?: string | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** A collection, or an article by its id or headline. */
  readonly article?: string | undefined;
  readonly page: number;
}

export type VoicesAnswer = VoicesOverview | VoiceProfile | UnknownVoice;

const PER_PAGE = 10;
const MOST_AUTHORS = 5;
const MOST_SILENT = 5;
/** Named less often, an actor is not “much spoken of”. */
const MUCH = 3;
const MUTE: ReadonlySet<ActorKind> = new Set(['place', 'project', 'treaty']);

/** Lists who speaks and who does not, or tells about one who does. */
export async function listVoices(query: VoicesQuery, tools: VoicesTools): Promise<VoicesAnswer> {
  const { name, outlet, since, until, article } = query;
  const search: ClaimSearch = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(article === undefined ? {} : { article }),
  };
  if (name !== undefined) return composeProfile(name, search, tools);
  const { hits: found, claims } = await findHits(tools.index, search);
  const hits = await joinVoices(found, createReadRole(tools));
  const reported = hits.filter(
    ({ voice, speaker }) => voice !== 'asserted' && !isNobodyNamed(speaker),
  );
  const asserted = hits.filter(
    ({ voice, speaker }) => voice === 'asserted' && !isNobodyNamed(speaker),
  );
  const speakers = tallyVoices(reported);
  const pages = Math.max(1, Math.ceil(speakers.length / PER_PAGE));
  const page = Math.min(query.page, pages);
  return {
    kind: 'overview',
    counted: hits.length,
    claims,
    speakers: speakers.slice((page - 1) * PER_PAGE, page * PER_PAGE),
    found: speakers.length,
    page,
    pages,
    authors: tallyVoices(asserted).slice(0, MOST_AUTHORS),
    unnamed: hits.length - reported.length - asserted.length,
    silent: findSilent(hits, reported, tools.gazetteer),
  };
}

/** Those who are named in many claims, and for whom nobody speaks in any. */
function findSilent(
  hits: readonly ClaimHit[],
  reported: readonly ClaimHit[],
  gazetteer: Gazetteer,
): readonly SpokenOf[] {
  const nameActors = createNameActors(gazetteer);
  const heard = new Set(reported.flatMap(({ speaker }) => nameActors(speaker)));
  return tallyActors(hits)
    .filter(({ id, claims }) => claims >= MUCH && !heard.has(id))
    .flatMap(({ id, claims }) => {
      const actor = gazetteer.get(id);
      return canSpeak(actor) ? [{ actor, claims }] : [];
    })
    .slice(0, MOST_SILENT);
}

function canSpeak(actor: Actor | undefined): actor is Actor {
  return actor !== undefined && !MUTE.has(actor.kind);
}
