import { createHash } from 'node:crypto';

const LENGTH = 16;
const MARK = /^~[0-9a-f]{16}\//u;

/** The mark that the ids of a group's articles begin with, `~0f1e…/`; empty for what is everybody's. */
export function writeOwner(group: string): string {
  if (group === '') return '';
  return `~${createHash('sha256').update(group).digest('hex').slice(0, LENGTH)}/`;
}

/** The mark that the id of an article, or of a claim in it, begins with; empty where it is everybody's. */
export function readOwner(id: string): string {
  return MARK.exec(id)?.[0] ?? '';
}

/** Gives an article the id under which it belongs to a group alone; for everybody (''), and under its id already, it stays. */
export function ownId(group: string, id: string): string {
  const owner = writeOwner(group);
  return readOwner(id) === owner ? id : `${owner}${id}`;
}

/** Creates the test whether a group may read what has an id: its own, and what is everybody's. */
export function createReading(group: string): (id: string) => boolean {
  const owner = writeOwner(group);
  // It is asked of every claim there is, and most begin with no mark.
  return (id) => !id.startsWith('~') || (owner !== '' && id.startsWith(owner)) || !MARK.test(id);
}
