import type { Actor } from '../../domain/actor.ts';
import type { TextSpan } from '../../domain/article.ts';
import { fitsCase, fitsQuery } from './gazetteer-case.ts';
import { keepByContext } from './gazetteer-context.ts';
import { createSuggest } from './gazetteer-suggest.ts';
import { readTokens } from './gazetteer-tokens.ts';
import { createTrie, type Match } from './gazetteer-trie.ts';

/** A place in a text that names an actor. */
export interface ActorMention extends TextSpan {
  readonly actorId: string;
}

/** A part of a query that names an actor, or all the actors that share the name (“congo”). */
interface QueryMention extends TextSpan {
  readonly actors: readonly Actor[];
}

/** Who is known by name, and where a text names them. */
export interface Gazetteer {
  readonly actors: readonly Actor[];
  get(id: string): Actor | undefined;
  /** In order, the longest name at each place, without overlap. A name that several share counts where the text tells whose it is. */
  findMentions(text: string): readonly ActorMention[];
  /** In any case: “xi kazakh” names two actors. */
  findInQuery(words: string): readonly QueryMention[];
  /** The ids and those of all that they stand for, each once, in a stable order. */
  widen(ids: Iterable<string>): readonly string[];
  /** Whom somebody who has typed this much may mean: first by how names begin, then by likeness. */
  suggest(prefix: string, limit: number): readonly Actor[];
}

/** Creates a gazetteer that finds all names in one pass over a text. */
export function createGazetteer(actors: readonly Actor[]): Gazetteer {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const trie = createTrie(actors);
  const widen = (ids: Iterable<string>): readonly string[] => {
    const all = new Set(ids);
    for (const id of all) for (const stoodFor of byId.get(id)?.standsFor ?? []) all.add(stoodFor);
    return [...all];
  };
  return {
    actors,
    get: (id) => byId.get(id),
    findMentions(text) {
      const tokens = readTokens(text);
      const matches = trie.findMatches(text, tokens, fitsCase);
      if (matches.length === 0) return [];
      return resolveShared(keepByContext(matches, { text, tokens }), widen);
    },
    findInQuery(words) {
      const matches = trie.findMatches(words, readTokens(words), fitsQuery);
      return matches.map(({ start, end, entries }) => ({
        start,
        end,
        actors: listActors(entries),
      }));
    },
    widen,
    suggest: createSuggest(actors),
  };
}

/** Gives a shared name to the one of its bearers whom the text names, or speaks for, elsewhere. */
function resolveShared(
  matches: readonly Match[],
  widen: Gazetteer['widen'],
): readonly ActorMention[] {
  const bearers = matches.map(({ entries }) => listActors(entries).map(({ id }) => id));
  const named = new Set(widen(bearers.flatMap((ids) => (ids.length === 1 ? ids : []))));
  return matches.flatMap(({ start, end }, at) => {
    const ids = bearers[at] ?? [];
    const [actorId, ...others] = ids.length === 1 ? ids : ids.filter((id) => named.has(id));
    return actorId !== undefined && others.length === 0 ? [{ actorId, start, end }] : [];
  });
}

function listActors(entries: Match['entries']): readonly Actor[] {
  return [...new Set(entries.map(({ actor }) => actor))];
}
