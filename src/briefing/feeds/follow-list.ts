import { type ListedFeed, readOpml } from '../../corpus/feed/read-opml.ts';
import type { Store } from '../../store/store.ts';
import type { FetchTools } from './fetch-article.ts';
import { type FollowOutcome, followFeed, previewFeed } from './follow-feed.ts';
import { readAhead } from './read-ahead.ts';

/** What became of a feed of a list. */
export interface FollowedOfList extends ListedFeed {
  readonly outcome: FollowOutcome | { readonly problem: string };
}

/** What a person waits for in chat: a list this long takes some minutes. */
const MOST_FEEDS = 100;
/** Most are on sites of their own. */
const AT_ONCE = 4;
/** Platforms take an answer for a quarter of an hour, and some of that may be gone when it begins. */
const LONGEST_MS = 8 * 60_000;
const LATE =
  'There was no time left to ask it. Follow it by itself, or import what is left as a list of its own.';

interface ListTools extends FetchTools {
  readonly store: Store;
  readonly now: () => Date;
}

/** Fetches each feed of a list (OPML) once and follows those that are feeds; or says why the list cannot be read. */
export async function followList(
  bytes: Uint8Array,
  progress: (line: string) => void,
  tools: ListTools,
): Promise<readonly FollowedOfList[] | { readonly problem: string }> {
  const reading = readOpml(bytes);
  if ('problem' in reading) return reading;
  const { feeds } = reading;
  if (feeds.length > MOST_FEEDS) {
    return {
      problem: `The list names ${feeds.length} feeds, and ${MOST_FEEDS} at a time are followed from here. Divide it, or use “readout feed import” in the terminal.`,
    };
  }
  const followed: FollowedOfList[] = [];
  const untilMs = tools.now().getTime() + LONGEST_MS;
  const preview = async ({ url }: ListedFeed) =>
    tools.now().getTime() < untilMs ? await previewFeed(url, tools) : { problem: LATE };
  for await (const [feed, offered] of readAhead(feeds, AT_ONCE, preview)) {
    const isFeed = !('problem' in offered);
    const outcome = isFeed ? await followFeed({ ...feed, ...offered }, tools) : offered;
    followed.push({ ...feed, outcome });
    progress(`${followed.length} of ${feeds.length} feeds are done …`);
  }
  return followed;
}
