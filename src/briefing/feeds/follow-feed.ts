import type { FeedItem } from '../../corpus/feed/feed.ts';
import { firstPoll } from '../../corpus/feed/next-poll.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import type { Store } from '../../store/store.ts';
import type { FetchTools } from './fetch-article.ts';
import { fetchFeed } from './fetch-feed.ts';

/** What a feed offers, for the person who is about to follow it. */
export interface FeedPreview {
  readonly url: string;
  readonly title?: string;
  readonly entries: number;
  /** The entry with the latest date, or the first where none has a date. */
  readonly newest?: FeedItem;
  /** What is damaged, in whole sentences. */
  readonly warnings: readonly string[];
}

/** Fetches a feed once and says what it offers, or why it cannot be followed. */
export async function previewFeed(
  address: string,
  tools: FetchTools,
): Promise<FeedPreview | { readonly problem: string }> {
  const url = normaliseAddress(address);
  const fetched = await fetchFeed({ url }, tools);
  if (fetched.kind === 'problem') return { problem: fetched.sentence };
  if (fetched.kind === 'unchanged') return { problem: 'The site sent no feed.' };
  const { title, items, warnings } = fetched.feed;
  const newest = findNewest(items);
  return {
    url,
    ...(title !== undefined && { title }),
    entries: items.length,
    ...(newest && { newest }),
    warnings,
  };
}

/** `resumed`: the feed was followed, and paused. */
export type FollowOutcome = 'followed' | 'known' | 'resumed';

/** Keeps a feed among those that are followed; it is due at once. */
export async function followFeed(
  { url, title }: Pick<FeedPreview, 'url' | 'title'>,
  { store, now }: { readonly store: Store; readonly now: () => Date },
): Promise<FollowOutcome> {
  const feed = composeFeed({ url: normaliseAddress(url), ...(title && { title }) }, now());
  if (await store.followFeed(feed)) return 'followed';
  const known = (await store.listFeeds('')).find((each) => each.url === feed.url);
  if (known === undefined || known.nextPollMs !== undefined) return 'known';
  await store.saveFeed({ ...feed, addedMs: known.addedMs });
  return 'resumed';
}

/** Gives an address the one form in which a feed is known; what is no address stays as it is. */
export function normaliseAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function composeFeed(about: Pick<FollowedFeed, 'url' | 'title'>, now: Date): FollowedFeed {
  const { failures, nextPollAt } = firstPoll(now);
  return { ...about, failures, addedMs: now.getTime(), nextPollMs: nextPollAt.getTime() };
}

function findNewest(items: readonly FeedItem[]): FeedItem | undefined {
  return items.reduce<FeedItem | undefined>(
    (newest, item) =>
      newest && (newest.publishedOn ?? '') >= (item.publishedOn ?? '') ? newest : item,
    undefined,
  );
}
