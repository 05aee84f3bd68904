import type { OutgoingMessage, Poster } from '../../src/adapters/adapter.ts';
import { createBenchPoster } from './bench-poster.ts';
import type { Platform } from './far-types.ts';
import type { WaitingClock } from './waiting-clock.ts';

/** How long a platform takes to answer. */
const ANSWER_MS = 150;
/** What the platforms document: `most` messages in `inMs`, for a whole bot or for each workspace, and for a channel. */
const LIMITS = {
  discord: { all: { most: 50, inMs: 1_000 }, channel: { most: 5, inMs: 5_000 } },
  slack: { all: { most: 300, inMs: 60_000 }, channel: { most: 1, inMs: 1_000 } },
} as const;

export interface CrowdPost {
  readonly message: OutgoingMessage;
  readonly atMs: number;
}

/** A platform that answers late, counts, and refuses what comes too fast. */
export interface CrowdSide {
  readonly poster: Poster;
  readonly posted: readonly CrowdPost[];
  countRefused(): number;
}

/** Opens one. */
export async function createCrowdSide(platform: Platform, clock: WaitingClock): Promise<CrowdSide> {
  const real = await createBenchPoster(
    { platform, url: 'http://127.0.0.1:9' },
    { speed: 1, realMs: 0, shownMs: 0 },
  );
  const posted: CrowdPost[] = [];
  const times = new Map<string, number[]>();
  let refused = 0;
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
      const { workspace = '', channel = '' } = message.place;
      const limits = LIMITS[platform];
      const all = platform === 'slack' ? workspace : 'all';
      const inChannel = `${workspace}:${channel}`;
      if (isFull(all, limits.all) || isFull(inChannel, limits.channel)) {
        refused += 1;
        return { kind: 'retry', problem: 'Too fast.', retryAfterMs: 1_000 };
      }
      for (const key of [all, inChannel]) times.get(key)?.push(clock.nowMs());
      posted.push({ message, atMs: clock.nowMs() });
      return { messageId: String(posted.length) };
    },
  };
  return { poster, posted, countRefused: () => refused };
}
