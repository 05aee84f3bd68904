import { distance } from 'fastest-levenshtein';
import { foldName } from '../../search/analyzer/fold-text.ts';

/** How many letters may differ, as a share of what was typed. */
const TOLERANCE = 0.34;

/**
 * Names that fit what was typed: those that begin with it, then by a word in them, then those of which it is another name (`listAliases`
 * gives them folded), then those spelt like it. */
export function suggestNames(
  typed: string,
  names: readonly string[],
  limit: number,
  listAliases: () => ReadonlySet<string> = () => new Set(),
): readonly string[] {
  const asked = foldName(typed);
  const folded = names.map((name) => ({ name, as: fold(name) }));
  const begun = folded.filter(({ as }) => as.startsWith(asked));
  if (begun.length >= limit) return list(begun, limit);
  const within = folded.filter(({ as }) => !as.startsWith(asked) && as.includes(` ${asked}`));
  const known = new Set([...begun, ...within]);
  const aliases = known.size >= limit ? new Set() : listAliases();
  const meant =
    aliases.size === 0 ? [] : folded.filter((each) => aliases.has(each.as) && !known.has(each));
  const fitting = [...begun, ...within, ...meant];
  // To find what is spelt alike takes longest, and stands last.
  if (fitting.length >= limit) return list(fitting, limit);
  const taken = new Set(fitting);
  const alike = folded
    .filter((each) => !taken.has(each))
    .map((each) => ({ ...each, letters: countSlips(asked, each.as) }))
    .filter(({ letters }) => letters <= asked.length * TOLERANCE)
    .sort((a, b) => a.letters - b.letters);
  return list([...fitting, ...alike], limit);
}

/** Every letter that somebody types asks for the same names. */
const MOST_FOLDED = 50_000;
const known = new Map<string, string>();

function fold(name: string): string {
  const as = known.get(name) ?? foldName(name);
  if (known.size >= MOST_FOLDED) known.clear();
  known.set(name, as);
  return as;
}

function list(found: readonly { readonly name: string }[], limit: number): readonly string[] {
  return found.slice(0, limit).map(({ name }) => name);
}

/** How many letters differ in the name, or in the word of it that is nearest. */
function countSlips(asked: string, name: string): number {
  const most = asked.length * TOLERANCE;
  // As many letters as one of two is shorter, so many differ at least.
  const near = [name, ...name.split(' ')].filter(
    (each) => Math.abs(each.length - asked.length) <= most,
  );
  return Math.min(...near.map((each) => distance(asked, each)));
}
