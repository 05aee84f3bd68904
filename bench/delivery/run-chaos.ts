import { deliverNext } from '../../src/delivery/deliver.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { composeBenchIssue } from './bench-issue.ts';
import { createBenchPoster } from './bench-poster.ts';
import { createCrew, endWorker } from './crew.ts';
import { type FarSide, startFarSide } from './far-side.ts';
import type { Platform } from './far-types.ts';
import { type FastClock, readFastClock, wait } from './fast-clock.ts';
import { judge, type Verdict } from './judge.ts';
import type { WorkerOrder } from './worker.ts';

export interface ChaosPlan {
  readonly platform: Platform;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly processes: number;
  readonly kills: number;
  readonly stops: number;
  readonly subscriptions: number;
  readonly isNaive: boolean;
  readonly chance: () => number;
  /** The bundled `worker.ts`. */
  readonly workerFile: string;
}

export interface ChaosResult extends Verdict {
  readonly kills: number;
  readonly stops: number;
  readonly faults: number;
  /** That could go wrong. */
  readonly calls: number;
  readonly seconds: number;
}

const SPEED = 20;
const START = Date.parse('2026-03-02T04:00:00Z');
const MINUTE_MS = 60_000;
/** Of our own milliseconds. A lease ends after 3,000 of them. */
const LONGEST_STOP_MS = 6_000;
const LONGEST_PEACE_MS = 1_500;
const PATIENCE_MS = 60_000;

/** Runs the delivery in processes that are killed and stopped at random instants, heals everything, and counts what came of it. */
export async function runChaos(plan: ChaosPlan): Promise<ChaosResult> {
  const clock: FastClock = { realMs: Date.now(), shownMs: START, speed: SPEED };
  const nowMs = (): number => readFastClock(clock);
  const farSide = await startFarSide({ platform: plan.platform, nowMs, chance: plan.chance });
  const store = await openStore(plan);
  try {
    await subscribe(plan, store);
    await disturb({ ...plan, farSide }, { ...plan, clock, url: farSide.url });
    farSide.heal();
    await drain({ store, clock, farSide, platform: plan.platform });
    const verdict = await judge(store, farSide.messages);
    const faults = countFaults(farSide);
    const seconds = Math.round((Date.now() - clock.realMs) / 1_000);
    return {
      ...verdict,
      kills: plan.kills,
      stops: plan.stops,
      faults,
      calls: farSide.countCalls(),
      seconds,
    };
  } finally {
    await store.close();
    await farSide.close();
  }
}

async function subscribe({ platform, subscriptions }: ChaosPlan, store: Store): Promise<void> {
  for (let at = 0; at < subscriptions; at += 1) {
    await store.saveSubscription({
      id: `s${at}`,
      place: `${platform}:1:${100 + (at % 4)}:`,
      schedule: { cron: '* * * * *', zone: 'Asia/Almaty' },
      isQuiet: false,
      madeBy: { person: 'U1' },
      madeMs: START,
      nextDueMs: START + MINUTE_MS,
    });
  }
}

/** Kills and stops, in a random order, until as many of both were done as are planned; it begins when the first call has gone wrong, however slow the machine is. */
async function disturb(
  plan: ChaosPlan & { readonly farSide: FarSide },
  order: WorkerOrder,
): Promise<void> {
  const crew = await createCrew(plan.workerFile, order);
  const workers = await Promise.all(Array.from({ length: plan.processes }, () => crew.send()));
  const endMs = Date.now() + PATIENCE_MS;
  while (countFaults(plan.farSide) === 0 && Date.now() < endMs) await wait(50);
  const resuming: Promise<void>[] = [];
  for (const blow of shuffle(listBlows(plan), plan.chance)) {
    await wait(50 + plan.chance() * LONGEST_PEACE_MS);
    const at = Math.floor(plan.chance() * workers.length);
    const worker = workers[at];
    if (worker === undefined) continue;
    if (blow === 'kill') {
      worker.kill('SIGKILL');
      workers[at] = await crew.send();
      continue;
    }
    worker.kill('SIGSTOP');
    const resume = wait(plan.chance() * LONGEST_STOP_MS).then(() => void worker.kill('SIGCONT'));
    resuming.push(resume);
    // One that is alone is waited for: nothing else would happen meanwhile.
    if (workers.length === 1) await resume;
  }
  await Promise.all(resuming);
  await Promise.all([...workers.map(endWorker), crew.dismiss()]);
}

function countFaults({ faults }: FarSide): number {
  return Object.values(faults).reduce((sum, each) => sum + each, 0);
}

function listBlows({ kills, stops }: ChaosPlan): readonly ('kill' | 'stop')[] {
  return [...Array<'kill'>(kills).fill('kill'), ...Array<'stop'>(stops).fill('stop')];
}

function shuffle<T>(items: readonly T[], chance: () => number): readonly T[] {
  return items
    .map((item) => [chance(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

interface Draining {
  readonly store: Store;
  readonly clock: FastClock;
  readonly farSide: FarSide;
  readonly platform: Platform;
}

/** Brings out what is still in the outbox; nothing new is planned. */
async function drain({ store, clock, farSide: { url }, platform }: Draining): Promise<void> {
  const poster = await createBenchPoster({ platform, url }, clock);
  const tools = {
    store,
    posters: [poster],
    compose: composeBenchIssue,
    now: () => new Date(readFastClock(clock)),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 0,
    report: (message: string) => console.error(message),
  };
  const endMs = Date.now() + PATIENCE_MS;
  for (;;) {
    while (await deliverNext(tools));
    const left = (await store.listDeliveries(100_000)).filter(
      ({ state }) => state === 'pending' || state === 'sending',
    );
    if (left.length === 0 || Date.now() > endMs) return;
    await wait(50);
  }
}
