import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { nameSpeaker } from '../../domain/claim.ts';
import type { Occurrence } from '../../domain/verification.ts';
import { fitsName } from '../names/fits-name.ts';

/** Creates the test whether words are somebody's: a speaker by part of the name, or who speaks for the actor that is named. */
export function createTheirs(
  by: string,
  gazetteer: Gazetteer,
): (occurrence: Pick<Occurrence, 'claim' | 'article'>) => boolean {
  const actorIds = findActorIds(by, gazetteer);
  return ({ claim, article }) => {
    if (claim === undefined) return false;
    const speaker = nameSpeaker(claim, article.authors);
    if (fitsName(speaker, by)) return true;
    const theirs = new Set(claim.speaker?.actorIds ?? []);
    for (const id of gazetteer.widen(findActorIds(speaker, gazetteer))) theirs.add(id);
    return actorIds.some((id) => theirs.has(id));
  };
}

function findActorIds(name: string, gazetteer: Gazetteer): readonly string[] {
  return gazetteer.findInQuery(name).flatMap(({ actors }) => actors.map(({ id }) => id));
}
