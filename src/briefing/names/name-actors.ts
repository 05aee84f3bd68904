import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';

/** Tells by name whom a speaker speaks for: “Chinese officials” for China, a president for the country. */
export type NameActors = (speaker: string) => readonly string[];

/** Creates the reading of speakers' names, each read once. */
export function createNameActors(gazetteer: Gazetteer): NameActors {
  const known = new Map<string, readonly string[]>();
  return (speaker) => {
    const before = known.get(speaker);
    if (before !== undefined) return before;
    const mentions = gazetteer.findInQuery(speaker);
    // A name that several actors share tells nobody in particular.
    const sure = mentions.filter(({ actors }) => actors.length === 1);
    const ids = gazetteer.widen(sure.flatMap(({ actors }) => actors.map(({ id }) => id)));
    known.set(speaker, ids);
    return ids;
  };
}
