import type { Actor, ActorKind } from '../domain/actor.ts';
import { composeId, listAliases, listDemonyms } from './aliases.ts';
import { composeCountries } from './compose-countries.ts';
import type { Country } from './read-countries.ts';
import type { Path } from './read-yaml.ts';
import type { ActorEntry, ActorsFile, ExpertEntry, Outlet } from './schema.ts';

/** An actor with its place in the file, for the message where something is wrong with it. */
export interface PlacedActor {
  readonly actor: Actor;
  readonly path: Path;
}

const SECTIONS = [
  ['blocs', 'bloc'],
  ['governments', 'government'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['projects', 'project'],
  ['treaties', 'treaty'],
] as const satisfies readonly (readonly [keyof ActorsFile, ActorKind])[];

/** Composes all actors of the file, with the countries that it only adds to. */
export function composeActors(
  file: ActorsFile,
  countries: readonly Country[],
): readonly PlacedActor[] {
  const others = SECTIONS.flatMap(([section, kind]) =>
    file[section].map((entry, at) => ({ actor: composeActor(entry, kind), path: [section, at] })),
  );
  return [...composeCountries(file.countries, countries), ...others, ...composePeople(file)];
}

/** Composes the actor that an outlet is where articles name it. */
export function composeOutlet({ id, name, aliases }: Outlet): Actor {
  // “a Washington Post reporter”, but an economist is not The Economist.
  const short = /^The \S+ \S/u.test(name) ? [name.slice('The '.length)] : [];
  const named = listAliases(name, [['name', [...short, ...aliases]]]);
  return { id, name, kind: 'organisation', aliases: named, standsFor: [], offices: [] };
}

function composeActor(entry: ActorEntry, kind: ActorKind): Actor {
  const { name, id = composeId(name), names, acronyms, metonyms, places, standsFor } = entry;
  const aliases = listAliases(name, [
    ['name', names],
    ['acronym', acronyms],
    ['metonym', metonyms],
    ['demonym', listDemonyms(entry.demonyms)],
    ['place', places],
  ]);
  return { id, name, kind, aliases, standsFor, offices: [] };
}

function composePeople({ people, experts }: ActorsFile): readonly PlacedActor[] {
  const leaders = Object.entries(people).flatMap(([of, persons]) =>
    persons.map(({ standsFor = [of], offices, ...person }, at) => ({
      actor: {
        ...composeExpert(person),
        standsFor,
        offices: offices.map(([title, from, until]) =>
          until === undefined ? { title, of, from } : { title, of, from, until },
        ),
      },
      path: ['people', of, at],
    })),
  );
  const others = experts.map((person, at) => ({
    actor: composeExpert(person),
    path: ['experts', at],
  }));
  return [...leaders, ...others];
}

function composeExpert({ name, id = composeId(name), names, surname }: ExpertEntry): Actor {
  const aliases = listAliases(name, [
    ['name', names],
    ['surname', surname === undefined ? [] : [surname]],
  ]);
  return { id, name, kind: 'person', aliases, standsFor: [], offices: [] };
}
