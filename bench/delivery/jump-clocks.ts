import { planDue } from '../../src/delivery/plan-due.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { listNextDues } from '../../src/schedule/next-due.ts';
import type { Plan } from '../../src/store/digests/digest-store.ts';
import { createChance } from '../ingest/chance.ts';

/** Everywhere it is 2026 by then. */
const START = Date.UTC(2026, 0, 2);
const END = START + 720 * 86_400_000;
const HOUR_MS = 3_600_000;
const JUMPS = [HOUR_MS, -HOUR_MS, 168 * HOUR_MS, -168 * HOUR_MS];
/** How far the clock moves between two looks. */
const STEP_MS = 19 * HOUR_MS;
const JUMP_SHARE = 0.04;

/** A schedule, and when it is due by the calendar. */
export interface Expected {
  readonly schedule: Schedule;
  readonly dues: readonly number[];
}

/** Plans two years with a clock that now and then jumps an hour or a week forth or back, and holds the issues against the calendar. */
export async function jumpClocks(schedules: readonly Expected[]): Promise<void> {
  const started = performance.now();
  const chance = createChance(1);
  let [occurrences, twice, missed, folded, strange, jumps] = [0, 0, 0, 0, 0, 0];
  for (const { schedule, dues: all } of schedules) {
    const { plans, jumped, shownMs } = await planThrough(schedule, chance);
    jumps += jumped;
    const dues = all.filter((due) => due > START && due <= shownMs);
    const planned = new Set(plans.map(({ dueMs }) => dueMs));
    twice += plans.length - planned.size;
    occurrences += dues.length;
    strange += [...planned].filter((due) => !all.includes(due)).length;
    for (const due of dues.filter((each) => !planned.has(each))) {
      const next = plans.find(({ dueMs }) => dueMs > due);
      if (next?.isLate) folded += 1;
      else missed += 1;
    }
  }
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(
    `jumps: ${schedules.length} schedules × 2 years, ${jumps.toLocaleString('en')} jumps of the clock by an hour or a week either way: ${occurrences.toLocaleString('en')} occurrences, ${twice} twice, ${missed} missed, ${strange} issues at other times, ${folded} folded into a later issue that says so (${seconds} s)`,
  );
}

async function planThrough(schedule: Schedule, chance: () => number) {
  const plans: Plan[] = [];
  let [nowMs, shownMs, jumped] = [START, START, 0];
  let subscription: Subscription = {
    id: 's',
    place: 'slack:T1:C1:',
    schedule,
    isQuiet: false,
    madeBy: { person: 'U1' },
    madeMs: START,
    nextDueMs: listNextDues(schedule, new Date(START), 1)[0]?.getTime() ?? END,
  };
  const store = {
    listDue: async (now: number) => ((subscription.nextDueMs ?? END) <= now ? [subscription] : []),
    saveSubscription: async () => undefined,
    async planDelivery(_read: Subscription, plan: Plan) {
      plans.push(plan);
      subscription = { ...subscription, nextDueMs: plan.nextDueMs ?? END };
      return true;
    },
  };
  while (nowMs < END) {
    await planDue({
      store,
      now: () => new Date(nowMs),
      createNonce: () => 'n',
      report: () => undefined,
    });
    shownMs = Math.max(shownMs, nowMs);
    const jump = chance() < JUMP_SHARE ? (JUMPS[Math.floor(chance() * JUMPS.length)] ?? 0) : 0;
    jumped += Number(jump !== 0);
    nowMs += STEP_MS * chance() + jump;
  }
  return { plans, jumped, shownMs };
}
