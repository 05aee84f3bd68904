import type { Poster } from '../adapters/adapter.ts';

/** The platforms that are served here: the work of another is left to a process that is connected to it, however long that takes. */
export function listNames(posters: readonly Pick<Poster, 'name'>[]): readonly string[] {
  return posters.map(({ name }) => name);
}
