import type { FeedRound } from '../../briefing/feeds/poll-feed.ts';
import { pollFeeds } from '../../briefing/feeds/poll-feeds.ts';
import { nameFeed, writeRound } from '../feed/write-round.ts';
import type { House } from '../house/house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';

/** Polls feeds beside everything else. */
export interface Poller {
  /** Polls the feeds that are due, and logs what is new. */
  poll(): Promise<void>;
  /** Ends what is under way; the next poll repeats it. */
  stop(): Promise<void>;
}

interface PollerTools extends Pick<ProgramTools, 'log'> {
  readonly now: () => Date;
}

/** Creates what polls the feeds of a house. */
export function createPoller(house: House, { log, now }: PollerTools): Poller {
  const stopped = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  return {
    poll() {
      underWay = pollFeeds({
        ...house,
        now,
        signal: stopped.signal,
        onRound: (round) => logRound(round, log),
        onFault: (feed, cause) => log.error(`${nameFeed(feed)} could not be polled.`, cause),
      }).catch((cause: unknown) => log.error('The feeds could not be polled.', cause));
      return underWay;
    },
    async stop() {
      stopped.abort();
      await underWay;
    },
  };
}

/** Says what is new, once: a feed that is still broken in the same way is no news. */
function logRound(round: FeedRound, log: ProgramTools['log']): void {
  const { feed, added, changed, leftOut, warnings, isNews } = round;
  if (feed.problem !== undefined && isNews) log.warn(writeRound(round));
  if (added + changed > 0) log.info(writeRound(round));
  for (const sentence of [...leftOut, ...warnings]) log.warn(`${nameFeed(feed)}: ${sentence}`);
}
