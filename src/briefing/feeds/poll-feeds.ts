import { createReading } from '../../domain/owner.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import { viewStore } from '../../store/groups/view-store.ts';
import type { ArticleSummary } from '../../store/store.ts';
import type { EntryTools } from './add-entries.ts';
import { normaliseAddress } from './follow-feed.ts';
import { type FeedRound, type PollTools, pollFeed } from './poll-feed.ts';

/** What all feeds are polled with. */
export interface PollAllTools extends Omit<EntryTools, 'known'>, Pick<PollTools, 'now'> {
  /** Told of each feed when it was polled. */
  readonly onRound: (round: FeedRound) => void;
  /** Told of a fault that should not happen; the other feeds go on. */
  readonly onFault: (feed: FollowedFeed, cause: unknown) => void;
}

/** Longer than a round takes: then another process may take the feed over from one that fell. */
const CLAIM_MS = 10 * 60 * 1_000;
const AT_ONCE = 4;

/** Polls the feeds that are due, some at a time; a feed that another process polls is left to it. */
export async function pollFeeds(tools: PollAllTools): Promise<void> {
  const startMs = tools.now().getTime();
  const feeds = await tools.store.listFeeds();
  const due = feeds.filter(({ nextPollMs }) => nextPollMs !== undefined && nextPollMs <= startMs);
  if (due.length === 0) return;
  const articles = await tools.store.listArticles();
  const known = new Map(
    due.map(({ group = '' }) => [group, listAddresses(articles, createReading(group))]),
  );
  const queue = due.values();
  const work = async (): Promise<void> => {
    for (const feed of queue) {
      const { group = '' } = feed;
      // What a group follows is read into its own articles.
      const store = viewStore(tools.store, group);
      await pollOne(feed, { ...tools, store, known: known.get(group) ?? new Set() });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function pollOne(feed: FollowedFeed, tools: PollAllTools & PollTools): Promise<void> {
  const { store, now, signal, onRound, onFault } = tools;
  if (signal?.aborted) return;
  try {
    const isMine = await store.claimFeed(feed, now().getTime() + CLAIM_MS);
    if (isMine) onRound(await pollFeed(feed, tools));
  } catch (cause) {
    onFault(feed, cause);
  }
}

/** Where every article that is stored, and may be read, can be read, so that none is fetched twice. */
function listAddresses(
  articles: readonly ArticleSummary[],
  mayRead: (id: string) => boolean,
): Set<string> {
  const readable = articles.filter(({ id }) => mayRead(id));
  const addresses = readable.flatMap(({ url, file }) => [url, file]);
  return new Set(addresses.filter((address) => address !== undefined).map(normaliseAddress));
}
