import type { AskedActor } from '../domain/claims-answer.ts';

/** A number and what it counts: `1 claim`, `1,024 claims`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** Names in a sentence: `China`, `China and Kazakhstan`, `China, Russia and Kazakhstan`. */
export function joinWords(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}

/** Whom a query names, in a sentence: `China and (Congo or DR Congo)`. */
export function nameActors(asked: readonly AskedActor[]): string {
  return joinWords(
    asked.map(({ actors }) => {
      const names = joinWords(
        actors.map(({ name }) => name),
        'or',
      );
      return actors.length > 1 && asked.length > 1 ? `(${names})` : names;
    }),
  );
}
