import type { Member } from '../../domain/discussion.ts';
import type { Caller } from './caller.ts';

/** Who asks, as a member of their group. */
export function readMember({ person, name }: Caller): Member {
  return { person, ...(name === undefined ? {} : { name }) };
}
