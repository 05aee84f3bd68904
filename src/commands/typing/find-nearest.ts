import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant: at most half of its letters differ. */
export function findNearest(typed: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, letters: countMistakes(typed.slice(0, 40).toLowerCase(), name) }))
    .filter(({ name, letters }) => letters * 2 <= name.length)
    .sort((a, b) => a.letters - b.letters);
  return nearest?.name;
}

/** How many letters differ; two that changed their places are one mistake. */
function countMistakes(typed: string, name: string): number {
  return isSwapped(typed, name) ? 1 : distance(typed, name);
}

function isSwapped(typed: string, name: string): boolean {
  const at = Array.from(typed).findIndex((letter, index) => letter !== name[index]);
  return (
    at >= 0 &&
    typed[at] === name[at + 1] &&
    typed[at + 1] === name[at] &&
    typed.slice(at + 2) === name.slice(at + 2)
  );
}
