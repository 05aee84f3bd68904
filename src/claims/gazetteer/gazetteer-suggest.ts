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

/** Creates the search behind autocomplete. */
export function createSuggest(
  actors: readonly Actor[],
): (prefix: string, limit: number) => readonly Actor[] {
  const names = actors.flatMap((actor): Name[] => [
    { actor, folded: foldName(actor.name), isAlias: false },
    ...actor.aliases.map(({ text }) => ({ actor, folded: foldName(text), isAlias: true })),
  ]);
  return (prefix, limit) => {
    const typed = foldName(prefix.slice(0, LONGEST_PREFIX));
    const ranks = new Map<Actor, number>();
    for (const name of names) {
      const rank = rankName(name, typed);
      if (rank < (ranks.get(name.actor) ?? Infinity)) ranks.set(name.actor, rank);
    }
    return [...ranks]
      .sort(([, one], [, other]) => one - other)
      .slice(0, limit)
      .map(([actor]) => actor);
  };
}

/** The lower, the nearer; infinite where the name is not near at all. */
function rankName({ folded, isAlias }: Name, typed: string): number {
  if (folded === typed) return isAlias ? 1 : 0;
  if (folded.startsWith(typed)) return isAlias ? 3 : 2;
  if (folded.includes(` ${typed}`)) return isAlias ? 5 : 4;
  const slips = distance(typed, folded.slice(0, typed.length + 1));
  const whole = distance(typed, folded);
  const fewest = Math.min(slips, whole);
  return fewest <= typed.length / LETTERS_PER_SLIP ? 6 + fewest : Infinity;
}
