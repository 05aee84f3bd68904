import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';

const MOST_WORDS = 3;

/** Completes the name at the end of what is typed and keeps what stands before it: `china kaz` gives `china Kazakhstan`. */
export function completeAbout(
  typed: string,
  gazetteer: Gazetteer,
  limit: number,
): readonly string[] {
  const from = findOpenEnd(typed, gazetteer);
  const before = typed.slice(0, from);
  const words = typed.slice(from).split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count >= 1; count -= 1) {
    const kept = `${before}${words.slice(0, -count).join(' ')}`.trimEnd();
    const actors = gazetteer.suggest(words.slice(-count).join(' '), limit);
    if (actors.length > 0) return actors.map(({ name }) => `${kept} ${name}`.trimStart());
  }
  return [];
}

/** Where the last name that is whole ends; a name at the very end may still grow (`niger` to `Nigeria`). */
function findOpenEnd(typed: string, gazetteer: Gazetteer): number {
  const whole = gazetteer.findInQuery(typed).filter(({ end }) => end < typed.trimEnd().length);
  const end = whole.at(-1)?.end ?? 0;
  return end + (/^\s*/u.exec(typed.slice(end))?.[0].length ?? 0);
}
