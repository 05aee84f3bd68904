import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Actor } from '../../domain/actor.ts';

/** The one actor that all of a name names. */
export function findActor(name: string, gazetteer: Gazetteer): Actor | undefined {
  const [mention] = gazetteer.findInQuery(name);
  const rest =
    mention === undefined ? name : name.slice(0, mention.start) + name.slice(mention.end);
  const isWhole = mention !== undefined && /^(?:the)?\s*(?:['’]s)?$/iu.test(rest.trim());
  return isWhole && mention.actors.length === 1 ? mention.actors[0] : undefined;
}
