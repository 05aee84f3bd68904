import { list, paragraph, strong } from '../../card/build.ts';
import type { Card, Inline } from '../../card/card.ts';
import type { Say } from '../../messages/say.ts';

interface ListedFeed {
  readonly title?: string;
  readonly url: string;
  readonly outcome: 'followed' | 'known' | 'resumed' | { readonly problem: string };
}

/** More of a list than this is no reading: of the others it is said how many they are. */
const MOST_SHOWN = 30;

/** What became of each feed of a list; those that cannot be followed come first. */
export function viewFollowedList(feeds: readonly ListedFeed[], say: Say): Card {
  const bad = feeds.filter(({ outcome }) => typeof outcome === 'object');
  const good = feeds.filter(({ outcome }) => typeof outcome !== 'object');
  const shown = [...bad, ...good].slice(0, MOST_SHOWN);
  const more = feeds.length - shown.length;
  return {
    kind: good.length === 0 ? 'empty' : 'answer',
    title: say('feed.list', { followed: good.length, n: feeds.length }),
    blocks: [
      ...(good.length === 0 ? [] : [paragraph(say('feed.polls'))]),
      list(shown.map((feed) => viewFeed(feed, say))),
      ...(more === 0 ? [] : [paragraph(say('feed.more', { n: more }))]),
    ],
    actions: [],
  };
}

function viewFeed({ title, url, outcome }: ListedFeed, say: Say): readonly Inline[] {
  const name = title === undefined ? '' : ` (${url})`;
  const told =
    typeof outcome === 'object' ? say.tell(outcome.problem) : say(`feed.told.${outcome}`);
  return [strong(title ?? url), { type: 'text', value: `${name}: ${told}` }];
}
