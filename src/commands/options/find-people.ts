import type { Caller, KnownPerson } from '../callers/caller.ts';
import { clip, type Parsed } from './options.ts';

/** The form in which a name stands that only the platform can tell whose it is. */
const NAMED = /^@/u;

/** A name that several people or roles bear. */
export interface SharedName {
  readonly name: string;
  readonly people: readonly KnownPerson[];
  /** The others that the option named beside it: ids, and names that have to be chosen themselves. */
  readonly others: readonly string[];
}

/** Puts ids in the place of names, `@kim`, as the platform knows them; whatever else an option gave stays as it is. */
export async function findPeople(
  value: unknown,
  caller: Pick<Caller, 'findPeople'>,
): Promise<Parsed<unknown> | { readonly shared: readonly SharedName[] }> {
  if (!isList(value)) return { value };
  const names = value.filter((each) => NAMED.test(each));
  if (names.length === 0) return { value };
  const found = (await caller.findPeople?.(names.map((name) => name.slice(1)))) ?? [];
  const meant = new Map(names.map((name, at) => [name, found[at] ?? []]));
  for (const [name, people] of meant) {
    if (people.length === 0) return { problem: nameNobody(name) };
  }
  // Whoever is the only one of whom the platform told has to be chosen, too, where there may be others.
  const several = [...meant].filter(([, people]) => findOne(people) === undefined);
  const ids = [...new Set(value.map((each) => findOne(meant.get(each)) ?? each))];
  if (several.length === 0) return { value: ids };
  return {
    shared: several.map(([name, people]) => ({
      name,
      people,
      others: ids.filter((each) => each !== name),
    })),
  };
}

function findOne(people: readonly KnownPerson[] = []): string | undefined {
  const [first] = people;
  return people.length === 1 && !first?.isUnsure ? first?.id : undefined;
}

/** Says that nobody is called that, and what fits. */
function nameNobody(name: string): string {
  return `“${clip(name)}” is nobody here; names are spelt as they stand beside messages, and the ids of people and roles can be written, too.`;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
