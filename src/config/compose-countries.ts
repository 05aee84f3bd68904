import type { Actor } from '../domain/actor.ts';
import { composeId, listAliases, listDemonyms } from './aliases.ts';
import type { Country } from './read-countries.ts';
import type { Path } from './read-yaml.ts';
import type { CountryEntry } from './schema.ts';

/** A country of the data package with what the file adds to it. */
interface Described {
  readonly country: Country;
  readonly entry: CountryEntry | undefined;
  readonly path: Path;
}

/** Composes all countries: the data package, and what the file adds and leaves out. */
export function composeCountries(
  entries: readonly CountryEntry[],
  countries: readonly Country[],
): readonly { readonly actor: Actor; readonly path: Path }[] {
  const places = new Map(entries.map(({ name }, at) => [name, at]));
  const taken = new Set(countries.flatMap((one) => (one.isSovereign ? one.demonyms : [])));
  return countries.map((country) => {
    const at = places.get(country.name);
    const described = {
      country,
      entry: at === undefined ? undefined : entries[at],
      path: at === undefined ? ['countries'] : ['countries', at],
    };
    return { actor: composeCountry(described, taken), path: described.path };
  });
}

function composeCountry({ country, entry }: Described, taken: ReadonlySet<string>): Actor {
  const { name, official, abroad, capitals, demonyms, isSovereign } = country;
  const isKept = (text: string): boolean => !entry?.omit.includes(text);
  // “French” means France, although the package has it for French territories too.
  const own = demonyms.filter((demonym) => isSovereign || !taken.has(demonym));
  return {
    id: entry?.id ?? composeId(name),
    name,
    kind: entry?.kind ?? (isSovereign ? 'country' : 'place'),
    aliases: listAliases(name, [
      ['name', [...[official, ...abroad].filter(isKept), ...(entry?.names ?? [])]],
      ['acronym', entry?.acronyms ?? []],
      ['metonym', [...capitals.filter(isKept), ...(entry?.metonyms ?? [])]],
      ['demonym', listDemonyms([...own.filter(isKept), ...(entry?.demonyms ?? [])])],
      ['place', entry?.places ?? []],
    ]),
    standsFor: entry?.standsFor ?? [],
    offices: [],
  };
}
