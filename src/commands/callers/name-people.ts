import type { Say } from '../../messages/say.ts';
import type { Caller } from './caller.ts';

/** Each is a request to the platform; whoever comes after them is called by the id. */
const MOST_NAMED = 20;

interface NamingTools {
  readonly caller: Pick<Caller, 'namePeople'>;
  readonly say: Say;
}

/** Says everything as `say` does, and calls some people and roles by the names that the platform knows them by. */
export async function namePeople(
  ids: readonly string[],
  { caller, say }: NamingTools,
): Promise<Say> {
  if (ids.length === 0 || caller.namePeople === undefined) return say;
  const asked = [...new Set(ids)].slice(0, MOST_NAMED);
  // An id is understood, too; an answer is not to fail for a name.
  const names = await caller.namePeople(asked).catch(() => undefined);
  if (names === undefined) return say;
  const { language, option, tell } = say;
  const person = (id: string): string | undefined => names.get(id);
  return Object.assign((...said: Parameters<Say>) => say(...said), {
    language,
    option,
    tell,
    person,
  });
}
