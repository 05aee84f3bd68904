import type { Schedule } from '../../src/domain/schedule.ts';
import { listNextDues } from '../../src/schedule/next-due.ts';
import { readSchedule } from '../../src/schedule/read-schedule.ts';
import { type BenchPlan, DAY_MS, DAYS, FIRST_MS, listOccurrences, PLANS } from './bench-plans.ts';
import { compareWithSystem } from './compare-with-system.ts';
import { jumpClocks } from './jump-clocks.ts';
import { listZones } from './list-zones.ts';
import { placeWall, readStretches, type Stretch } from './zone-clock.ts';

/** The short form takes each of this many schedules for a zone, and the others for the next ones. */
const SHARE = 4;
/** And so many of those whose clocks stand as those of another zone. */
const SOME_OTHERS = 50;
const AROUND_MS = 10 * DAY_MS;

interface ZoneClock {
  readonly zone: string;
  readonly stretches: readonly Stretch[];
}

/** Counts issues against the calendar: every zone, twenty schedules, two years; then the same with clocks that jump. */
export async function benchTimes(isLong: boolean): Promise<void> {
  const started = performance.now();
  const { names, from } = listZones();
  const clocks = names.map((zone) => ({
    zone,
    stretches: readStretches(zone, FIRST_MS - AROUND_MS, FIRST_MS + DAYS * DAY_MS + AROUND_MS),
  }));
  const unlike = [
    ...new Map(clocks.map((each) => [JSON.stringify(each.stretches), each])).values(),
  ];
  console.log(
    `zones: ${names.length} by ${from}; their clocks stand in ${unlike.length} ways; ${compareWithSystem(clocks)}`,
  );
  // Zones whose clocks stand alike are one to a calendar: one of them has all schedules, each of the others one by its own name.
  const share = isLong ? 1 : SHARE;
  console.log(
    `times: ${unlike.length} zones, one for each way × ${PLANS.length / share} of ${PLANS.length} schedules × 2 years: ${countIssues(unlike, share)} (${countSeconds(started)} s)`,
  );
  const others = clocks.filter((each) => !unlike.includes(each));
  const chosen = isLong ? others : others.slice(0, SOME_OTHERS);
  console.log(
    `times: ${chosen.length} of the other ${others.length} zones × 1 of ${PLANS.length} schedules × 2 years: ${countIssues(chosen, PLANS.length)} (${countSeconds(started)} s)`,
  );
  await jumpClocks(
    unlike.flatMap(({ zone, stretches }, at) =>
      choosePlans(at, isLong ? 1 : SHARE * 2).map((plan) => ({
        schedule: read(plan.words, zone),
        dues: listOccurrences(plan, stretches).dues,
      })),
    ),
  );
}

/** Holds what is due against what the calendar has: the same instants, in the same order, none beside them. */
function countIssues(clocks: readonly ZoneClock[], share: number): string {
  let [occurrences, wrong, moved] = [0, 0, 0];
  for (const [at, { zone, stretches }] of clocks.entries()) {
    const [beginMs, endMs] = [0, DAYS].map((day) => placeWall(FIRST_MS + day * DAY_MS, stretches));
    for (const plan of choosePlans(at, share)) {
      const wanted = listOccurrences(plan, stretches);
      const schedule = read(plan.words, zone);
      // One more than there are, so that the last one is seen to be the last.
      const dues = listNextDues(schedule, new Date((beginMs ?? 0) - 1), wanted.dues.length + 1)
        .map((due) => due.getTime())
        .filter((due) => due < (endMs ?? 0));
      const unlike = countUnlike(wanted.dues, dues);
      if (unlike > 0) console.log(`times: ${zone}, “${plan.words}”: ${unlike} are wrong`);
      occurrences += wanted.dues.length;
      moved += wanted.moved;
      wrong += unlike;
    }
  }
  return `${occurrences.toLocaleString('en')} occurrences, ${wrong} without exactly one issue; ${moved} stood in a gap and came at its end`;
}

/** Occurrences without an issue, and issues without an occurrence or beside another one. */
function countUnlike(wanted: readonly number[], found: readonly number[]): number {
  const [all, there] = [new Set(wanted), new Set(found)];
  const missing = wanted.filter((due) => !there.has(due)).length;
  return missing + found.filter((due) => !all.has(due)).length + found.length - there.size;
}

function choosePlans(zoneAt: number, share: number): readonly BenchPlan[] {
  return PLANS.filter((_plan, number) => number % share === zoneAt % share);
}

/** As a person would type it, with the zone behind it. */
function read(words: string, zone: string): Schedule {
  const reading = readSchedule(words, zone);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.schedule;
}

function countSeconds(started: number): number {
  return Math.round((performance.now() - started) / 1_000);
}
