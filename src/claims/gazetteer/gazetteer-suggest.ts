import { distance } from 'fastest-levenshtein';
import type { Actor } from '../../domain/actor.ts';
import { foldName } from './gazetteer-tokens.ts';

/** A name of an actor, folded, and how much it counts: the name itself before an alias. */
interface Name {
  readonly actor: Actor;
  readonly folded: string;
  readonly isAlias: boolean;
}

const LONGEST_PREFIX = 60;
/** A name is like what was typed when at most one letter in this many differs. */
const LETTERS_PER_SLIP = 3;
/** Many people type the same; more names than this nobody asks for. */
const MOST_KEPT = 500;
const MOST_NEAR = 100;

/** Creates the search behind autocomplete. */
export function createSuggest(
  actors: readonly Actor[],
): (prefix: string, limit: number) => readonly Actor[] {
  const names = actors.flatMap((actor): Name[] => [
    { actor, folded: foldName(actor.name), isAlias: false },
    ...actor.aliases.map(({ text }) => ({ actor, folded: foldName(text), isAlias: true })),
  ]);
  const known = new Map<string, readonly Actor[]>();
  const rankAll = (typed: string): readonly Actor[] => {
    const ranks = new Map<Actor, number>();
    for (const name of names) {
      const rank = rankName(name, typed);
      if (rank < (ranks.get(name.actor) ?? Infinity)) ranks.set(name.actor, rank);
    }
    return [...ranks].sort(([, one], [, other]) => one - other).map(([actor]) => actor);
  };
  return (prefix, limit) => {
    const typed = foldName(prefix.slice(0, LONGEST_PREFIX));
    const near = known.get(typed) ?? rankAll(typed).slice(0, MOST_NEAR);
    // Put last, so that the first one is the one that was not asked for longest.
    known.delete(typed);
    known.set(typed, near);
    const [oldest] = known.size > MOST_KEPT ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return near.slice(0, limit);
  };
}

/** The lower, the nearer; infinite where the name is not near at all. */
function rankName({ folded, isAlias }: Name, typed: string): number {
  if (folded === typed) return isAlias ? 1 : 0;
  if (folded.startsWith(typed)) return isAlias ? 3 : 2;
  if (folded.includes(` ${typed}`)) return isAlias ? 5 : 4;
  const most = typed.length / LETTERS_PER_SLIP;
  // As many letters as one name is shorter, so many differ at least.
  if (typed.length - folded.length > most) return Infinity;
  const slips = distance(typed, folded.slice(0, typed.length + 1));
  const isAsLong = folded.length - typed.length <= most;
  const fewest = isAsLong ? Math.min(slips, distance(typed, folded)) : slips;
  return fewest <= most ? 6 + fewest : Infinity;
}
