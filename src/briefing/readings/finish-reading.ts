import type { Member } from '../../domain/discussion.ts';
import type { AssignmentTools, Finished } from './assignment-tools.ts';
import { judgeStanding, READY_WITH } from './list-standings.ts';

/** Notes that a member is through with a reading. */
export async function finishReading(
  number: number,
  member: Member,
  tools: AssignmentTools,
): Promise<Finished> {
  const { store, group, now } = tools;
  const reading = await store.findReading(group, number);
  if (reading === undefined) return { kind: 'unknown' };
  const rank = await store.finishReading(group, { number, member, atMs: now().getTime() });
  const standing = await judgeStanding(reading, member.person, tools);
  // Of members who press together one is the third; so is who was forgotten and is through once more.
  const completes = rank === READY_WITH && (await store.noteDiscussed(group, number));
  return { kind: rank === undefined ? 'again' : 'done', standing, completes };
}
