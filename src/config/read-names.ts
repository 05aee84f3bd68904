import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Actor, Alias } from '../domain/actor.ts';
import { listAliases } from './aliases.ts';
import { readYaml } from './read-yaml.ts';

const FILE = /^names\.[a-z]{2,3}\.yaml$/u;
const texts = z.array(z.string().trim().min(1, 'expected some text').max(200)).default([]);
const namesSchema = z.record(
  z.string(),
  z.strictObject({
    names: texts,
    metonyms: texts,
    adjectives: z
      .array(
        z.string().regex(/^\p{L}{2,40}-$/u, 'expected a stem with a hyphen, such as “китайск-”'),
      )
      .default([]),
    surname: z.string().trim().min(1).max(60).optional(),
  }),
);

type Names = z.infer<typeof namesSchema>[string];

/** Adds what other languages call them to the actors: `names.ru.yaml` and its like, each by the actor's id. */
export function addNames(actors: readonly Actor[], folder: string): readonly Actor[] {
  const ids = new Set(actors.map(({ id }) => id));
  const added = new Map<string, Alias[]>();
  for (const name of listFiles(folder)) {
    const file = readYaml(join(folder, name), namesSchema);
    for (const [id, names] of Object.entries(file.value)) {
      if (!ids.has(id)) throw file.fault([id], `no actor has the id “${id}”.`);
      added.set(id, [...(added.get(id) ?? []), ...composeAliases(names)]);
    }
  }
  return actors.map((actor) => {
    const known = new Set([actor.name, ...actor.aliases.map(({ text }) => text)]);
    const own = (added.get(actor.id) ?? []).filter(({ text }) => !known.has(text));
    return own.length === 0 ? actor : { ...actor, aliases: [...actor.aliases, ...own] };
  });
}

function listFiles(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => FILE.test(name)) : [];
}

function composeAliases({ names, metonyms, adjectives, surname }: Names): readonly Alias[] {
  return listAliases('', [
    ['name', names],
    ['metonym', metonyms],
    ['demonym', adjectives],
    ['surname', surname === undefined ? [] : [surname]],
  ]);
}
