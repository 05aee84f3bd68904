import type { Caller } from './caller.ts';
import { clip, type Parsed } from './options.ts';

/** The form in which a name stands that only the platform can tell whose it is. */
const NAMED = /^@/u;

/** Puts ids in the place of names, `@kim`, as the platform knows them; whatever else an option gave stays as it is. */
export async function findPeople(
  value: unknown,
  caller: Pick<Caller, 'findPeople'>,
): Promise<Parsed<unknown>> {
  if (!isList(value)) return { value };
  const names = value.filter((each) => NAMED.test(each));
  if (names.length === 0) return { value };
  const found = (await caller.findPeople?.(names.map((name) => name.slice(1)))) ?? [];
  const ids = new Map(names.map((name, at) => [name, found[at] ?? []]));
  for (const [name, meant] of ids) {
    if (meant.length === 0) return { problem: nameNobody(name) };
    if (meant.length > 1) {
      return {
        problem: `“${clip(name)}” may be several people or roles here; write the id of the one that is meant.`,
      };
    }
  }
  return { value: [...new Set(value.flatMap((each) => ids.get(each) ?? [each]))] };
}

/** Says that nobody is called that, and what fits. */
function nameNobody(name: string): string {
  return `“${clip(name)}” is nobody here; names are spelt as they stand beside messages, and the ids of people and roles can be written, too.`;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
