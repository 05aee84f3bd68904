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
  const isNew = await store.finishReading(group, { number, member, atMs: now().getTime() });
  const standing = await judgeStanding(reading, member.person, tools);
  const through = (await store.listThrough(group)).filter((each) => each.number === number);
  const completes = isNew && through.length === READY_WITH;
  return { kind: isNew ? 'done' : 'again', standing, completes };
}
