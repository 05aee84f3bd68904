import type { FeedItem } from '../../corpus/feed/feed.ts';
import type { EntryState, FollowedFeed } from '../../store/corpus/feed-store.ts';
import type { Store } from '../../store/store.ts';

/** An entry of a feed that is to be read. */
export interface OpenEntry {
  readonly item: FeedItem;
  readonly state: EntryState;
  /** Another version of it was done with before. */
  readonly isAgain: boolean;
  /** Nothing is tried after this. */
  readonly isLastTry: boolean;
}

const MOST_TRIES = 3;

/** The entries whose version is not done with, each once: new ones come before changed ones, and what was never tried before what failed. */
export async function listOpenEntries(
  items: readonly FeedItem[],
  feed: FollowedFeed,
  store: Store,
): Promise<readonly OpenEntry[]> {
  const byId = new Map(items.toReversed().map((item) => [nameItem(item), item]));
  const states = await store.findEntries(feed, [...byId.keys()]);
  const known = new Map(states.map((state) => [state.id, state]));
  return [...byId]
    .toReversed()
    .map(([id, item]) => openEntry(item, known.get(id) ?? { id, isDone: false, tries: 0 }))
    .filter(({ item, state }) => !state.isDone || state.version !== item.version)
    .sort((a, b) => Number(a.isAgain) - Number(b.isAgain) || a.state.tries - b.state.tries);
}

function openEntry(item: FeedItem, state: EntryState): OpenEntry {
  const tries = state.isDone ? 0 : state.tries;
  return {
    item,
    state: { ...state, tries },
    isAgain: state.isDone || state.version !== undefined,
    isLastTry: tries + 1 >= MOST_TRIES,
  };
}

/** What is known of an entry after it was tried; `isOver` where this version is not tried any more. */
export function noteTry({ item, state }: OpenEntry, isOver: boolean): EntryState {
  const { id, tries, version } = state;
  const done = isOver ? item.version : version;
  return { id, isDone: isOver, tries: tries + 1, ...(done !== undefined && { version: done }) };
}

function nameItem({ id, url, headline = '', publishedOn = '' }: FeedItem): string {
  return id ?? url ?? `${publishedOn} ${headline}`;
}
