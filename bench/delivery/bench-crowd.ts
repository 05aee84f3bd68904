import type { OutgoingMessage, Poster } from '../../src/adapters/adapter.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { deliverDue } from '../../src/program/keep-delivering.ts';
import { openStore } from '../../src/store/open-store.ts';
import { composeBenchIssue, readBenchIssue } from './bench-issue.ts';
import { createBenchPoster } from './bench-poster.ts';
import type { Platform } from './far-types.ts';
import { createWaitingClock, type WaitingClock } from './waiting-clock.ts';

const MONDAY = Date.parse('2026-03-02T04:00:00Z');
const TICK_MS = 10_000;
/** How long a platform takes to answer. */
const ANSWER_MS = 150;
/** What the platforms document: `most` messages in `inMs`, for a whole bot or workspace, and for a channel. */
const LIMITS = {
  discord: { all: { most: 50, inMs: 1_000 }, channel: { most: 5, inMs: 5_000 } },
  slack: { all: { most: 300, inMs: 60_000 }, channel: { most: 1, inMs: 1_000 } },
} as const;

export interface Crowd {
  readonly platform: Platform;
  readonly count: number;
  readonly dataFolder: string;
}

/** Brings out many issues that are due in the same minute, at a platform's limits, by a clock that passes while all wait. */
export async function benchCrowd({ platform, count, dataFolder }: Crowd): Promise<void> {
  const started = performance.now();
  const clock = createWaitingClock(MONDAY);
  const store = await openStore({ dataFolder });
  for (let at = 0; at < count; at += 1) {
    await store.saveSubscription({
      id: `s${at}`,
      place: `${platform}:1:${1_000 + (at % Math.ceil(count / 4))}:`,
      schedule: { cron: '0 9 * * 1', zone: 'Asia/Almaty' },
      isQuiet: false,
      madeBy: { person: 'U1' },
      madeMs: at,
      nextDueMs: MONDAY,
    });
  }
  const far = await createCrowdPoster(platform, clock);
  const tools = {
    store,
    posters: [far.poster],
    compose: composeBenchIssue,
    now: () => new Date(clock.nowMs()),
    chance: Math.random,
    pace: createPace({ nowMs: clock.nowMs, wait: clock.wait }),
    report: (message: string) => console.error(message),
  };
  while (far.posted.length < count) {
    await clock.run(() => deliverDue(tools));
    await clock.run(() => clock.wait(TICK_MS));
  }
  await store.close();
  const issues = new Set(far.posted.map(({ body }) => readBenchIssue(body)));
  const seconds = Math.round((performance.now() - started) / 1_000);
  const minutes = ((far.lastMs - MONDAY) / 60_000).toFixed(1);
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
  console.log(
    `crowd, ${platform}: ${count.toLocaleString('en')} due in the same minute, ${issues.size.toLocaleString('en')} brought out, ${far.posted.length - issues.size} twice, ${far.refused} refused as too fast, the last after ${minutes} minutes of its clock, ${megabytes} MB (${seconds} s)`,
  );
}

/** A platform that answers late, counts, and refuses what comes too fast. */
async function createCrowdPoster(platform: Platform, clock: WaitingClock) {
  const real = await createBenchPoster(
    { platform, url: 'http://127.0.0.1:9' },
    { speed: 1, realMs: 0, shownMs: 0 },
  );
  const posted: OutgoingMessage[] = [];
  const times = new Map<string, number[]>();
  const state = { refused: 0, lastMs: 0 };
  const isFull = (key: string, { most, inMs }: { most: number; inMs: number }): boolean => {
    const recent = (times.get(key) ?? []).filter((each) => each > clock.nowMs() - inMs);
    times.set(key, recent);
    return recent.length >= most;
  };
  const poster: Poster = {
    ...real,
    find: async () => ({ messageId: undefined }),
    async post(message) {
      await clock.wait(ANSWER_MS);
      const keys = ['all', message.place.channel ?? ''] as const;
      const limits = LIMITS[platform];
      if (isFull(keys[0], limits.all) || isFull(keys[1], limits.channel)) {
        state.refused += 1;
        return { kind: 'retry', problem: 'Too fast.', retryAfterMs: 1_000 };
      }
      for (const key of keys) times.get(key)?.push(clock.nowMs());
      posted.push(message);
      state.lastMs = clock.nowMs();
      return { messageId: String(posted.length) };
    },
  };
  return {
    poster,
    posted,
    get refused() {
      return state.refused;
    },
    get lastMs() {
      return state.lastMs;
    },
  };
}
