import { planDue } from '../../src/delivery/plan-due.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { listNextDues } from '../../src/schedule/next-due.ts';
import type { Plan } from '../../src/store/digest-store.ts';
import { createChance } from '../ingest/chance.ts';

const START = Date.UTC(2026, 0, 1);
const END = START + 731 * 86_400_000;
const HOUR_MS = 3_600_000;
const JUMPS = [HOUR_MS, -HOUR_MS, 168 * HOUR_MS, -168 * HOUR_MS];
/** How far the clock moves between two looks. */
const STEP_MS = 19 * HOUR_MS;
const JUMP_SHARE = 0.04;

/** Plans two years with a clock that now and then jumps an hour or a week forth or back. */
export async function jumpClocks(schedules: readonly Schedule[]): Promise<void> {
  const started = performance.now();
  const chance = createChance(1);
  let [occurrences, twice, missed, folded] = [0, 0, 0, 0];
  for (const schedule of schedules) {
    const plans = await planThrough(schedule, chance);
    const dues = listNextDues(schedule, new Date(START), 800)
      .map((due) => due.getTime())
      .filter((due) => due <= (plans.at(-1)?.dueMs ?? 0));
    const planned = new Set(plans.map(({ dueMs }) => dueMs));
    twice += plans.length - planned.size;
    occurrences += dues.length;
    for (const due of dues.filter((each) => !planned.has(each))) {
      const next = plans.find(({ dueMs }) => dueMs > due);
      if (next?.isLate) folded += 1;
      else missed += 1;
    }
  }
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(
    `jumps: ${schedules.length} schedules × 2 years, the clock jumping an hour or a week either way: ${occurrences.toLocaleString('en')} occurrences, ${twice} twice, ${missed} missed, ${folded} folded into a later issue that says so (${seconds} s)`,
  );
}

async function planThrough(schedule: Schedule, chance: () => number): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  let nowMs = START;
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
    async planDelivery(_read: Subscription, plan: Plan) {
      plans.push(plan);
      subscription = { ...subscription, nextDueMs: plan.nextDueMs ?? END };
      return true;
    },
  };
  while (nowMs < END) {
    await planDue({ store, now: () => new Date(nowMs), createNonce: () => 'n' });
    const jump = chance() < JUMP_SHARE ? (JUMPS[Math.floor(chance() * JUMPS.length)] ?? 0) : 0;
    nowMs += STEP_MS * chance() + jump;
  }
  return plans;
}
