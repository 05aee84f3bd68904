import type { Actor, Alias } from '../../domain/actor.ts';
import type { TextSpan } from '../../domain/article.ts';
import { fitsCase, fitsQuery } from './gazetteer-case.ts';
import { keepByContext } from './gazetteer-context.ts';
import { findPlaces } from './gazetteer-places.ts';
import { createSuggest } from './gazetteer-suggest.ts';
import { readTokens } from './gazetteer-tokens.ts';
import { createTrie, type Match, type Trie } from './gazetteer-trie.ts';

/**
 * A stretch of a text that means an actor: by a name, by a capital or seat that stands for it (“Beijing said”), or by a
 * word that refers to it (“the latter country”). A `place` lies in it (“in Almaty”, “talks in Beijing”) and is not the actor.
 */
export interface ActorMention extends TextSpan {
  readonly actorId: string;
  readonly kind: 'name' | 'metonym' | 'place' | 'reference';
}

/** A part of a query that names an actor, or all the actors that share the name (“congo”). */
interface QueryMention extends TextSpan {
  readonly actors: readonly Actor[];
}

/** Who is known by name, and where a text names them. */
export interface Gazetteer {
  readonly actors: readonly Actor[];
  get(id: string): Actor | undefined;
  /**
   * In order, the longest name at each place, without overlap; in the whole text, or in the stretches given, none of which a
   * name crosses. A name that several share counts where the text tells whose it is.
   */
  findMentions(text: string, stretches?: readonly TextSpan[]): readonly ActorMention[];
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
    findMentions(text, stretches = [{ start: 0, end: text.length }]) {
      return resolveShared(
        stretches.flatMap((stretch) => findNamed(text, stretch, trie)),
        widen,
      );
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

/** A name in a text with all who bear it. */
interface Named extends TextSpan {
  readonly entries: Match['entries'];
  readonly isPlace: boolean;
}

function findNamed(text: string, { start, end }: TextSpan, trie: Trie): readonly Named[] {
  const part = text.slice(start, end);
  const tokens = readTokens(part);
  const matches = trie.findMatches(part, tokens, fitsCase);
  if (matches.length === 0) return [];
  const kept = keepByContext(matches, { text: part, tokens });
  const places = findPlaces(kept, { text: part, tokens });
  return kept.map((match, at) => ({
    start: match.start + start,
    end: match.end + start,
    entries: match.entries,
    isPlace: places[at] === true,
  }));
}

/** Gives a shared name to the one of its bearers whom the text names, or speaks for, elsewhere. */
function resolveShared(
  named: readonly Named[],
  widen: Gazetteer['widen'],
): readonly ActorMention[] {
  const bearers = named.map(({ entries }) => listActors(entries).map(({ id }) => id));
  const known = new Set(widen(bearers.flatMap((ids) => (ids.length === 1 ? ids : []))));
  return named.flatMap(({ start, end, entries, isPlace }, at) => {
    const ids = bearers[at] ?? [];
    const [actorId, ...others] = ids.length === 1 ? ids : ids.filter((id) => known.has(id));
    if (actorId === undefined || others.length > 0) return [];
    const alias = entries.find(({ actor }) => actor.id === actorId)?.alias.kind;
    return [{ actorId, start, end, kind: readKind(alias, isPlace) }];
  });
}

function readKind(alias: Alias['kind'] | undefined, isPlace: boolean): ActorMention['kind'] {
  if (alias === 'place') return 'place';
  if (alias !== 'metonym') return 'name';
  return isPlace ? 'place' : 'metonym';
}

function listActors(entries: Match['entries']): readonly Actor[] {
  return [...new Set(entries.map(({ actor }) => actor))];
}
