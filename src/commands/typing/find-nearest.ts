import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant: at most half of its letters differ. */
export function findNearest(typed: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, letters: distance(typed.slice(0, 40).toLowerCase(), name) }))
    .filter(({ name, letters }) => letters * 2 <= name.length)
    .sort((a, b) => a.letters - b.letters);
  return nearest?.name;
}
