import { nextPoll, type PollState } from '../../corpus/feed/next-poll.ts';
import type { Fetched } from '../../corpus/fetch/fetched.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import { addEntries, type EntriesReport, type EntryTools } from './add-entries.ts';
import { fetchFeed } from './fetch-feed.ts';

/** What one feed is polled with. */
export interface PollTools extends EntryTools {
  readonly now: () => Date;
}

/** What one poll of a feed gave. */
export interface FeedRound extends EntriesReport {
  /** As it is known now; its `problem` says why it gave nothing. */
  readonly feed: FollowedFeed;
  /** The problem is another one than last time. */
  readonly isNews: boolean;
}

const EVERY_MS = 30 * 60 * 1_000;
const GONE = 410;
const NOTHING: EntriesReport = { added: 0, changed: 0, waiting: 0, leftOut: [], warnings: [] };

/** Polls one feed, adds what is new, and keeps when it is due again; the version read is kept last, so a fall between repeats the poll. */
export async function pollFeed(feed: FollowedFeed, tools: PollTools): Promise<FeedRound> {
  const fetched = await fetchFeed(feed, tools);
  const report =
    fetched.kind === 'document' ? await addEntries(fetched.feed.items, feed, tools) : NOTHING;
  const polled = tools.signal?.aborted
    ? feed
    : composePolled(feed, fetched, { now: tools.now(), waiting: report.waiting });
  await tools.store.saveFeed(polled);
  return { feed: polled, ...report, isNews: polled.problem !== feed.problem };
}

type FeedAnswer = Awaited<ReturnType<typeof fetchFeed>>;

function composePolled(
  feed: FollowedFeed,
  fetched: FeedAnswer,
  { now, waiting }: { readonly now: Date; readonly waiting: number },
): FollowedFeed {
  const { url, addedMs } = feed;
  const read = fetched.kind === 'document' ? fetched.feed : undefined;
  const title = read?.title ?? feed.title;
  const ttl = read?.ttlMinutes === undefined ? {} : { ttlMinutes: read.ttlMinutes };
  const state = nextPoll(readState(feed, now), fetched, { now, everyMs: EVERY_MS, ...ttl });
  const { nextPollAt, ...kept } = waiting > 0 ? hurry(state, now) : state;
  return {
    url,
    addedMs,
    ...(title !== undefined && { title }),
    ...kept,
    ...(fetched.kind === 'problem' && { problem: fetched.sentence }),
    ...(!isGone(fetched) && { nextPollMs: nextPollAt.getTime() }),
  };
}

/** The outlet asks never to be asked again. */
function isGone(fetched: Fetched): boolean {
  return fetched.kind === 'problem' && fetched.status === GONE;
}

/** Entries that wait come only with a feed that is sent anew, and may be gone from it tomorrow. */
function hurry({ failures, nextPollAt }: PollState, now: Date): PollState {
  const soon = now.getTime() + EVERY_MS;
  return { failures, nextPollAt: new Date(Math.min(nextPollAt.getTime(), soon)) };
}

function readState(feed: FollowedFeed, now: Date): PollState {
  const { etag, lastModified, ttlMinutes, failures, nextPollMs } = feed;
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    failures,
    nextPollAt: nextPollMs === undefined ? now : new Date(nextPollMs),
  };
}
