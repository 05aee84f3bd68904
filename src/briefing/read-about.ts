import type { Gazetteer } from '../claims/gazetteer/gazetteer.ts';
import type { AskedActor } from '../domain/claims-answer.ts';

const POSSESSIVE = /^['’]s?(?![\p{L}\p{N}])/u;

/** Tells the actors in what was typed from the words around them: each name once, the words in their order. */
export function readAbout(
  about: string,
  gazetteer: Gazetteer,
): { readonly actors: readonly AskedActor[]; readonly words: string } {
  const named = new Map<string, AskedActor>();
  const words: string[] = [];
  let from = 0;
  for (const { start, end, actors } of gazetteer.findInQuery(about)) {
    const ids = actors.map(({ id }) => id).join(' ');
    if (!named.has(ids)) named.set(ids, { typed: about.slice(start, end), actors });
    words.push(about.slice(from, start));
    from = end + (POSSESSIVE.exec(about.slice(end))?.[0].length ?? 0);
  }
  words.push(about.slice(from));
  return { actors: [...named.values()], words: words.join(' ').replace(/\s+/gu, ' ').trim() };
}
