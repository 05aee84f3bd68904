import { join } from 'node:path';
import { createPace } from '../../src/delivery/pace.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import { deliverDue } from '../../src/program/clocks/keep-delivering.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { composeBenchIssue, readBenchIssue } from './bench-issue.ts';
import { type CrowdPost, createCrowdSide } from './crowd-side.ts';
import type { Platform } from './far-types.ts';
import { createWaitingClock } from './waiting-clock.ts';

const MONDAY = Date.parse('2026-03-02T04:00:00Z');
const TICK_MS = 10_000;
const PLATFORMS: readonly Platform[] = ['discord', 'slack'];

interface Crowd {
  readonly name: string;
  /** Where each of the crowd is to be posted. */
  place(at: number, count: number): string;
}

const CROWDS: readonly Crowd[] = [
  { name: 'Discord', place: (at, count) => `discord:1:${at % Math.ceil(count / 4)}:` },
  { name: 'one Slack workspace', place: (at, count) => `slack:T:${at % Math.ceil(count / 4)}:` },
  {
    name: 'Discord, a large Slack workspace and 50 small ones',
    place: (at, count) => {
      const channel = at % Math.ceil(count / 4);
      if (at % 4 === 0) return `discord:1:${channel}:`;
      return at % 4 === 1 ? `slack:S${at % 50}:${channel}:` : `slack:LARGE:${channel}:`;
    },
  },
];

export interface CrowdBench {
  readonly count: number;
  readonly folder: string;
}

/** Brings out many issues that are due in the same minute, at the platforms' limits, by a clock that passes while all wait. */
export async function benchCrowd({ count, folder }: CrowdBench): Promise<void> {
  for (const [at, crowd] of CROWDS.entries()) {
    const started = performance.now();
    const store = await openStore({ dataFolder: join(folder, `crowd-${at}`) });
    await subscribe(store, crowd, count);
    const counted = await bringOut(store, count);
    await store.close();
    const seconds = Math.round((performance.now() - started) / 1_000);
    console.log(
      `crowd, ${crowd.name}: ${count.toLocaleString('en')} due in the same minute, ${counted} (${seconds} s)`,
    );
  }
}

async function subscribe(store: Store, crowd: Crowd, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await store.saveSubscription({
      id: `s${at}`,
      place: crowd.place(at, count),
      schedule: { cron: '0 9 * * 1', zone: 'Asia/Almaty' },
      isQuiet: false,
      madeBy: { person: 'U1' },
      madeMs: at,
      nextDueMs: MONDAY,
    });
  }
}

async function bringOut(store: Store, count: number): Promise<string> {
  const clock = createWaitingClock(MONDAY);
  const sides = await Promise.all(PLATFORMS.map((platform) => createCrowdSide(platform, clock)));
  const tools = {
    store,
    posters: sides.map(({ poster }) => poster),
    compose: composeBenchIssue,
    now: () => new Date(clock.nowMs()),
    openSay: () => Promise.resolve(sayEnglish),
    chance: Math.random,
    pace: createPace({ nowMs: clock.nowMs, wait: clock.wait }),
    report: (message: string) => console.error(message),
  };
  let peak = 0;
  const measure = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const listPosted = (): readonly CrowdPost[] => sides.flatMap(({ posted }) => posted);
  while (listPosted().length < count) {
    await clock.run(() => deliverDue(tools));
    await clock.run(() => clock.wait(TICK_MS));
  }
  clearInterval(measure);
  const refused = sides.reduce((sum, side) => sum + side.countRefused(), 0);
  const issues = new Set(listPosted().map(({ message }) => readBenchIssue(message.body)));
  return [
    `${issues.size.toLocaleString('en')} brought out`,
    `${listPosted().length - issues.size} twice`,
    `${refused} refused as too fast`,
    ...describeWays(listPosted()),
    `${Math.round(peak / 1_000_000)} MB at most`,
  ].join(', ');
}

/** When the last one came on each way that has a limit of its own, and how far one was brought out before its turn. */
function describeWays(posts: readonly CrowdPost[]): readonly string[] {
  const ways = new Map<string, CrowdPost[]>();
  for (const post of posts) {
    const { adapter, workspace = '' } = post.message.place;
    const way =
      adapter === 'discord' ? 'Discord' : workspace.startsWith('S') ? 'the small' : 'Slack';
    const others = ways.get(way);
    if (others === undefined) ways.set(way, [post]);
    else others.push(post);
  }
  return [...ways].map(([way, each]) => {
    const minutes = (Math.max(...each.map(({ atMs }) => atMs)) - MONDAY) / 60_000;
    return `the last of ${each.length.toLocaleString('en')} on ${way} after ${minutes.toFixed(1)} minutes of the clock, none more than ${findFarthest(each)} before its turn`;
  });
}

/** All are due at once: the outbox gives them by their keys. */
function findFarthest(posts: readonly CrowdPost[]): number {
  const issues = posts
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ message }) => readBenchIssue(message.body));
  const turns = new Map(issues.toSorted().map((issue, at) => [issue, at]));
  return Math.max(...issues.map((issue, at) => (turns.get(issue) ?? 0) - at));
}
