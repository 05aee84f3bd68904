import type { FeedRound } from '../../briefing/feeds/poll-feed.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';

/** Says in whole sentences what a poll of a feed gave. */
export function writeRound({ feed, added, changed, waiting }: FeedRound): string {
  const name = nameFeed(feed);
  if (feed.problem !== undefined) return `${name} gave nothing: ${feed.problem}${tellPause(feed)}`;
  const came = added === 1 ? '1 article came' : `${added} articles came`;
  const again = changed === 0 ? '' : `, ${changed} changed`;
  const others = waiting === 1 ? '1 entry waits' : `${waiting} entries wait`;
  const rest = waiting === 0 ? '' : `, and ${others} for the next poll`;
  return `${name}: ${came}${again}${rest}.`;
}

/** Names a feed for people: its title, where it has told one, and its address. */
export function nameFeed({ title, url }: Pick<FollowedFeed, 'title' | 'url'>): string {
  return title === undefined ? url : `“${title}” (${url})`;
}

/** Writes an instant for people: “2026-03-02 10:30 UTC”. */
export function writeMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function tellPause({ nextPollMs }: FollowedFeed): string {
  return nextPollMs === undefined
    ? ' The feed is paused until “/corpus feed add” follows it anew, in the terminal “readout feed add”.'
    : '';
}
