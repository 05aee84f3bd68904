import { list, paragraph, strong } from '../card/build.ts';
import type { Card, Inline } from '../card/card.ts';
import { count } from './phrases.ts';

interface ListedFeed {
  readonly title?: string;
  readonly url: string;
  readonly outcome: 'followed' | 'known' | 'resumed' | { readonly problem: string };
}

const TOLD = {
  followed: 'is followed now.',
  known: 'is followed already.',
  resumed: 'was paused and is followed again.',
} as const;

/** More of a list than this is no reading: of the others it is said how many they are. */
const MOST_SHOWN = 30;

/** What became of each feed of a list; those that cannot be followed come first. */
export function viewFollowedList(feeds: readonly ListedFeed[]): Card {
  const bad = feeds.filter(({ outcome }) => typeof outcome === 'object');
  const good = feeds.filter(({ outcome }) => typeof outcome !== 'object');
  const shown = [...bad, ...good].slice(0, MOST_SHOWN);
  const more = feeds.length - shown.length;
  return {
    kind: good.length === 0 ? 'empty' : 'answer',
    title: `${good.length} of ${count(feeds.length, 'feed')} followed`,
    blocks: [
      ...(good.length === 0 ? [] : [paragraph('Their articles come with the next poll.')]),
      list(shown.map(viewFeed)),
      ...(more === 0 ? [] : [paragraph(`${count(more, 'more feed')} of the list: followed.`)]),
    ],
    actions: [],
  };
}

function viewFeed({ title, url, outcome }: ListedFeed): readonly Inline[] {
  const name = title === undefined ? '' : ` (${url})`;
  const told = typeof outcome === 'object' ? outcome.problem : TOLD[outcome];
  return [strong(title ?? url), { type: 'text', value: `${name}: ${told}` }];
}
