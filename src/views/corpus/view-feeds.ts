import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Card, Inline } from '../../card/card.ts';
import type { FeedStanding } from '../../domain/feed-standing.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';

/** A platform shows ten buttons. */
const MOST_BUTTONS = 10;

interface NewFeed {
  readonly url: string;
  readonly title?: string;
  readonly entries: number;
  readonly newest?: { readonly headline?: string; readonly publishedOn?: string };
  readonly warnings: readonly string[];
  readonly outcome: 'followed' | 'known' | 'resumed';
}

/** What a feed that was given offers. */
export function viewNewFeed(
  { url, title, entries, newest, warnings, outcome }: NewFeed,
  say: Say,
): Card {
  const latest = [newest?.headline, newest?.publishedOn].filter((part) => part !== undefined);
  const entry = latest.join(', ');
  return {
    kind: 'answer',
    title: say(`feed.${outcome}`),
    blocks: [
      paragraph(strong(title ?? say('feed.untitled')), ` (${url})`),
      paragraph(
        [
          say('feed.entries', { n: entries }),
          ...(entry === '' ? [] : [say('feed.newest', { entry })]),
          say('feed.poll'),
        ].join(' '),
      ),
      ...(warnings.length === 0 ? [] : [list(warnings.map((warning) => [say.tell(warning)]))]),
    ],
    actions: [],
  };
}

/** The feeds that are followed, with a button to let each go. */
export function viewFeeds(feeds: readonly FeedStanding[], say: Say): Card {
  if (feeds.length === 0) {
    return {
      kind: 'empty',
      title: say('feed.none'),
      blocks: [paragraph(say('feed.none.hint'))],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: say('feed.number', { n: feeds.length }),
    blocks: [list(feeds.map((feed) => viewFeed(feed, say)))],
    actions: feeds.slice(0, MOST_BUTTONS).map((feed) => composeRemoval(feed, say)),
  };
}

function viewFeed(
  { url, title, nextPollMs, problem }: FeedStanding,
  say: Say,
): readonly (Inline | string)[] {
  const next =
    nextPollMs === undefined
      ? [say('feed.paused')]
      : sayWith(say, 'feed.asked', { when: tellTime(nextPollMs, 'UTC', say) });
  return [
    strong(title ?? url),
    title === undefined ? ' ' : ` (${url}) `,
    ...next,
    ...(problem === undefined
      ? []
      : [{ type: 'emphasis', value: ` ${say.tell(problem)}` } as const]),
  ];
}

function composeRemoval({ url, title }: FeedStanding, say: Say): Action {
  return {
    label: say('feed.stop', { name: title ?? url }),
    command: 'corpus feed remove',
    options: { url },
    effect: 'replace',
  };
}
