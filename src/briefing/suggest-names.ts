import { distance } from 'fastest-levenshtein';
import { foldName } from '../search/analyzer/fold-text.ts';

/** How many letters may differ, as a share of what was typed. */
const TOLERANCE = 0.34;

/** Names that fit what was typed: those that begin with it, then by a word in them, then those spelt like it. */
export function suggestNames(
  typed: string,
  names: readonly string[],
  limit: number,
): readonly string[] {
  const asked = foldName(typed);
  return names
    .map((name) => ({ name, rank: rankName(asked, foldName(name)) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ name }) => name);
}

function rankName(asked: string, name: string): number {
  if (name.startsWith(asked)) return 0;
  const words = name.split(' ');
  if (words.some((word) => word.startsWith(asked))) return 1;
  const nearest = Math.min(...[name, ...words].map((each) => distance(asked, each)));
  return nearest <= asked.length * TOLERANCE ? 1 + nearest : Number.POSITIVE_INFINITY;
}
