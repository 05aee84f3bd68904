import { join } from 'node:path';
import type { Actor } from '../domain/actor.ts';
import { composeActors, composeOutlet, type PlacedActor } from './compose-actors.ts';
import { type Country, readCountries } from './read-countries.ts';
import { addNames } from './read-names.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import {
  type ActorsFile,
  actorsSchema,
  type Outlet,
  outletsSchema,
  type ReadoutConfig,
  readoutSchema,
} from './schema.ts';

/** All that the folder `config` says. */
export interface Config {
  readonly readout: ReadoutConfig;
  readonly outlets: readonly Outlet[];
  /** Countries, the actors of `actors.yaml`, and the outlets, which articles name too. */
  readonly actors: readonly Actor[];
}

/** Reads and checks a folder of configuration; throws `config_invalid` naming file, line and what was expected. */
export function readConfig(folder: string): Config {
  const { value: readout } = readYaml(join(folder, 'readout.yaml'), readoutSchema);
  const outletsFile = readYaml(join(folder, 'outlets.yaml'), outletsSchema);
  const actorsFile = readYaml(join(folder, 'actors.yaml'), actorsSchema);
  const { outlets } = outletsFile.value;

  const countries = readCountries();
  checkCountries(actorsFile, countries);
  const actors = composeActors(actorsFile.value, countries);
  const publishers = outlets.map((outlet, at) => ({
    actor: composeOutlet(outlet),
    path: ['outlets', at, 'id'],
  }));
  const ids = new Set<string>();
  checkIds(actors, ids, actorsFile);
  checkIds(publishers, ids, outletsFile);
  checkReferences(actors, ids, actorsFile);
  const all = [...actors, ...publishers].map(({ actor }) => actor);
  return { readout, outlets, actors: addNames(all, folder) };
}

function checkCountries(file: YamlFile<ActorsFile>, countries: readonly Country[]): void {
  const open = new Set(countries.map(({ name }) => name));
  file.value.countries.forEach(({ name }, at) => {
    if (open.delete(name)) return;
    throw file.fault(
      ['countries', at, 'name'],
      `“${name}” is there twice, or is not a country that the package world-countries knows by this name.`,
    );
  });
}

function checkIds(actors: readonly PlacedActor[], ids: Set<string>, file: YamlFile<unknown>): void {
  for (const { actor, path } of actors) {
    if (ids.has(actor.id)) {
      throw file.fault(path, `the id “${actor.id}” is there twice; give one of them another “id”.`);
    }
    ids.add(actor.id);
  }
}

function checkReferences(
  actors: readonly PlacedActor[],
  ids: ReadonlySet<string>,
  file: YamlFile<unknown>,
): void {
  for (const { actor, path } of actors) {
    const named = [...actor.standsFor, ...actor.offices.map((office) => office.of)];
    const unknown = named.find((id) => !ids.has(id));
    if (unknown === undefined) continue;
    throw file.fault(path, `“${actor.name}” refers to “${unknown}”, and no actor has this id.`);
  }
}
