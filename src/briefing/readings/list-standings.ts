import type { AssignedReading, ReadingStanding, Through } from '../../domain/assigned-reading.ts';
import type { AssignmentTools } from './assignment-tools.ts';

/** So many have to be through before a discussion is worth opening. */
export const READY_WITH = 3;
const KEPT_MS = 14 * 86_400_000;

/** Lists a group's readings that are not over for two weeks, the next due first, as one member may see them. */
export async function listStandings(
  person: string,
  { store, group, now }: AssignmentTools,
): Promise<readonly ReadingStanding[]> {
  const since = now().getTime() - KEPT_MS;
  const readings = (await store.listReadings(group)).filter(({ dueMs }) => dueMs > since);
  const through = await store.listThrough(group);
  const standings = readings.map((reading) => judge(reading, person, { store, through }));
  const listed = await Promise.all(standings);
  return listed.sort((a, b) => a.reading.dueMs - b.reading.dueMs);
}

/** Tells how one reading stands, as one member may see it; as everybody may where none is named. */
export async function judgeStanding(
  reading: AssignedReading,
  person: string | undefined,
  { store, group }: Pick<AssignmentTools, 'store' | 'group'>,
): Promise<ReadingStanding> {
  return judge(reading, person, { store, through: await store.listThrough(group) });
}

async function judge(
  reading: AssignedReading,
  person: string | undefined,
  { store, through }: Pick<AssignmentTools, 'store'> & { through: readonly Through[] },
): Promise<ReadingStanding> {
  const members = through
    .filter(({ number }) => number === reading.number)
    .map(({ member }) => member);
  return {
    reading,
    isRemoved: (await store.findSummary(reading.article.id)) === undefined,
    isThrough: members.some((member) => member.person === person),
    isReady: members.length >= READY_WITH,
    ...(reading.assignedBy.person === person && { through: members }),
  };
}
