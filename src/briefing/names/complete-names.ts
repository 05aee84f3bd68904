import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { foldName } from '../../search/analyzer/fold-text.ts';
import { suggestNames } from './suggest-names.ts';

/** So many actors are asked for their other names. */
const MOST_ACTORS = 5;

/** Completes the name of a speaker or an outlet; one that is typed by another name, “AP” or “Kremlin”, is offered as it is called in the answers. */
export function completeNames(
  typed: string,
  names: readonly string[],
  { gazetteer, limit }: { readonly gazetteer: Gazetteer; readonly limit: number },
): readonly string[] {
  if (typed.trim() === '') return names.slice(0, limit);
  return suggestNames(typed, names, limit, () => {
    const actors = gazetteer.suggest(typed, MOST_ACTORS);
    return new Set(
      actors.flatMap(({ name, aliases }) => [
        foldName(name),
        // What lies in a country is not called that.
        ...aliases.filter(({ kind }) => kind !== 'place').map(({ text }) => foldName(text)),
      ]),
    );
  });
}
